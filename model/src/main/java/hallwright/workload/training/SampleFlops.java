package hallwright.workload.training;

import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.model.ConvolutionalNet;
import hallwright.workload.model.VisionTransformer;

/// Floating-point operations per picture or other sample (W3.5).
public final class SampleFlops {

    private static final Formula TRAINING =
            Formula.read("W3.5", "3·2·{MAC}", "forward and twice that backward; torchvision model metadata for MAC");

    private SampleFlops() {}

    /// Training on one sample.
    ///
    /// @param macs multiply-accumulates forward
    public static Figure training(double macs) {
        return TRAINING.working().put("MAC", macs).gives("flops_per_sample", "FLOP", 6 * macs);
    }

    /// Training on one picture.
    public static Figure training(VisionTransformer model) {
        return training(model.forwardMacs());
    }

    /// Training on one picture.
    public static Figure training(ConvolutionalNet model) {
        return training(model.forwardMacs());
    }
}
