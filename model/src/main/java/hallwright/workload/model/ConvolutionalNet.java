package hallwright.workload.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A residual network of convolutions, such as ResNet-50.
///
/// @param family the family
/// @param image pixels along a side of the picture
/// @param channels colours
/// @param stem channels after the first convolution
/// @param widths channels that leave each stage
/// @param depths blocks in each stage
/// @param bottleneck true if a block narrows to a quarter in between; false if it has two convolutions of 3×3
/// @param classes classes that it tells apart
public record ConvolutionalNet(
        String family,
        int image,
        int channels,
        int stem,
        List<Integer> widths,
        List<Integer> depths,
        boolean bottleneck,
        int classes)
        implements ModelShape {

    private static final int STEM_KERNEL = 7;
    private static final int STEM_SHRINK = 4;
    private static final int EXPANSION = 4;

    public ConvolutionalNet {
        widths = List.copyOf(widths);
        depths = List.copyOf(depths);
    }

    @Override
    public Breakdown breakdown() {
        List<Part> parts = new ArrayList<>();
        for (Convolution each : convolutions()) {
            parts.add(Part.of(
                    PartKind.CONVOLUTION,
                    each.copies,
                    each.weights() + 2L * each.out,
                    "{k}²·{c_in}·{c_out} + 2·{c_out}",
                    Map.of("k", each.kernel, "c_in", each.in, "c_out", each.out)));
        }
        int last = widths.getLast();
        parts.add(Part.of(
                PartKind.CLASSIFIER,
                1,
                (long) last * classes + classes,
                "{c}·{C} + {C}",
                Map.of("c", last, "C", classes)));
        return new Breakdown(parts);
    }

    /// Multiply-accumulates of one picture, forward; norms and sums are not counted.
    public double forwardMacs() {
        double macs = (double) widths.getLast() * classes;
        for (Convolution each : convolutions()) {
            macs += (double) each.weights() * each.side * each.side * each.copies;
        }
        return macs;
    }

    private List<Convolution> convolutions() {
        List<Convolution> all = new ArrayList<>();
        all.add(new Convolution(STEM_KERNEL, channels, stem, image / 2, 1));
        int in = stem;
        int side = image / STEM_SHRINK;
        for (int stage = 0; stage < depths.size(); stage++) {
            int out = widths.get(stage);
            int before = side;
            side = stage == 0 ? side : side / 2;
            int rest = depths.get(stage) - 1;
            if (bottleneck) {
                int inner = out / EXPANSION;
                all.add(new Convolution(1, in, inner, before, 1));
                all.add(new Convolution(1, out, inner, side, rest));
                all.add(new Convolution(3, inner, inner, side, rest + 1));
                all.add(new Convolution(1, inner, out, side, rest + 1));
            } else {
                all.add(new Convolution(3, in, out, side, 1));
                all.add(new Convolution(3, out, out, side, 2 * rest + 1));
            }
            if (in != out || before != side) {
                all.add(new Convolution(1, in, out, side, 1));
            }
            in = out;
        }
        all.removeIf(each -> each.copies == 0);
        return all;
    }

    private record Convolution(int kernel, int in, int out, int side, int copies) {

        long weights() {
            return (long) kernel * kernel * in * out;
        }
    }
}
