package hallwright.workload.pipeline;

import hallwright.workload.Datum;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.Accelerator;
import hallwright.workload.data.Defaults;
import hallwright.workload.data.Setting;
import hallwright.workload.result.PoolKind;
import hallwright.workload.result.Span;
import hallwright.workload.result.StageResult;
import hallwright.workload.serving.Capacity;
import hallwright.workload.serving.Roofline;
import hallwright.workload.serving.ServingSetup;
import hallwright.workload.serving.ServingWeights;
import hallwright.workload.stage.Deployment;
import hallwright.workload.stage.Workload;
import hallwright.workload.storage.Guidelines;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sizes a service.
final class DeploymentSizer {

    private static final Formula GPUS = Formula.read("W5.5", "{replicas}·{t}", "sum");
    private static final Formula SUM = Formula.read("W5.5", "{reading} + {writing}", "sum");
    private static final Formula CHOSEN =
            Formula.derived("W5.3", "{t}", "stated, or what needs the fewest accelerators");
    private static final Formula BATCH = Formula.read("W5.3", "{b}", "largest batch that fits and keeps the limits");
    private static final Formula READING = Formula.read("W5.4", "{ISL}/{t_pre}", "DeepSeek open-infra-index day 6");
    private static final Formula WRITING = Formula.read("W5.4", "{b}/{t_dec}", "DeepSeek open-infra-index day 6");

    private final Workload workload;
    private final Deployment stage;
    private final Defaults defaults;

    DeploymentSizer(Workload workload, Deployment stage) {
        this.workload = workload;
        this.stage = stage;
        this.defaults = workload.data().defaults();
    }

    StageResult size(double startDay, double horizon) throws WorkloadProblem {
        StageDraft draft = new StageDraft(stage);
        Service service = best();
        service.figures().forEach(draft::add);
        Figure weights = draft.add(ServingWeights.bytes(stage.model(), stage.precision()));
        draft.add(weights.named("storage_capacity_bytes"));
        double nodes = Math.ceil(service.gpus() / workload.hardware().node().gpus());
        Figure read = draft.add(Guidelines.of(
                "storage_read_bytes_per_second",
                workload.data().guidelines(),
                nodes,
                workload.hardware().storage(),
                false));
        draft.add(Capacity.loading(service.replicas(), weights, read.value()));
        draft.remark("workload.serving.uncertain", defaults.value(Setting.SERVING_UNCERTAINTY));
        Double days = stage.days();
        double end = days == null ? Math.max(horizon, startDay) : startDay + days;
        return draft.done(
                PoolKind.ACCELERATORS,
                service.gpus(),
                List.of(new Span(startDay, end, service.gpus())),
                StageDraft.power(workload, stage, "inference", 1, false));
    }

    /// The service with as many accelerators per replica as stated, or as need the fewest in all.
    Service best() throws WorkloadProblem {
        Integer stated = stage.tensor();
        if (stated != null) {
            return service(stated);
        }
        Service best = null;
        for (int tensor : choices()) {
            try {
                Service service = service(tensor);
                best = best == null || service.gpus() < best.gpus() ? service : best;
            } catch (WorkloadProblem _) {
                // Another group may hold what this one does not; if none does, the largest says why.
            }
        }
        return best == null ? service(choices().getLast()) : best;
    }

    /// Powers of two that divide the heads and that the fast links join.
    private List<Integer> choices() {
        int heads = stage.model().stack().attention().heads();
        int domain = workload.hardware().accelerator().domain();
        List<Integer> choices = new ArrayList<>();
        for (int tensor = 1; tensor <= Math.min(heads, domain); tensor *= 2) {
            if (heads % tensor == 0) {
                choices.add(tensor);
            }
        }
        return choices;
    }

    private Service service(int tensor) throws WorkloadProblem {
        Deployment.Demand demand = stage.demand();
        Accelerator accelerator = workload.hardware().accelerator();
        Roofline roofline = new Roofline(ServingSetup.usual(
                stage.model(),
                accelerator,
                tensor,
                stage.precision(),
                stage.cacheBytes(),
                demand.inputTokens(),
                demand.outputTokens(),
                defaults));
        Figure limit = roofline.batchLimit();
        Deployment.@Nullable Limits limits = stage.limits();
        double batch = limits == null
                ? limit.value()
                : roofline.batchWithin(limits.firstTokenSeconds(), limits.perTokenSeconds());
        List<Figure> figures = new ArrayList<>();
        figures.add(CHOSEN.working().put("t", tensor).gives("tensor_parallel", "1", tensor));
        figures.add(limit.named("batch_limit"));
        figures.add(BATCH.working().put("b", batch).gives("batch", "1", batch));
        figures.add(roofline.prefill());
        figures.add(roofline.decode(batch));
        figures.add(roofline.perToken(batch));
        Figure rate = roofline.rate(batch);
        figures.add(rate);
        return stage.disaggregated() ? separate(tensor, batch, roofline, figures) : together(tensor, rate, figures);
    }

    private Service together(int tensor, Figure rate, List<Figure> figures) {
        Deployment.Demand demand = stage.demand();
        Figure need = Capacity.need(demand.requestsPerSecond(), demand.outputTokens(), demand.peakFactor());
        Figure replicas = Capacity.replicas("replicas", need, rate, load(), latency(), stage.spare());
        figures.add(need);
        figures.add(replicas);
        Figure gpus =
                GPUS.working().put("replicas", replicas).put("t", tensor).gives("gpus", "1", replicas.value() * tensor);
        figures.add(gpus);
        return new Service(replicas, gpus.value(), figures);
    }

    private Service separate(int tensor, double batch, Roofline roofline, List<Figure> figures) {
        Deployment.Demand demand = stage.demand();
        double prompts = demand.inputTokens() * (1 - demand.cacheHits());
        Figure reading = Capacity.need(demand.requestsPerSecond(), prompts, demand.peakFactor())
                .named("input_tokens_per_second_needed");
        Figure writing = Capacity.need(demand.requestsPerSecond(), demand.outputTokens(), demand.peakFactor());
        Figure prefill = roofline.prefill();
        Figure decode = roofline.decode(batch);
        Figure readRate = READING.working()
                .put("ISL", demand.inputTokens())
                .put("t_pre", prefill)
                .gives("prefill_tokens_per_second", "1/s", demand.inputTokens() / prefill.value());
        Figure writeRate = WRITING.working()
                .put("b", batch)
                .put("t_dec", decode)
                .gives("decode_tokens_per_second", "1/s", batch / decode.value());
        Figure readers = Capacity.replicas("prefill_replicas", reading, readRate, load(), latency(), stage.spare());
        Figure writers = Capacity.replicas("decode_replicas", writing, writeRate, load(), latency(), stage.spare());
        Figure replicas = SUM.working()
                .put("reading", readers)
                .put("writing", writers)
                .gives("replicas", "1", readers.value() + writers.value());
        Figure gpus =
                GPUS.working().put("replicas", replicas).put("t", tensor).gives("gpus", "1", replicas.value() * tensor);
        figures.addAll(List.of(reading, writing, readRate, writeRate, readers, writers, replicas, gpus));
        return new Service(replicas, gpus.value(), figures);
    }

    private Datum load() {
        return defaults.or(stage.load(), Setting.SERVING_LOAD);
    }

    private Datum latency() {
        return stage.limits() == null ? Datum.stated(1, "1") : defaults.of(Setting.LATENCY_FACTOR);
    }

    /// A service with its figures.
    ///
    /// @param replicas how many
    /// @param gpus accelerators of all replicas
    /// @param figures in the order in which they follow from each other
    record Service(Figure replicas, double gpus, List<Figure> figures) {

        Service {
            figures = List.copyOf(figures);
        }
    }
}
