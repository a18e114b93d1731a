package hallwright.drawing.timeline;

import hallwright.workload.result.PoolKind;
import hallwright.workload.result.PoolNeed;
import hallwright.workload.result.Sizing;
import hallwright.workload.result.StageResult;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the chart of stages shows.
///
/// @param endDay the end of the plan, in days from the beginning
/// @param lanes the pools in the order in which stages name them
public record StageTimeline(double endDay, List<PoolLane> lanes) {

    public StageTimeline {
        lanes = List.copyOf(lanes);
    }

    /// The chart of a sized workload. Pools of one kind do not lend each other machines: where there are several,
    /// each
    /// is held against what the others leave of the floor when they hold the most.
    ///
    /// @param offered what the floor offers by kind; a kind that is left out is not held against the floor
    public static StageTimeline of(Sizing sizing, Map<PoolKind, Capacity> offered) {
        List<PoolNeed> pools = sizing.timeline().pools();
        List<PoolLane> lanes = pools.stream()
                .map(pool -> lane(sizing, pool, left(pools, pool, offered.get(pool.kind()))))
                .toList();
        return new StageTimeline(sizing.timeline().endDay(), lanes);
    }

    /// The pool that a stage runs on.
    public Optional<PoolLane> laneOf(String stage) {
        return lanes.stream()
                .filter(lane -> lane.bars().stream().anyMatch(bar -> bar.stage().equals(stage)))
                .findFirst();
    }

    /// What the other pools leave of the floor for a pool.
    private static @Nullable Capacity left(List<PoolNeed> pools, PoolNeed pool, @Nullable Capacity offered) {
        Capacity left = offered;
        for (PoolNeed other : pools) {
            if (left != null && other != pool && other.kind() == pool.kind()) {
                left = left.without(other.peak());
            }
        }
        return left;
    }

    private static PoolLane lane(Sizing sizing, PoolNeed pool, @Nullable Capacity capacity) {
        List<StageBar> bars = sizing.stages().stream()
                .filter(stage -> stage.stage().head().pool().equals(pool.pool()))
                .sorted(Comparator.comparingDouble(StageResult::startDay))
                .map(StageBar::of)
                .toList();
        return new PoolLane(pool.pool(), pool.kind(), bars, pool.steps(), pool.peak(), pool.peakDay(), capacity);
    }
}
