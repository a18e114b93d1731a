package hallwright.workload.result;

/// A time in which a stage holds machines.
///
/// @param startDay in days from the beginning
/// @param endDay in days from the beginning
/// @param units accelerators or servers held
public record Span(double startDay, double endDay, double units) {

    /// How long it is.
    public double days() {
        return endDay - startDay;
    }

    /// True if it holds machines at a moment; the end no longer counts.
    public boolean covers(double day) {
        return startDay <= day && day < endDay;
    }
}
