package hallwright.design;

import hallwright.catalogue.AirPath;
import hallwright.catalogue.CoolingDuty;
import hallwright.catalogue.Draw;
import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.LiquidPath;
import hallwright.units.Airflow;
import hallwright.units.Length;
import hallwright.units.Mass;
import hallwright.units.Power;
import hallwright.units.Ratio;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A type as one place uses it: what the project states comes first, then what the type says, then null for
/// unknown.
///
/// @param type the equipment type
/// @param project what the project states in its place, or null
public record Installed(EquipmentType type, @Nullable ProjectValues project) {

    /// Across the front, or null.
    public @Nullable Length width() {
        return stated(ProjectValues::width, type.body().width());
    }

    /// From front to rear, or null.
    public @Nullable Length depth() {
        return stated(ProjectValues::depth, type.body().depth());
    }

    /// From the foot up, or null.
    public @Nullable Length height() {
        return stated(ProjectValues::height, type.body().height());
    }

    /// As installed, or null.
    public @Nullable Mass mass() {
        return stated(ProjectValues::mass, type.body().mass());
    }

    /// The most it draws, or null.
    public @Nullable Power maximum() {
        return stated(ProjectValues::maximum, draw().maximum());
    }

    /// What it draws in ordinary work, or null.
    public @Nullable Power typical() {
        return stated(ProjectValues::typical, draw().typical());
    }

    /// The air through it, or null.
    public @Nullable Airflow airflow() {
        return stated(ProjectValues::airflow, air().airflow());
    }

    /// The part of its heat that goes to liquid, or null.
    public @Nullable Ratio liquidShare() {
        return stated(ProjectValues::liquidShare, liquid().share());
    }

    /// How many accelerators it holds: none in what is not made for them, null where nobody says.
    public @Nullable Integer gpus() {
        int named = type.ratings().accelerators();
        boolean silent = named == 0
                && type.category().holdsGpus()
                && type.ratings().number("gpus").isEmpty();
        return stated(ProjectValues::gpus, silent ? null : Integer.valueOf(named));
    }

    /// The heat it removes and when; nothing known for anything but cooling.
    public CoolingDuty duty() {
        CoolingDuty stated = stated(ProjectValues::duty, type.duty());
        return stated == null ? CoolingDuty.UNKNOWN : stated;
    }

    /// How power equipment is built as far as the project says; nothing stated for anything else.
    public Rating rating() {
        Rating stated = project == null ? null : project.rating();
        return stated == null ? Rating.UNSTATED : stated;
    }

    /// The electricity the type takes.
    public Draw draw() {
        return type.draw();
    }

    /// The air path of the type.
    public AirPath air() {
        return type.air();
    }

    /// The coolant path of the type.
    public LiquidPath liquid() {
        return type.liquid();
    }

    private <T> @Nullable T stated(Function<ProjectValues, @Nullable T> value, @Nullable T otherwise) {
        T stated = project == null ? null : value.apply(project);
        return stated == null ? otherwise : stated;
    }
}
