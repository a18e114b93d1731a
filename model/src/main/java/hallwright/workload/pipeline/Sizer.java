package hallwright.workload.pipeline;

import hallwright.text.Message;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.Setting;
import hallwright.workload.result.Sizing;
import hallwright.workload.result.StageResult;
import hallwright.workload.result.Timeline;
import hallwright.workload.stage.Compression;
import hallwright.workload.stage.Deployment;
import hallwright.workload.stage.Evaluation;
import hallwright.workload.stage.Head;
import hallwright.workload.stage.PeriodicUpdate;
import hallwright.workload.stage.Preprocessing;
import hallwright.workload.stage.Stage;
import hallwright.workload.stage.Training;
import hallwright.workload.stage.Workload;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Sizes a whole workload. A pure function: the same workload gives the same sizing.
public final class Sizer {

    /// Where a stage states what a quantity is called in the calculation.
    private static final Map<String, String> FIELDS =
            Map.of("ttft_limit_s", "/firstTokenS", "tpot_limit_s", "/perTokenS", "tensor_parallel", "/tensor");

    private final Workload workload;
    private final Map<String, StageResult> done = new LinkedHashMap<>();
    private final Map<String, StageResult> before = new LinkedHashMap<>();

    private Sizer(Workload workload) {
        this.workload = workload;
    }

    /// The sizing of a workload.
    ///
    /// @throws WorkloadProblem if a stage cannot be done at all, or names one that does not come before it
    public static Sizing size(Workload workload) throws WorkloadProblem {
        Sizer sizer = new Sizer(workload);
        double horizon = sizer.horizon();
        sizer.all(horizon);
        List<StageResult> stages = List.copyOf(sizer.done.values());
        Timeline timeline = Timeline.of(stages, horizon);
        return Resources.of(workload, stages, timeline);
    }

    /// The end of the plan: as stated, or the end of the last stage that ends by itself, or the default length.
    private double horizon() throws WorkloadProblem {
        Double stated = workload.horizonDays();
        if (stated != null) {
            return stated;
        }
        all(0);
        double last = 0;
        boolean open = false;
        for (StageResult each : done.values()) {
            boolean endless = endless(each.stage());
            open = open || endless;
            last = Math.max(last, endless ? each.startDay() : each.endDay());
        }
        before.putAll(done);
        done.clear();
        return open ? last + workload.data().defaults().value(Setting.HORIZON_DAYS) : last;
    }

    private void all(double horizon) throws WorkloadProblem {
        done.clear();
        for (int i = 0; i < workload.stages().size(); i++) {
            Stage stage = workload.stages().get(i);
            try {
                add(stage, horizon);
            } catch (WorkloadProblem problem) {
                throw new WorkloadProblem("stages/" + i + FIELDS.getOrDefault(problem.field(), ""), problem.reason());
            }
        }
    }

    private void add(Stage stage, double horizon) throws WorkloadProblem {
        String name = stage.head().name();
        if (done.containsKey(name)) {
            throw new WorkloadProblem(name, Message.of("workload.stage.twice", name));
        }
        done.put(name, sized(stage, start(stage), horizon));
    }

    private static boolean endless(Stage stage) {
        return stage instanceof PeriodicUpdate || (stage instanceof Deployment deployment && deployment.days() == null);
    }

    /// A stage that ends by itself is the same in both rounds.
    private StageResult sized(Stage stage, double start, double horizon) throws WorkloadProblem {
        StageResult known = before.get(stage.head().name());
        if (known != null && !endless(stage) && known.startDay() == start) {
            return known;
        }
        StageResult sized = size(stage, start, horizon);
        return sized.with(StagePower.of(workload, sized));
    }

    private StageResult size(Stage stage, double start, double horizon) throws WorkloadProblem {
        return switch (stage) {
            case Preprocessing preprocessing -> PreprocessingSizer.size(workload, preprocessing, start);
            case Training training -> new TrainingSizer(workload, training).size(start);
            case Evaluation evaluation ->
                EvaluationSizer.size(workload, evaluation, named(stage, evaluation.of()), start);
            case Compression compression -> new CompressionSizer(workload, compression).size(start);
            case Deployment deployment -> new DeploymentSizer(workload, deployment).size(start, horizon);
            case PeriodicUpdate update -> UpdateSizer.size(workload, update, named(stage, update.of()), start, horizon);
        };
    }

    private double start(Stage stage) throws WorkloadProblem {
        Head head = stage.head();
        Double day = head.startDay();
        if (day != null) {
            return day;
        }
        String after = head.after();
        if (after != null) {
            return named(stage, after).endDay();
        }
        StageResult before = previous();
        if (before == null) {
            return 0;
        }
        return before.stage() instanceof Deployment
                ? before.startDay()
                : before.spans().getFirst().endDay();
    }

    private @Nullable StageResult previous() {
        StageResult last = null;
        for (StageResult each : done.values()) {
            last = each;
        }
        return last;
    }

    private StageResult named(Stage stage, String name) throws WorkloadProblem {
        StageResult found = done.get(name);
        if (found == null) {
            throw new WorkloadProblem(
                    stage.head().name(),
                    Message.of("workload.stage.unknown", stage.head().name(), name));
        }
        return found;
    }
}
