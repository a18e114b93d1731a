package hallwright.electrical;

/// Refuses numbers that no formula of the package can mean.
public final class Positive {

    private Positive() {}

    /// The value, if it is a number above zero.
    ///
    /// @throws IllegalArgumentException if it is not
    public static double of(String name, double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw wrong(name, value, "above zero");
        }
        return value;
    }

    /// The value, if it is a number that is not negative.
    ///
    /// @throws IllegalArgumentException if it is not
    public static double zeroOrMore(String name, double value) {
        if (!(value >= 0) || Double.isInfinite(value)) {
            throw wrong(name, value, "not negative");
        }
        return value;
    }

    /// The value, if it is above zero and at most one.
    ///
    /// @throws IllegalArgumentException if it is not
    public static double share(String name, double value) {
        if (!(value > 0 && value <= 1)) {
            throw wrong(name, value, "above zero and at most one");
        }
        return value;
    }

    private static IllegalArgumentException wrong(String name, double value, String expected) {
        return new IllegalArgumentException("a number must be " + expected + " [" + name + "=" + value + "]");
    }
}
