package hallwright.units;

/// A volume flow of water or another coolant.
///
/// @param litresPerMinute litres per minute; finite
public record WaterFlow(double litresPerMinute) implements Quantity, Comparable<WaterFlow> {

    /// Nothing of it.
    public static final WaterFlow ZERO = new WaterFlow(0);

    public WaterFlow {
        Quantity.requireFinite(litresPerMinute, "litres per minute");
    }

    /// The sum of both.
    public WaterFlow plus(WaterFlow other) {
        return new WaterFlow(litresPerMinute + other.litresPerMinute);
    }

    /// What remains when the other is taken away; may be negative.
    public WaterFlow minus(WaterFlow other) {
        return new WaterFlow(litresPerMinute - other.litresPerMinute);
    }

    /// This quantity so many times.
    public WaterFlow times(double factor) {
        return new WaterFlow(litresPerMinute * factor);
    }

    @Override
    public double si() {
        return litresPerMinute / 60_000;
    }

    @Override
    public int compareTo(WaterFlow other) {
        return Double.compare(litresPerMinute, other.litresPerMinute);
    }
}
