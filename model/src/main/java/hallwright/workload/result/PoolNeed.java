package hallwright.workload.result;

import java.util.List;

/// What a pool must hold over time.
///
/// @param pool its name
/// @param kind what it consists of
/// @param peak the most that is held at any moment
/// @param mean what is held on average over the plan
/// @param peakDay when the most is held for the first time, in days from the beginning
/// @param steps what is held from when to when, without gaps
public record PoolNeed(String pool, PoolKind kind, double peak, double mean, double peakDay, List<Span> steps) {

    public PoolNeed {
        steps = List.copyOf(steps);
    }

    /// The share of the pool that is in use on average.
    public double use() {
        return peak == 0 ? 0 : mean / peak;
    }
}
