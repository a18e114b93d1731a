package hallwright.design;

/// Names one object of a design for as long as the design lives; a number is never given out twice.
///
/// @param number 1 to [#MAXIMUM]
public record ObjectId(int number) implements Comparable<ObjectId> {

    /// The largest number, far above any floor, so that a damaged file cannot ask for endless memory.
    public static final int MAXIMUM = 9_999_999;

    public ObjectId {
        if (number < 1 || number > MAXIMUM) {
            throw new IllegalArgumentException("object id outside 1.." + MAXIMUM + " [number=" + number + "]");
        }
    }

    @Override
    public int compareTo(ObjectId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return "#" + number;
    }
}
