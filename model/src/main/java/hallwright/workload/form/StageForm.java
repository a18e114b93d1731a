package hallwright.workload.form;

import hallwright.text.Message;
import hallwright.workload.Fields;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.Precision;
import hallwright.workload.data.Setting;
import hallwright.workload.model.LanguageModel;
import hallwright.workload.stage.Compression;
import hallwright.workload.stage.Deployment;
import hallwright.workload.stage.Evaluation;
import hallwright.workload.stage.Head;
import hallwright.workload.stage.PeriodicUpdate;
import hallwright.workload.stage.Preprocessing;
import hallwright.workload.stage.Stage;
import org.jspecify.annotations.Nullable;

/// Reads one stage.
record StageForm(Fields in, Words words) {

    private static final String TYPES =
            "preprocessing, pre-training, fine-tuning, evaluation, compression, deployment, periodic-update";

    Stage read() throws WorkloadProblem {
        String type = in.text("type");
        return switch (type) {
            case "preprocessing" -> preprocessing(head(type, "cpu"));
            case "pre-training", "fine-tuning" -> new TrainingForm(in, words).read(head(type, "gpu"), type);
            case "evaluation" -> evaluation(head(type, "gpu"));
            case "compression" -> compression(head(type, "gpu"));
            case "deployment" -> deployment(head(type, "serving"));
            case "periodic-update" -> update(head(type, "gpu"));
            default -> throw in.problem("type", Message.of("workload.unknown-name", "type", type, TYPES));
        };
    }

    private Head head(String type, String pool) throws WorkloadProblem {
        String name = in.optionalText("name");
        String stated = in.optionalText("pool");
        return new Head(
                name == null ? type : name,
                stated == null ? pool : stated,
                in.optionalNumber("startDay"),
                in.optionalText("after"),
                in.optionalText("powerClass"));
    }

    private Preprocessing preprocessing(Head head) throws WorkloadProblem {
        Double tera = in.optionalNumber("textTB");
        double bytes =
                tera == null ? in.positive("tokens") * words.data().defaults().value(Setting.TEXT_BYTES) : tera * 1e12;
        Double rate = in.optionalNumber("serverMBPerS");
        return new Preprocessing(
                head,
                bytes,
                in.numberOr(1, "passes"),
                rate == null ? null : Double.valueOf(rate * 1e6),
                in.optionalNumber("days"),
                in.optionalWhole("servers"));
    }

    private Evaluation evaluation(Head head) throws WorkloadProblem {
        return new Evaluation(
                head, in.text("of"), in.optionalNumber("tokens"), in.optionalNumber("share"), in.optionalWhole("gpus"));
    }

    private Compression compression(Head head) throws WorkloadProblem {
        LanguageModel model = words.language(in, "model");
        Precision before = words.precision(in, "before", "bf16");
        String method = in.text("method");
        Compression.Method read = switch (method) {
            case "quantise" ->
                new Compression.Quantise(
                        words.data().precision("precision", in.text("precision")),
                        in.optionalNumber("calibrationHours"));
            case "prune" ->
                new Compression.Prune(
                        in.countOr(2, "kept"),
                        in.countOr(4, "group"),
                        in.flag(true, "structured"),
                        in.numberOr(1, "prunedShare"),
                        in.optionalNumber("calibrationHours"));
            case "distil" -> distil();
            default ->
                throw in.problem(
                        "method", Message.of("workload.unknown-name", "method", method, "quantise, prune, distil"));
        };
        return new Compression(head, model, before, read);
    }

    private Compression.Distil distil() throws WorkloadProblem {
        if (!in.has("student")) {
            throw in.missing("student");
        }
        return new Compression.Distil(
                words.language(in, "student"),
                in.positive("tokens"),
                in.flag(false, "cachedScores"),
                new TrainingForm(in, words).means());
    }

    private Deployment deployment(Head head) throws WorkloadProblem {
        Precision precision = words.precision(in, "precision", "bf16");
        Deployment.Demand demand = new Deployment.Demand(
                in.positive("requestsPerSecond"),
                in.positive("inputTokens"),
                in.positive("outputTokens"),
                in.numberOr(1, "peakFactor"),
                in.numberOr(0, "cacheHits"));
        return new Deployment(
                head,
                words.language(in, "model"),
                precision,
                in.numberOr(precision.bytesPerWeight() > 1 ? 2 : 1, "cacheBytes"),
                demand,
                limits(),
                in.has("tensor") ? Integer.valueOf(in.count("tensor")) : null,
                in.optionalNumber("load"),
                (int) in.numberOr(0, "spare"),
                in.flag(false, "disaggregated"),
                in.optionalNumber("days"));
    }

    private Deployment.@Nullable Limits limits() throws WorkloadProblem {
        if (!in.has("firstTokenS", "perTokenS")) {
            return null;
        }
        return new Deployment.Limits(
                in.numberOr(Double.MAX_VALUE, "firstTokenS"), in.numberOr(Double.MAX_VALUE, "perTokenS"));
    }

    private PeriodicUpdate update(Head head) throws WorkloadProblem {
        return new PeriodicUpdate(
                head,
                in.text("of"),
                in.positive("share"),
                in.positive("periodDays"),
                in.flag(false, "reserved"),
                in.optionalNumber("days"));
    }
}
