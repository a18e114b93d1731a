package hallwright.drawing.timeline;

import hallwright.workload.result.Span;
import java.util.ArrayList;
import java.util.List;

/// Where everything of the chart lies. Only the places along the axis depend on the width.
public final class TimelineLayout {

    /// The height of a row with a bar in it.
    static final double ROW = 24;

    /// The height of a bar.
    static final double BAR = 18;

    private static final double GUTTER = 56;
    private static final double MARGIN = 14;
    private static final double TITLE = 26;
    private static final double CURVE = 74;
    private static final double HEADROOM = 20;
    private static final double GAP = 8;
    private static final double BETWEEN = 16;
    private static final double AXIS = 26;
    private static final double LEAST_BAR = 3;
    private static final double LEAST_WIDTH = 120;

    private final StageTimeline timeline;
    private final double width;
    private final double days;
    private final List<Double> tops = new ArrayList<>();
    private final double axisY;

    /// @param timeline what is shown
    /// @param width of the whole chart in pixels
    public TimelineLayout(StageTimeline timeline, double width) {
        this.timeline = timeline;
        this.width = Math.max(LEAST_WIDTH, width);
        this.days = timeline.endDay() > 0 ? timeline.endDay() : 1;
        double y = 0;
        for (PoolLane lane : timeline.lanes()) {
            tops.add(y);
            y += TITLE + ROW * lane.bars().size() + GAP + CURVE + BETWEEN;
        }
        axisY = y - BETWEEN + GAP;
    }

    /// What is shown.
    public StageTimeline timeline() {
        return timeline;
    }

    /// The height of the whole chart in pixels.
    public double height() {
        return axisY + AXIS;
    }

    /// The width of the whole chart in pixels.
    public double width() {
        return width;
    }

    /// Where the axis begins.
    public double left() {
        return GUTTER;
    }

    /// Where the axis ends.
    public double right() {
        return width - MARGIN;
    }

    /// Where the axis lies.
    public double axisY() {
        return axisY;
    }

    /// The marks of the axis.
    public TimeAxis axis() {
        return TimeAxis.of(days, right() - left());
    }

    /// The place of a day.
    public double x(double day) {
        return left() + (right() - left()) * Math.clamp(day / days, 0, 1);
    }

    /// The base line of a pool's name.
    double titleY(int lane) {
        return tops.get(lane) + TITLE - 9;
    }

    /// The bars of a stage, one for each time that it runs.
    public List<Box> bars(int lane, int bar) {
        double y = tops.get(lane) + TITLE + ROW * bar + (ROW - BAR) / 2;
        return timeline.lanes().get(lane).bars().get(bar).spans().stream()
                .map(span -> {
                    double from = Math.min(x(span.startDay()), right() - LEAST_BAR);
                    return new Box(from, y, Math.max(LEAST_BAR, x(span.endDay()) - from), BAR);
                })
                .toList();
    }

    /// The place of a whole stage, from its first start to its last end.
    public Box stage(int lane, int bar) {
        List<Box> bars = bars(lane, bar);
        Box first = bars.getFirst();
        return new Box(first.x(), first.y(), bars.getLast().right() - first.x(), first.height());
    }

    /// The place of what a pool holds over time.
    public Box curve(int lane) {
        double y =
                tops.get(lane) + TITLE + ROW * timeline.lanes().get(lane).bars().size() + GAP;
        return new Box(left(), y, right() - left(), CURVE);
    }

    /// The height of a number in the curve of a pool.
    public double y(int lane, double units) {
        Box curve = curve(lane);
        double share = units / timeline.lanes().get(lane).top();
        return curve.bottom() - (curve.height() - HEADROOM) * share;
    }

    /// The place of a step in the curve of a pool.
    Box step(int lane, Span step) {
        double x = x(step.startDay());
        double y = y(lane, step.units());
        return new Box(x, y, x(step.endDay()) - x, curve(lane).bottom() - y);
    }

    /// The places where a pool holds more than the floor offers.
    public List<Box> excess(int lane) {
        PoolLane shown = timeline.lanes().get(lane);
        Capacity capacity = shown.capacity();
        if (capacity == null) {
            return List.of();
        }
        double floor = y(lane, capacity.units());
        return shown.excess().stream()
                .map(span -> {
                    double x = x(span.startDay());
                    double top = y(lane, capacity.units() + span.units());
                    return new Box(x, top, Math.max(LEAST_BAR, x(span.endDay()) - x), floor - top);
                })
                .toList();
    }
}
