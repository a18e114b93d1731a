package hallwright.units;

/// Power per area.
///
/// @param wattsPerSquareMetre watts per square metre; finite
public record PowerDensity(double wattsPerSquareMetre) implements Quantity, Comparable<PowerDensity> {

    /// Nothing of it.
    public static final PowerDensity ZERO = new PowerDensity(0);

    public PowerDensity {
        Quantity.requireFinite(wattsPerSquareMetre, "watts per square metre");
    }

    /// Power spread over an area that is not empty.
    public static PowerDensity of(Power power, Area area) {
        return new PowerDensity(power.watts() / area.squareMetres());
    }

    /// The value in kilowatts per square metre.
    public double kilowattsPerSquareMetre() {
        return wattsPerSquareMetre / 1000;
    }

    /// The sum of both.
    public PowerDensity plus(PowerDensity other) {
        return new PowerDensity(wattsPerSquareMetre + other.wattsPerSquareMetre);
    }

    /// What remains when the other is taken away; may be negative.
    public PowerDensity minus(PowerDensity other) {
        return new PowerDensity(wattsPerSquareMetre - other.wattsPerSquareMetre);
    }

    /// This quantity so many times.
    public PowerDensity times(double factor) {
        return new PowerDensity(wattsPerSquareMetre * factor);
    }

    @Override
    public double si() {
        return wattsPerSquareMetre;
    }

    @Override
    public int compareTo(PowerDensity other) {
        return Double.compare(wattsPerSquareMetre, other.wattsPerSquareMetre);
    }
}
