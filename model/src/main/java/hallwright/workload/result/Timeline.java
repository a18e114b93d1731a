package hallwright.workload.result;

import hallwright.text.Message;
import hallwright.workload.WorkloadProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// All stages on one line of time, and what each pool must hold.
///
/// @param endDay the end of the plan, in days from the beginning
/// @param pools the pools in the order in which stages name them
public record Timeline(double endDay, List<PoolNeed> pools) {

    public Timeline {
        pools = List.copyOf(pools);
    }

    /// The timeline of stages.
    ///
    /// @throws WorkloadProblem if stages with accelerators and stages without share a pool
    public static Timeline of(List<StageResult> stages, double endDay) throws WorkloadProblem {
        Map<String, List<StageResult>> byPool = new LinkedHashMap<>();
        for (StageResult stage : stages) {
            byPool.computeIfAbsent(stage.stage().head().pool(), pool -> new ArrayList<>())
                    .add(stage);
        }
        List<PoolNeed> pools = new ArrayList<>();
        for (Map.Entry<String, List<StageResult>> each : byPool.entrySet()) {
            pools.add(pool(each.getKey(), each.getValue(), endDay));
        }
        return new Timeline(endDay, pools);
    }

    /// What is held at a moment by the stages of a pool.
    public static double held(List<StageResult> stages, double day) {
        double held = 0;
        for (StageResult stage : stages) {
            for (Span span : stage.spans()) {
                held += span.covers(day) ? span.units() : 0;
            }
        }
        return held;
    }

    private static PoolNeed pool(String name, List<StageResult> stages, double endDay) throws WorkloadProblem {
        PoolKind kind = stages.getFirst().kind();
        TreeSet<Double> moments = new TreeSet<>(List.of(0.0, endDay));
        for (StageResult stage : stages) {
            if (stage.kind() != kind) {
                throw new WorkloadProblem("stages", Message.of("workload.stage.mixed-pool", name, stage.name()));
            }
            for (Span span : stage.spans()) {
                moments.add(span.startDay());
                moments.add(span.endDay());
            }
        }
        List<Span> steps = new ArrayList<>();
        double peak = 0;
        double peakDay = 0;
        double sum = 0;
        List<Double> ordered = List.copyOf(moments);
        for (int i = 0; i + 1 < ordered.size(); i++) {
            double held = held(stages, ordered.get(i));
            Span step = new Span(ordered.get(i), ordered.get(i + 1), held);
            steps.add(step);
            sum += held * step.days();
            if (held > peak) {
                peak = held;
                peakDay = step.startDay();
            }
        }
        double length = ordered.getLast() - ordered.getFirst();
        return new PoolNeed(name, kind, peak, length == 0 ? peak : sum / length, peakDay, steps);
    }
}
