package hallwright.workload.pipeline;

import hallwright.text.Message;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.model.ConvolutionalNet;
import hallwright.workload.model.EncoderDecoder;
import hallwright.workload.model.LanguageModel;
import hallwright.workload.model.VisionTransformer;
import hallwright.workload.stage.Training;
import hallwright.workload.training.FlopsConvention;
import hallwright.workload.training.MegatronShape;
import hallwright.workload.training.SampleFlops;
import hallwright.workload.training.TokenFlops;

/// Operations per token or picture of a training stage, in the convention that it names.
final class TrainingFlops {

    private static final Formula MEGATRON =
            Formula.read("W3.2", "{F}/({B}·{s})", "Narayanan et al. 2021 (arXiv:2104.04473)");

    private TrainingFlops() {}

    static Figure perSample(Training training) throws WorkloadProblem {
        return switch (training.model()) {
            case LanguageModel model -> perToken(training, model);
            case EncoderDecoder model -> TokenFlops.sixPerParameter((double) model.parameters());
            case VisionTransformer model -> SampleFlops.training(model);
            case ConvolutionalNet model -> SampleFlops.training(model);
        };
    }

    private static Figure perToken(Training training, LanguageModel model) throws WorkloadProblem {
        double sequence = training.sequence();
        if (training.adapters() != null) {
            if (training.convention() != FlopsConvention.CAUSAL) {
                throw new WorkloadProblem(
                        training.head().name(),
                        Message.of(
                                "workload.training.adapter-convention",
                                training.convention().code()));
            }
            return TokenFlops.adapters(model, sequence);
        }
        return switch (training.convention()) {
            case CAUSAL -> TokenFlops.training(model, sequence);
            case SIX_ND -> TokenFlops.sixPerParameter((double) model.active());
            case PALM ->
                TokenFlops.palm(
                        (double) model.active(),
                        model.stack().layers(),
                        model.stack().attention().width(),
                        sequence);
            case MEGATRON -> megatron(training, model);
        };
    }

    private static Figure megatron(Training training, LanguageModel model) {
        MegatronShape shape = new MegatronShape(
                model.stack().layers(),
                model.stack().hidden(),
                model.embedding().vocabulary(),
                training.sequence());
        Figure iteration = shape.modelFlops(training.batch());
        double tokens = training.batch() * training.sequence();
        return MEGATRON.working()
                .put("F", iteration)
                .put("B", training.batch())
                .put("s", training.sequence())
                .gives("flops_per_token", "FLOP", iteration.value() / tokens);
    }
}
