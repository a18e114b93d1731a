package hallwright.power.failure;

import java.util.List;

/// What an outage leads to, when every load has gone over to what is left. Points are those of the chain.
///
/// @param outage what is out
/// @param lost loads without any live supply
/// @param slowed loads with fewer live supplies than they need
/// @param interrupted loads that stop and start again, because what is left comes too late for a power supply
/// @param lostWatts what the lost and slowed loads no longer draw
/// @param gpusLost accelerators in lost loads
/// @param gpusSlowed accelerators in slowed loads
/// @param gpusInterrupted accelerators in interrupted loads
/// @param overloaded elements above their capacity, the worst first
/// @param worst the element with the highest loading in this state; -1 if the loading of none is known
/// @param worstLoading its load over its capacity; zero if none is known
public record Outcome(
        Outage outage,
        List<Integer> lost,
        List<Integer> slowed,
        List<Integer> interrupted,
        double lostWatts,
        int gpusLost,
        int gpusSlowed,
        int gpusInterrupted,
        List<Loaded> overloaded,
        int worst,
        double worstLoading) {

    /// A load of more than this over capacity is an overload; the rest is rounding.
    public static final double FULL = 1 + 1e-9;

    /// One element and what it carries.
    ///
    /// @param point the element
    /// @param watts what it gives, with three unequal lines three times the highest of them
    /// @param capacityWatts what it can carry in this state
    public record Loaded(int point, double watts, double capacityWatts) {

        /// Load over capacity.
        public double loading() {
            return watts / capacityWatts;
        }
    }

    public Outcome {
        lost = List.copyOf(lost);
        slowed = List.copyOf(slowed);
        interrupted = List.copyOf(interrupted);
        overloaded = List.copyOf(overloaded);
    }

    /// True if every load goes on and nothing carries too much.
    public boolean isHarmless() {
        return lost.isEmpty() && slowed.isEmpty() && interrupted.isEmpty() && overloaded.isEmpty();
    }

    /// True if no load is lost and nothing carries too much; some may work slower or start again.
    public boolean keepsAll() {
        return lost.isEmpty() && overloaded.isEmpty();
    }
}
