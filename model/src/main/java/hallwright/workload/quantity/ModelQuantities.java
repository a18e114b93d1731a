package hallwright.workload.quantity;

import hallwright.workload.Formula;
import hallwright.workload.Output;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.compression.Weights;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.model.Experts;
import hallwright.workload.model.LanguageModel;
import hallwright.workload.model.Matrix;
import hallwright.workload.model.ModelShape;
import hallwright.workload.question.Calculation;
import hallwright.workload.question.Given;
import java.util.ArrayList;
import java.util.List;

/// Parameters of a model (W2).
final class ModelQuantities {

    private static final String SOURCE = "published totals of 57 models reproduced";
    private static final Formula ACTIVE = Formula.read("W2", "{met} - {input}", SOURCE);
    private static final Formula MULTIPLIED = Formula.read("W2", "{met} - {lookups}", SOURCE);
    private static final Formula PREDICTION = Formula.read("W2", "{modules}·{each}", "DeepSeek-V3 README_WEIGHTS.md");

    private ModelQuantities() {}

    static List<Calculation> all(ReferenceData data) {
        return List.of(Calculation.of("parameters", "count", "W2")
                .needs(Given.MODEL)
                .takes("any key of a config.json")
                .gives(
                        "params_total",
                        "params_active",
                        "params_active_total",
                        "params_active_matmul",
                        "mtp_unique",
                        "mxfp4_checkpoint_gib")
                .by(in -> count(new Given(data, in))));
    }

    private static List<Output> count(Given given) throws WorkloadProblem {
        ModelShape shape = given.shape();
        List<Output> outputs = new ArrayList<>();
        outputs.add(shape.breakdown().figure());
        if (shape instanceof LanguageModel model) {
            active(model, outputs);
            checkpoint(given, model, outputs);
        }
        return outputs;
    }

    private static void active(LanguageModel model, List<Output> outputs) {
        double met = (double) model.active();
        double published = (double) model.activeAsPublished();
        double multiplied = (double) model.multiplied();
        outputs.add(
                ACTIVE.working().put("met", met).put("input", met - published).gives("params_active", "1", published));
        outputs.add(ACTIVE.working().put("met", met).put("input", 0).gives("params_active_total", "1", met));
        outputs.add(MULTIPLIED
                .working()
                .put("met", met)
                .put("lookups", met - multiplied)
                .gives("params_active_matmul", "1", multiplied));
        if (model.predictionModules() > 0) {
            double all = (double) model.predictionParameters();
            outputs.add(PREDICTION
                    .working()
                    .put("modules", model.predictionModules())
                    .put("each", all / model.predictionModules())
                    .gives("mtp_unique", "1", all));
        }
    }

    /// The published form of the mixtures that are given out in four bits: experts narrow, everything else in 16
    /// bits.
    private static void checkpoint(Given given, LanguageModel model, List<Output> outputs) throws WorkloadProblem {
        Experts experts = model.stack().experts();
        if (experts == null) {
            return;
        }
        double each = experts.expert().matrices(model.stack().hidden()).stream()
                .mapToLong(Matrix::weights)
                .sum();
        double narrow = each * experts.count() * (model.stack().layers() - experts.denseLayers());
        double bits = given.data().precision("precision", "mxfp4").bitsPerWeight();
        outputs.add(Weights.mixed("mxfp4_checkpoint_bytes", (double) model.parameters(), narrow, bits)
                .in("mxfp4_checkpoint_gib", "GiB", Given.GIB));
    }
}
