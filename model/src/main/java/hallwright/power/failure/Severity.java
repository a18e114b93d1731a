package hallwright.power.failure;

import java.util.Comparator;

/// Which of two outcomes is worse.
public final class Severity {

    /// Accelerators lost, then power lost, then overload, then accelerators that stop and start again, then those
    /// slowed, then the highest loading; of equals, the outage nearer to the source.
    public static final Comparator<Outcome> WORST_FIRST = Comparator.comparingInt(Outcome::gpusLost)
            .thenComparingDouble(Outcome::lostWatts)
            .thenComparingDouble(Severity::overload)
            .thenComparingInt(Outcome::gpusInterrupted)
            .thenComparingInt(outcome -> outcome.interrupted().size())
            .thenComparingInt(Outcome::gpusSlowed)
            .thenComparingDouble(Outcome::worstLoading)
            .reversed();

    private Severity() {}

    private static double overload(Outcome outcome) {
        return outcome.overloaded().isEmpty()
                ? 0
                : outcome.overloaded().getFirst().loading();
    }
}
