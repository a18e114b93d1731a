package hallwright.workload.quantity;

import hallwright.workload.Fields;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.Output;
import hallwright.workload.Working;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.compression.Adapters;
import hallwright.workload.compression.Distillation;
import hallwright.workload.compression.Weights;
import hallwright.workload.data.Accelerator;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.data.TensorRate;
import hallwright.workload.question.Calculation;
import hallwright.workload.question.Given;
import hallwright.workload.training.TokenFlops;
import hallwright.workload.training.TrainingTime;
import java.util.ArrayList;
import java.util.List;

/// Compression, the rates that reward it, fine-tuning and distillation (W6, W8).
final class CompressionQuantities {

    private static final String NAME = "compression";
    private static final String TUNING = "fine_tuning";
    private static final Formula STATED = Formula.read("W8", "{value}", "");
    private static final Formula RATE = Formula.read("W6.3", "{F_tok}·{s}·{samples/s}/{G}", "MLPerf Training v4.0");
    private static final Formula TIME = Formula.read("W6.3", "{samples}/{samples/s}/60", "MLPerf Training v4.0");
    private static final Formula FULL = Formula.read("W6.3", "{N}·{bytes}", "QLoRA (arXiv:2305.14314)");

    private CompressionQuantities() {}

    static List<Calculation> all(ReferenceData data) {
        return List.of(
                Calculation.of(NAME, "weights", "W6.1")
                        .needs("params|" + Given.MODEL, "bits_per_weight|precision")
                        .gives("gb", "gib")
                        .by(in -> weights(new Given(data, in))),
                Calculation.of(NAME, "sparsity", "W6.2")
                        .needs("value_bits", "kept", "group")
                        .takes("index_bits_per_kept", "pruned_share")
                        .gives("size_ratio", "peak_multiplier", "speed_up")
                        .by(CompressionQuantities::sparsity),
                Calculation.of(NAME, "rates", "W8")
                        .needs("gpu")
                        .gives(
                                "bf16_supported",
                                "bf16_dense_tflops",
                                "fp8_dense_tflops",
                                "fp4_dense_tflops",
                                "int8_dense_tops",
                                "fp8_supported",
                                "fp4_supported",
                                "int8_supported",
                                "hbm_gb",
                                "hbm_tb_per_s",
                                "tdp_w",
                                "scale_up_domain")
                        .by(in -> rates(new Given(data, in))),
                Calculation.of(TUNING, "lora", "W6.3")
                        .needs("params", "vocab_size", "hidden_size", "num_layers", "seq_length")
                        .takes("samples_per_second", "samples", "gpus")
                        .gives("flops_per_token", "tflops_per_gpu", "minutes")
                        .by(CompressionQuantities::lora),
                Calculation.of(TUNING, "full", "W6.3")
                        .needs("params", "bytes_per_param")
                        .gives("gb", "gib")
                        .by(CompressionQuantities::full),
                Calculation.of(TUNING, "adapters", "W6.3")
                        .needs(Given.MODEL, "rank")
                        .takes("targets", "bits_per_weight", "precision", "seq_length")
                        .gives("trainable_params", "state_gb", "flops_per_token")
                        .by(in -> adapters(new Given(data, in))),
                Calculation.of("distillation", "token", "W6")
                        .needs("teacher_params", "student_params")
                        .takes("tokens", "logits_kept", "logit_bytes")
                        .gives("flops_per_token", "cached_flops_per_token", "logit_bytes", "total_flops")
                        .by(CompressionQuantities::distillation));
    }

    private static double bits(Given given) throws WorkloadProblem {
        return given.in().has("bits_per_weight")
                ? given.in().positive("bits_per_weight")
                : given.precision().bitsPerWeight();
    }

    private static List<Output> weights(Given given) throws WorkloadProblem {
        Fields in = given.in();
        double parameters = in.has("params")
                ? in.positive("params")
                : (double) given.shape().parameters();
        Figure bytes = Weights.bytes("weight_bytes", parameters, bits(given));
        return List.of(bytes.in("gb", "GB", Given.GIGA), bytes.in("gib", "GiB", Given.GIB));
    }

    private static List<Output> sparsity(Fields in) throws WorkloadProblem {
        double kept = in.positive("kept");
        double group = in.positive("group");
        Figure peak = Weights.sparsePeak(kept, group);
        List<Output> outputs = new ArrayList<>();
        outputs.add(Weights.sparseRatio(kept, group, in.positive("value_bits"), in.numberOr(2, "index_bits_per_kept")));
        outputs.add(peak);
        if (in.has("pruned_share")) {
            outputs.add(Weights.sparseSpeedUp(in.number("pruned_share"), peak.value()));
        }
        return outputs;
    }

    private static List<Output> rates(Given given) throws WorkloadProblem {
        Accelerator gpu = given.accelerator();
        List<Output> outputs = new ArrayList<>();
        for (TensorRate rate : TensorRate.values()) {
            Double found = gpu.rates().get(rate);
            String unit = rate == TensorRate.INT8 ? "tops" : "tflops";
            if (found != null) {
                outputs.add(stated(gpu, found)
                        .gives("rate", "1/s", found)
                        .in(rate.code() + "_dense_" + unit, "10¹²/s", Given.TERA));
            }
            outputs.add(stated(gpu, found == null ? 0 : found).gives(rate.code() + "_supported", found != null));
        }
        outputs.add(stated(gpu, gpu.memoryBytes())
                .gives("memory", "B", gpu.memoryBytes())
                .in("hbm_gb", "GB", Given.GIGA));
        outputs.add(stated(gpu, gpu.bytesPerSecond())
                .gives("bandwidth", "B/s", gpu.bytesPerSecond())
                .in("hbm_tb_per_s", "TB/s", Given.TERA));
        outputs.add(stated(gpu, gpu.domain()).gives("scale_up_domain", "1", gpu.domain()));
        Double power = gpu.thermalW();
        if (power != null) {
            outputs.add(stated(gpu, power).gives("tdp_w", "W", power));
        }
        return outputs;
    }

    private static Working stated(Accelerator gpu, double value) {
        return new Formula(
                        "W8",
                        STATED.text(),
                        gpu.provenance().source(),
                        gpu.provenance().confidence())
                .working()
                .put("value", value);
    }

    private static List<Output> lora(Fields in) throws WorkloadProblem {
        double sequence = in.positive("seq_length");
        Figure perToken = TokenFlops.adapters(
                in.positive("params"),
                in.positive("vocab_size"),
                in.positive("hidden_size"),
                in.positive("num_layers"),
                in.numberOr(in.positive("hidden_size"), "attention_dim"),
                sequence);
        List<Output> outputs = new ArrayList<>();
        outputs.add(perToken);
        if (in.has("samples_per_second")) {
            double rate = in.positive("samples_per_second");
            double gpus = in.numberOr(1, "gpus");
            outputs.add(RATE.working()
                    .put("F_tok", perToken)
                    .put("s", sequence)
                    .put("samples/s", rate)
                    .put("G", gpus)
                    .gives("flops_per_gpu", "FLOP/s", perToken.value() * sequence * rate / gpus)
                    .in("tflops_per_gpu", "TFLOP/s", Given.TERA));
            if (in.has("samples")) {
                double samples = in.positive("samples");
                outputs.add(TIME.working()
                        .put("samples", samples)
                        .put("samples/s", rate)
                        .gives("minutes", "min", samples / rate / 60));
            }
        }
        return outputs;
    }

    private static List<Output> full(Fields in) throws WorkloadProblem {
        double parameters = in.positive("params");
        double each = in.positive("bytes_per_param");
        Figure bytes =
                FULL.working().put("N", parameters).put("bytes", each).gives("state_bytes", "B", parameters * each);
        return List.of(bytes.in("gb", "GB", Given.GIGA), bytes.in("gib", "GiB", Given.GIB));
    }

    private static List<Output> adapters(Given given) throws WorkloadProblem {
        Fields in = given.in();
        Figure trainable = Adapters.trainable(given.language(), in.positive("rank"), in.texts("targets"));
        List<Output> outputs = new ArrayList<>();
        outputs.add(trainable);
        outputs.add(Adapters.state((double) given.language().parameters(), bits(given), trainable)
                .in("state_gb", "GB", Given.GIGA));
        if (in.has("seq_length")) {
            outputs.add(TokenFlops.adapters(given.language(), in.positive("seq_length")));
        }
        return outputs;
    }

    private static List<Output> distillation(Fields in) throws WorkloadProblem {
        double student = in.positive("student_params");
        Figure live = Distillation.perToken(in.positive("teacher_params"), student);
        List<Output> outputs = new ArrayList<>();
        outputs.add(live);
        outputs.add(Distillation.perTokenCached(student));
        if (in.has("tokens")) {
            double tokens = in.positive("tokens");
            outputs.add(TrainingTime.compute(live, tokens));
            outputs.add(Distillation.logitBytes(tokens, in.numberOr(64, "logits_kept"), in.numberOr(6, "logit_bytes")));
        }
        return outputs;
    }
}
