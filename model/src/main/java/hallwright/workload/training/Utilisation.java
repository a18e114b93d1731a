package hallwright.workload.training;

import hallwright.workload.Datum;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.data.Accelerator;
import hallwright.workload.data.Defaults;
import hallwright.workload.data.MfuAnchor;
import hallwright.workload.data.Setting;
import hallwright.workload.data.TensorRate;
import java.util.List;

/// What share of an accelerator's peak training reaches (W3.2, W3.3).
public final class Utilisation {

    private static final Formula SHARE =
            Formula.read("W3.2", "{F}/({t}·{G}·{U_pk})", "PaLM (arXiv:2204.02311) appendix B");
    private static final Formula DERATED = Formula.read(
            "W3.3",
            "{MFU}·(1 - {loss})^max(0, log2({G}/{G_0}))",
            "MegaScale (arXiv:2402.15627), Llama 3 (arXiv:2407.21783), llm-foundry");
    private static final Formula INTERPOLATED = Formula.derived(
            "W3.3",
            "{u_1} + ({u_2} - {u_1})·(log2({N}) - log2({N_1}))/(log2({N_2}) - log2({N_1}))",
            "Korthikanti et al. 2022 Table 5, between the two sizes around N");

    private Utilisation() {}

    /// A share of the peak.
    ///
    /// @param key `mfu` where flops are those of the model, `hfu` where they are those of the hardware
    /// @param flops floating-point operations in a time
    /// @param seconds the time
    /// @param gpus how many accelerators
    /// @param peak dense peak of each, FLOP per second
    public static Figure share(String key, double flops, double seconds, double gpus, double peak) {
        return SHARE.working()
                .put("F", flops)
                .put("t", seconds)
                .put("G", gpus)
                .put("U_pk", peak)
                .gives(key, "1", flops / (seconds * gpus * peak));
    }

    /// The default for an accelerator and a number format, before any loss by scale.
    public static Datum usual(Accelerator accelerator, TensorRate rate, boolean mixture, Defaults defaults) {
        if (mixture) {
            return defaults.of(Setting.MFU_MIXTURE);
        }
        boolean narrow = rate == TensorRate.FP8 && accelerator.supports(TensorRate.FP8);
        return defaults.of(
                switch (accelerator.generation()) {
                    case "ampere" -> Setting.MFU_DENSE_BF16_AMPERE;
                    case "hopper" -> narrow ? Setting.MFU_DENSE_FP8_HOPPER : Setting.MFU_DENSE_BF16_HOPPER;
                    case "blackwell" -> narrow ? Setting.MFU_DENSE_FP8_BLACKWELL : Setting.MFU_DENSE_BF16_BLACKWELL;
                    default -> narrow ? Setting.MFU_DENSE_FP8_OTHER : Setting.MFU_DENSE_BF16_OTHER;
                });
    }

    /// A utilisation after the loss that comes with more accelerators.
    ///
    /// @param usual the utilisation of a small run
    /// @param gpus how many accelerators
    /// @param fixedBatch true if the batch does not grow with them
    /// @param defaults the losses
    public static Figure derated(Datum usual, double gpus, boolean fixedBatch, Defaults defaults) {
        Datum loss = defaults.of(fixedBatch ? Setting.DERATING_FIXED_BATCH : Setting.DERATING_PER_DOUBLING);
        Datum from = defaults.of(Setting.DERATING_FROM_GPUS);
        double doublings = Math.max(0, Math.log(gpus / from.value()) / Math.log(2));
        return DERATED.working()
                .put("MFU", usual)
                .put("loss", loss)
                .put("G", gpus)
                .put("G_0", from)
                .gives("mfu", "1", usual.value() * Math.pow(1 - loss.value(), doublings));
    }

    /// The utilisation of a series of measured runs at a size of model, between the two nearest; at the ends the
    /// last.
    ///
    /// @param series measured runs, by growing size
    /// @param parameters the size of the model
    public static Figure measured(List<MfuAnchor> series, double parameters) {
        MfuAnchor low = series.getFirst();
        MfuAnchor high = series.getLast();
        for (MfuAnchor each : series) {
            if (size(each) <= parameters) {
                low = each;
            }
        }
        for (MfuAnchor each : series.reversed()) {
            if (size(each) >= parameters) {
                high = each;
            }
        }
        double place = Math.clamp(parameters, size(series.getFirst()), size(series.getLast()));
        double span = Math.log(size(high) / size(low));
        double share = span == 0 ? 0 : Math.log(place / size(low)) / span;
        // Where the size is one of the measured ones, a neighbour twice as large keeps the formula readable.
        double upper = span == 0 ? 2 * size(low) : size(high);
        return INTERPOLATED
                .working()
                .put("u_1", low.most())
                .put("u_2", high.most())
                .put("N", place)
                .put("N_1", size(low))
                .put("N_2", upper)
                .gives("mfu", "1", low.most() + (high.most() - low.most()) * share);
    }

    private static double size(MfuAnchor anchor) {
        Double parameters = anchor.parameters();
        if (parameters == null) {
            throw new IllegalArgumentException("a run of a series needs its size [run=" + anchor.run() + "]");
        }
        return parameters;
    }
}
