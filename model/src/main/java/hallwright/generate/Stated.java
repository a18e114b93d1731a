package hallwright.generate;

import hallwright.design.ProjectValues;
import hallwright.units.Airflow;
import hallwright.units.Length;
import hallwright.units.Mass;
import hallwright.units.Power;
import org.jspecify.annotations.Nullable;

/// What the project states about one piece of equipment, in the making: used once and thrown away.
final class Stated {

    private final String reason;
    private @Nullable Length width;
    private @Nullable Length depth;
    private @Nullable Length height;
    private @Nullable Mass mass;
    private @Nullable Power maximum;
    private @Nullable Airflow airflow;
    private @Nullable Integer gpus;

    private Stated(String reason) {
        this.reason = reason;
    }

    /// Nothing yet, for a reason that is shown wherever the values are.
    static Stated because(String reason) {
        return new Stated(reason);
    }

    /// Across the front and from front to rear.
    Stated footprint(int widthMm, int depthMm) {
        width = new Length(widthMm);
        depth = new Length(depthMm);
        return this;
    }

    Stated height(int heightMm) {
        height = new Length(heightMm);
        return this;
    }

    Stated mass(double kilograms) {
        mass = new Mass(kilograms);
        return this;
    }

    Stated maximum(double watts) {
        maximum = new Power(watts);
        return this;
    }

    Stated airflow(double cubicMetresPerSecond) {
        airflow = new Airflow(cubicMetresPerSecond);
        return this;
    }

    Stated gpus(int count) {
        gpus = count;
        return this;
    }

    ProjectValues values() {
        return new ProjectValues(width, depth, height, mass, maximum, null, airflow, null, null, gpus, reason);
    }
}
