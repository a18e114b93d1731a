package hallwright.units;

/// A volume flow of air.
///
/// @param cubicMetresPerSecond cubic metres per second; finite
public record Airflow(double cubicMetresPerSecond) implements Quantity, Comparable<Airflow> {

    /// Nothing of it.
    public static final Airflow ZERO = new Airflow(0);

    public Airflow {
        Quantity.requireFinite(cubicMetresPerSecond, "cubic metres per second");
    }

    /// The value in cubic metres per hour.
    public double cubicMetresPerHour() {
        return cubicMetresPerSecond * 3600;
    }

    /// The sum of both.
    public Airflow plus(Airflow other) {
        return new Airflow(cubicMetresPerSecond + other.cubicMetresPerSecond);
    }

    /// What remains when the other is taken away; may be negative.
    public Airflow minus(Airflow other) {
        return new Airflow(cubicMetresPerSecond - other.cubicMetresPerSecond);
    }

    /// This quantity so many times.
    public Airflow times(double factor) {
        return new Airflow(cubicMetresPerSecond * factor);
    }

    @Override
    public double si() {
        return cubicMetresPerSecond;
    }

    @Override
    public int compareTo(Airflow other) {
        return Double.compare(cubicMetresPerSecond, other.cubicMetresPerSecond);
    }
}
