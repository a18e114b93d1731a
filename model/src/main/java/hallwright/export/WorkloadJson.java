package hallwright.export;

import hallwright.design.Design;
import hallwright.design.DesignObject;
import hallwright.design.ObjectId;
import hallwright.text.Language;
import hallwright.text.Message;
import hallwright.text.Texts;
import hallwright.units.Money;
import hallwright.workload.floor.FloorAnswer;
import hallwright.workload.floor.FloorWorkload;
import hallwright.workload.floor.Loss;
import hallwright.workload.floor.RackState;
import hallwright.workload.floor.ResultCost;
import hallwright.workload.result.StageResult;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The workload of a hall as the key `workload` of `hallwright-analysis`. A value that is not known is left out.
public final class WorkloadJson {

    private static final MathContext DIGITS = new MathContext(9);
    private static final List<String> NEEDS = List.of(
            "gpus",
            "nodes",
            "compute_racks",
            "endpoints",
            "leaf",
            "spine",
            "core",
            "storage_capacity_bytes",
            "storage_read_bytes_per_second",
            "storage_write_bytes_per_second",
            "nameplate_power_w",
            "peak_power_w",
            "mean_power_w",
            "worst_step_w",
            "start_stop_step_w");

    private final Design design;

    private WorkloadJson(Design design) {
        this.design = design;
    }

    /// The key's value.
    public static Map<String, Object> of(FloorWorkload workload, Design design) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("name", workload.plan().name());
        Message problem = workload.problem();
        if (problem != null) {
            node.put("problem", Texts.of(Language.ENGLISH).of(problem));
        }
        FloorAnswer answer = workload.answer();
        if (answer != null) {
            new WorkloadJson(design).answer(node, answer);
        }
        ResultCost cost = workload.cost();
        if (cost != null) {
            node.put("cost", cost(cost));
        }
        return node;
    }

    private void answer(Map<String, Object> node, FloorAnswer answer) {
        node.put(
                "accelerator",
                answer.sizing().workload().hardware().accelerator().id());
        node.put("fits", answer.fits());
        node.put("nodesThere", answer.supply().nodes());
        node.put("gpusThere", answer.supply().gpus());
        node.put("nodesNeeded", answer.neededNodes());
        number(node, "trainingDays", answer.trainingDays());
        number(node, "trainedTokensPerS", answer.trainedTokensPerSecond());
        number(node, "servedTokensPerS", answer.servedTokensPerSecond());
        number(node, "energyPerTokenJ", answer.joulesPerToken());
        number(node, "racksIdleW", answer.idleWatts());
        number(node, "racksMeanW", answer.meanWatts());
        number(node, "racksPeakW", answer.peakWatts());
        Map<String, Object> needs = new LinkedHashMap<>();
        NEEDS.forEach(
                key -> answer.sizing().resource(key).ifPresent(figure -> number(needs, figure.key(), figure.value())));
        node.put("needs", needs);
        node.put(
                "stages",
                answer.sizing().stages().stream().map(WorkloadJson::stage).toList());
        node.put("racks", answer.racks().stream().map(this::rack).toList());
        node.put("elementsTakenAway", answer.elements());
        node.put("losses", answer.losses().stream().map(WorkloadJson::loss).toList());
    }

    private static Map<String, Object> stage(StageResult stage) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("name", stage.name());
        node.put("type", stage.stage().type());
        number(node, "units", stage.units());
        number(node, "startDay", stage.startDay());
        number(node, "endDay", stage.endDay());
        var split = stage.split();
        if (split != null) {
            node.put("split", split.split().toString());
        }
        return node;
    }

    private Map<String, Object> rack(RackState rack) {
        Map<String, Object> node = new LinkedHashMap<>();
        ObjectId id = rack.rack();
        DesignObject object = design.find(id);
        node.put("id", id.number());
        node.put("name", object == null ? "" : object.name());
        node.put("nodes", rack.nodes());
        node.put("busy", rack.busy());
        number(node, "idleW", rack.idle().watts());
        number(node, "meanW", rack.mean().watts());
        number(node, "peakW", rack.peak().watts());
        return node;
    }

    private static Map<String, Object> loss(Loss loss) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("id", loss.element().number());
        node.put("name", loss.name());
        node.put("kind", loss.kind().code());
        node.put("gpus", loss.gpus());
        number(node, "tokensPerS", loss.tokensPerSecond());
        number(node, "days", loss.days());
        return node;
    }

    private static Map<String, Object> cost(ResultCost cost) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("currency", cost.perGpuHour().currency().getCurrencyCode());
        node.put("capitalPerGpu", cost.capitalPerGpu().amount());
        node.put("perGpuHour", cost.perGpuHour().amount());
        Money tokens = cost.perMillionTokens();
        if (tokens != null) {
            node.put("perMillionTokens", tokens.amount());
        }
        return node;
    }

    private static void number(Map<String, Object> node, String key, @Nullable Double value) {
        if (value != null) {
            node.put(key, BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros());
        }
    }
}
