package hallwright.catalogue;

/// A height or a place in a rack, in units of its mounting standard, with half units.
///
/// @param halves twice the number of units
public record RackUnits(int halves) implements Comparable<RackUnits> {

    /// So many whole units.
    public static RackUnits of(int units) {
        return new RackUnits(Math.multiplyExact(units, 2));
    }

    /// The number of units, a multiple of one half.
    public double units() {
        return halves / 2.0;
    }

    /// The sum of both.
    public RackUnits plus(RackUnits other) {
        return new RackUnits(Math.addExact(halves, other.halves));
    }

    @Override
    public int compareTo(RackUnits other) {
        return Integer.compare(halves, other.halves);
    }

    @Override
    public String toString() {
        return halves % 2 == 0 ? Integer.toString(halves / 2) : Double.toString(units());
    }
}
