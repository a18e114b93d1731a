package hallwright.workload.quantity;

import hallwright.text.Message;
import hallwright.workload.Datum;
import hallwright.workload.Fields;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.Output;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.data.Setting;
import hallwright.workload.data.StorageGuideline;
import hallwright.workload.question.Calculation;
import hallwright.workload.question.Given;
import hallwright.workload.storage.Checkpoints;
import hallwright.workload.storage.DataFeed;
import hallwright.workload.storage.GuidelineClass;
import hallwright.workload.storage.Guidelines;
import hallwright.workload.storage.ServiceNodes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Checkpoints, data on its way, guidelines and service nodes (W10).
final class StorageQuantities {

    private static final String NAME = "storage";
    private static final Map<String, String> ROWS = Map.of("node", "single_node", "su1", "su", "su4", "su4");
    private static final Formula PER_GPU = Formula.read("W10.2", "{rate}/{G}", "Llama 3 (arXiv:2407.21783)");

    private StorageQuantities() {}

    static List<Calculation> all(ReferenceData data) {
        List<Calculation> all = new ArrayList<>();
        all.add(Calculation.of(NAME, "checkpoint", "W10.1")
                .needs("params|" + Given.MODEL)
                .takes(
                        "bytes_per_param",
                        "bytes_per_param_checkpoint",
                        "bytes_per_param_weights",
                        "write_seconds",
                        "interval_seconds",
                        "kept",
                        "milestones",
                        "data_parallel")
                .gives(
                        "gib",
                        "gb",
                        "tb",
                        "checkpoint_tb",
                        "checkpoint_gib",
                        "weights_gib",
                        "weights_gb",
                        "write_gb_per_s",
                        "async_write_gb_per_s",
                        "capacity_tb",
                        "restart_read_tb")
                .by(in -> checkpoint(new Given(data, in))));
        all.add(Calculation.of(NAME, "feed", "W10.2")
                .needs("batch", "record_bytes", "step_seconds")
                .takes("target_accelerator_utilisation", "accelerators", "gpus")
                .gives("gb_per_s", "total_gb_per_s")
                .by(StorageQuantities::feed));
        all.add(Calculation.of(NAME, "text", "W10.2")
                .needs("text_tb", "tokens")
                .gives("bytes_per_token")
                .by(in -> List.of(DataFeed.textPerToken(in.positive("text_tb") * Given.TERA, in.positive("tokens")))));
        all.add(Calculation.of(NAME, "tokens", "W10.2")
                .needs("tokens", "vocab_size")
                .takes("tokens_per_second")
                .gives("dataset_tb", "text_dataset_tb", "gb_per_s")
                .by(in -> tokens(new Given(data, in))));
        all.add(Calculation.of(NAME, "per_gpu", "W10.2")
                .needs("aggregate_tb_per_s|tb_per_s", "gpus")
                .gives("gb_per_s_per_gpu")
                .by(StorageQuantities::perGpu));
        all.add(Calculation.of(NAME, "guideline", "W10.3")
                .needs("scalable_unit_nodes|nodes")
                .takes("class")
                .gives(
                        "single_node_read",
                        "single_node_write",
                        "su_read",
                        "su_write",
                        "su4_read",
                        "su4_write",
                        "read_gb_per_s",
                        "write_gb_per_s")
                .by(in -> guideline(new Given(data, in))));
        all.add(Calculation.of("preprocessing", "servers", "W10.4")
                .needs("text_tb|bytes")
                .takes("server_mb_per_s", "days", "passes")
                .gives("server_days", "servers")
                .by(in -> servers(new Given(data, in))));
        all.add(Calculation.of("service_nodes", "management", "W10.4")
                .needs("scalable_units")
                .takes("fabrics", "serving_nodes")
                .gives("management_nodes", "fabric_managers", "login_nodes", "gateways", "service_nodes")
                .by(in -> List.copyOf(ServiceNodes.management(
                        in.positive("scalable_units"),
                        in.numberOr(1, "fabrics"),
                        in.numberOr(0, "serving_nodes"),
                        data.defaults()))));
        return all;
    }

    private static List<Output> checkpoint(Given given) throws WorkloadProblem {
        Fields in = given.in();
        double parameters = in.has("params")
                ? in.positive("params")
                : (double) given.shape().parameters();
        Datum each = given.setting(Setting.CHECKPOINT_BYTES, "bytes_per_param", "bytes_per_param_checkpoint");
        Datum weightBytes = given.setting(Setting.WEIGHT_BYTES, "bytes_per_param_weights");
        Figure size = Checkpoints.size("checkpoint_bytes", parameters, each);
        Figure weights = Checkpoints.size("weights_bytes", parameters, weightBytes);
        List<Output> outputs = new ArrayList<>();
        outputs.add(size.in("gib", "GiB", Given.GIB));
        outputs.add(size.in("gb", "GB", Given.GIGA));
        outputs.add(size.in("tb", "TB", Given.TERA));
        outputs.add(size.in("checkpoint_gib", "GiB", Given.GIB));
        outputs.add(size.in("checkpoint_tb", "TB", Given.TERA));
        outputs.add(weights.in("weights_gib", "GiB", Given.GIB));
        outputs.add(weights.in("weights_gb", "GB", Given.GIGA));
        if (in.has("write_seconds")) {
            outputs.add(
                    Checkpoints.writeRate(size, in.positive("write_seconds")).in("write_gb_per_s", "GB/s", Given.GIGA));
        }
        if (in.has("interval_seconds")) {
            Datum share = given.data().defaults().of(Setting.ASYNC_SHARE);
            outputs.add(Checkpoints.asynchronousRate(size, share, in.positive("interval_seconds"))
                    .in("async_write_gb_per_s", "GB/s", Given.GIGA));
        }
        outputs.add(Checkpoints.capacity(
                        size,
                        given.setting(Setting.CHECKPOINTS_KEPT, "kept"),
                        parameters,
                        weightBytes,
                        given.setting(Setting.MILESTONES, "milestones"))
                .in("capacity_tb", "TB", Given.TERA));
        outputs.add(Checkpoints.restartRead(size, parameters, weightBytes, in.numberOr(1, "data_parallel"))
                .in("restart_read_tb", "TB", Given.TERA));
        return outputs;
    }

    private static List<Output> feed(Fields in) throws WorkloadProblem {
        Figure each = DataFeed.records(
                in.positive("batch"),
                in.positive("record_bytes"),
                in.positive("step_seconds"),
                in.numberOr(1, "target_accelerator_utilisation"));
        double count = in.numberOr(1, "accelerators", "gpus");
        Figure all = Formula.read("W10.2", "{rate}·{G}", "MLPerf Storage v1 and v2 configurations")
                .working()
                .put("rate", each)
                .put("G", count)
                .gives("all_bytes_per_second", "B/s", each.value() * count);
        return List.of(each.in("gb_per_s", "GB/s", Given.GIGA), all.in("total_gb_per_s", "GB/s", Given.GIGA));
    }

    private static List<Output> tokens(Given given) throws WorkloadProblem {
        Fields in = given.in();
        double tokens = in.positive("tokens");
        Datum id = DataFeed.idBytes(in.positive("vocab_size"), given.data().defaults());
        List<Output> outputs = new ArrayList<>();
        outputs.add(DataFeed.dataset("dataset_bytes", tokens, id).in("dataset_tb", "TB", Given.TERA));
        outputs.add(
                DataFeed.dataset("text_bytes", tokens, given.data().defaults().of(Setting.TEXT_BYTES))
                        .in("text_dataset_tb", "TB", Given.TERA));
        if (in.has("tokens_per_second")) {
            outputs.add(DataFeed.tokens(in.positive("tokens_per_second"), id).in("gb_per_s", "GB/s", Given.GIGA));
        }
        return outputs;
    }

    private static List<Output> perGpu(Fields in) throws WorkloadProblem {
        double rate = in.positive("aggregate_tb_per_s", "tb_per_s") * Given.TERA;
        double gpus = in.positive("gpus");
        return List.of(PER_GPU.working()
                .put("rate", rate)
                .put("G", gpus)
                .gives("bytes_per_second_per_gpu", "B/s", rate / gpus)
                .in("gb_per_s_per_gpu", "GB/s", Given.GIGA));
    }

    private static List<Output> guideline(Given given) throws WorkloadProblem {
        Fields in = given.in();
        List<StorageGuideline> table = given.data().guidelines();
        List<Output> outputs = new ArrayList<>();
        for (StorageGuideline row : table) {
            String name = ROWS.getOrDefault(row.scope(), row.scope());
            outputs.add(Guidelines.row(name + "_read", row, false, Given.GIGA));
            outputs.add(Guidelines.row(name + "_write", row, true, Given.GIGA));
        }
        String word = in.optionalText("class");
        GuidelineClass kind = GuidelineClass.ofCode(word == null ? "good" : word)
                .orElseThrow(() -> in.problem(
                        "class",
                        Message.of("workload.unknown-name", "class", String.valueOf(word), "good, better, best")));
        double nodes = in.positive("nodes", "scalable_unit_nodes");
        outputs.add(Guidelines.of("read", table, nodes, kind, false).in("read_gb_per_s", "GB/s", Given.GIGA));
        outputs.add(Guidelines.of("write", table, nodes, kind, true).in("write_gb_per_s", "GB/s", Given.GIGA));
        return outputs;
    }

    private static List<Output> servers(Given given) throws WorkloadProblem {
        Fields in = given.in();
        double bytes = in.has("text_tb") ? in.positive("text_tb") * Given.TERA : in.positive("bytes");
        double passes = in.numberOr(1, "passes");
        Datum rate = in.has("server_mb_per_s")
                ? Given.stated(in.positive("server_mb_per_s") * 1e6)
                : given.data().defaults().of(Setting.TOKENISE_RATE);
        List<Output> outputs = new ArrayList<>();
        outputs.add(ServiceNodes.serverDays(bytes, passes, rate));
        if (in.has("days")) {
            outputs.add(ServiceNodes.servers(bytes, passes, rate, in.positive("days")));
        }
        return outputs;
    }
}
