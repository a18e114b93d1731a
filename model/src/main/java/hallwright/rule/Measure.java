package hallwright.rule;

/// A measured value beside its limit.
///
/// @param actual the measured value
/// @param limit the limit
/// @param atMost true if the value must not exceed the limit, false if it must reach it
/// @param unit the unit of both
/// @param formula the formula of the rule with the numbers put in
public record Measure(double actual, double limit, boolean atMost, String unit, String formula) {

    private static final double TOLERANCE = 1e-9;

    /// How far the value lies on the good side, as a share of the limit; negative if violated. Where the limit is
    /// zero, minus the violation itself.
    public double margin() {
        double room = atMost ? limit - actual : actual - limit;
        return limit == 0 ? room : room / Math.abs(limit);
    }

    /// True if the limit is met; a value equal to the limit, within one part in a thousand million, meets it.
    public boolean met() {
        double room = atMost ? limit - actual : actual - limit;
        return room >= -TOLERANCE * Math.max(Math.abs(limit), Math.abs(actual));
    }
}
