package hallwright.drawing.timeline;

import hallwright.workload.result.PoolKind;
import hallwright.workload.result.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A pool in the chart: its stages, and what it holds over time.
///
/// @param pool its name
/// @param kind what it consists of
/// @param bars its stages, each in a row of its own, the first to start on top
/// @param steps what is held from when to when, without gaps
/// @param peak the most that is held at any moment
/// @param peakDay when the most is held for the first time, in days from the beginning
/// @param capacity what the floor offers; null if there is no floor to hold it against
public record PoolLane(
        String pool,
        PoolKind kind,
        List<StageBar> bars,
        List<Span> steps,
        double peak,
        double peakDay,
        @Nullable Capacity capacity) {

    public PoolLane {
        bars = List.copyOf(bars);
        steps = List.copyOf(steps);
    }

    /// How many units the floor lacks when the most is held; 0 if it has enough or is not known.
    public double missing() {
        return capacity == null ? 0 : Math.max(0, peak - capacity.units());
    }

    /// When more is held than the floor offers, and by how many units.
    public List<Span> excess() {
        if (capacity == null) {
            return List.of();
        }
        double offered = capacity.units();
        return steps.stream()
                .filter(step -> step.units() > offered)
                .map(step -> new Span(step.startDay(), step.endDay(), step.units() - offered))
                .toList();
    }

    /// How many units the floor lacks at the worst moment of a stage.
    public double missing(StageBar bar) {
        return excess().stream()
                .filter(span -> bar.spans().stream()
                        .anyMatch(each -> each.startDay() < span.endDay() && span.startDay() < each.endDay()))
                .mapToDouble(Span::units)
                .max()
                .orElse(0);
    }

    /// The largest number that the chart of this pool must show.
    public double top() {
        return Math.max(1, Math.max(peak, capacity == null ? 0 : capacity.units()));
    }
}
