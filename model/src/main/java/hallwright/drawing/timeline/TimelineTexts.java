package hallwright.drawing.timeline;

import hallwright.text.Texts;
import hallwright.workload.result.PoolKind;

/// The sentences of the chart.
public final class TimelineTexts {

    private static final double FEW_DAYS = 10;

    private final Texts texts;

    /// @param texts the language
    public TimelineTexts(Texts texts) {
        this.texts = texts;
    }

    /// A number of accelerators or servers.
    public String units(PoolKind kind, double units) {
        String id = Math.round(units) == 1 ? "workload.chart.unit." : "workload.chart.units.";
        return texts.get(id + kind.code(), texts.quantities().number(units, 0));
    }

    /// A pool with the most that it holds.
    public String pool(PoolLane lane) {
        return texts.get("workload.chart.pool", units(lane.kind(), lane.peak()), day(lane.peakDay()));
    }

    /// What the floor offers to a pool.
    public String capacity(PoolKind kind, Capacity capacity) {
        String units = units(kind, capacity.units());
        if (capacity.shared()) {
            return texts.get("workload.chart.floor.shared", units);
        }
        if (capacity.units() == 0) {
            return texts.get("workload.chart.floor.none");
        }
        boolean machines = kind == PoolKind.ACCELERATORS && capacity.perNode() > 1;
        return machines
                ? texts.get(
                        Math.round(capacity.nodes()) == 1 ? "workload.chart.floor.node" : "workload.chart.floor.nodes",
                        texts.quantities().number(capacity.nodes(), 0),
                        units)
                : texts.get("workload.chart.floor", units);
    }

    /// What the floor lacks for a pool.
    public String missing(PoolKind kind, double missing) {
        return texts.get("workload.chart.missing", units(kind, missing));
    }

    /// The facts of a stage: when it runs, how long, and what it holds.
    public String facts(PoolLane lane, StageBar bar) {
        String units = units(lane.kind(), bar.units());
        String days = days(bar.days());
        String facts = bar.spans().size() == 1
                ? texts.get("workload.chart.facts", bar.stage(), day(bar.startDay()), day(bar.endDay()), days, units)
                : texts.get(
                        "workload.chart.facts.repeated",
                        bar.stage(),
                        bar.spans().size(),
                        day(bar.startDay()),
                        day(bar.endDay()),
                        days,
                        units);
        double missing = lane.missing(bar);
        return missing == 0 ? facts : texts.get("workload.chart.facts.missing", facts, units(lane.kind(), missing));
    }

    /// The unit of the axis.
    String axis(TimeAxis axis) {
        return texts.get(axis.unit().messageId());
    }

    /// A number as it stands beside an axis.
    String number(double value) {
        return texts.quantities().number(value, 0);
    }

    private String day(double day) {
        return texts.quantities().number(day, day < FEW_DAYS ? 1 : 0);
    }

    private String days(double days) {
        return days < 1
                ? texts.get("workload.chart.hours", texts.quantities().number(days * 24, 1))
                : texts.get("workload.chart.days", texts.quantities().number(days, 1));
    }
}
