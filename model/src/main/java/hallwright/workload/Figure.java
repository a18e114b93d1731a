package hallwright.workload;

/// A calculated number that knows where it comes from.
///
/// @param key the name in files
/// @param value the number
/// @param unit its unit, `1` for a share, a factor or a plain count
/// @param trace how it came about
public record Figure(String key, double value, String unit, Trace trace) implements Output {

    /// The value as a whole number.
    public long whole() {
        return Math.round(value);
    }

    /// The same figure in another unit.
    ///
    /// @param other its name in that unit
    /// @param otherUnit the unit
    /// @param size of the unit in this figure's unit
    public Figure in(String other, String otherUnit, double size) {
        Formula formula = trace.formula();
        Formula scaled = new Formula(
                formula.id(),
                "(" + formula.text() + ")/" + Numbers.plain(size),
                formula.source(),
                formula.confidence());
        return new Figure(
                other,
                value / size,
                otherUnit,
                new Trace(scaled, trace.inputs(), trace.confidence(), trace.uncertainty()));
    }

    /// The same figure under another name.
    public Figure named(String other) {
        return new Figure(other, value, unit, trace);
    }
}
