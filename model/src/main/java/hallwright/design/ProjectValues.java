package hallwright.design;

import hallwright.catalogue.CoolingDuty;
import hallwright.units.Airflow;
import hallwright.units.Length;
import hallwright.units.Mass;
import hallwright.units.Power;
import hallwright.units.Ratio;
import org.jspecify.annotations.Nullable;

/// What the project itself states about one piece of equipment, in place of what its type says. Used where a fact
/// is
/// not
/// known or the project differs. Each value is null where the type stands.
///
/// @param width across the front
/// @param depth from front to rear
/// @param height from the floor up
/// @param mass as installed, with everything in it
/// @param maximum the most it draws; for a rack with everything in it
/// @param typical what it draws in ordinary work
/// @param airflow the air through it
/// @param liquidShare the part of its heat that goes to liquid
/// @param duty the heat it removes, and when
/// @param gpus how many accelerators it holds
/// @param rating how power equipment is built, where its type leaves a choice
/// @param reason why the project says so; shown wherever the values are
public record ProjectValues(
        @Nullable Length width,
        @Nullable Length depth,
        @Nullable Length height,
        @Nullable Mass mass,
        @Nullable Power maximum,
        @Nullable Power typical,
        @Nullable Airflow airflow,
        @Nullable Ratio liquidShare,
        @Nullable CoolingDuty duty,
        @Nullable Integer gpus,
        @Nullable Rating rating,
        String reason) {

    /// Nothing stated about how power equipment is built.
    public ProjectValues(
            @Nullable Length width,
            @Nullable Length depth,
            @Nullable Length height,
            @Nullable Mass mass,
            @Nullable Power maximum,
            @Nullable Power typical,
            @Nullable Airflow airflow,
            @Nullable Ratio liquidShare,
            @Nullable CoolingDuty duty,
            @Nullable Integer gpus,
            String reason) {
        this(width, depth, height, mass, maximum, typical, airflow, liquidShare, duty, gpus, null, reason);
    }

    /// The same with how power equipment is built.
    public ProjectValues withRating(@Nullable Rating newRating) {
        return new ProjectValues(
                width, depth, height, mass, maximum, typical, airflow, liquidShare, duty, gpus, newRating, reason);
    }

    /// Only an outer size, for a type whose size is not known.
    public static ProjectValues size(Length width, Length depth, Length height, String reason) {
        return new ProjectValues(width, depth, height, null, null, null, null, null, null, null, reason);
    }

    /// Only a load, for equipment that is planned and not yet chosen.
    public static ProjectValues load(Power maximum, Power typical, String reason) {
        return new ProjectValues(null, null, null, null, maximum, typical, null, null, null, null, reason);
    }
}
