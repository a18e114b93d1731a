package hallwright.workload.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A stack of layers over the patches of a picture.
///
/// @param family the family
/// @param image pixels along a side of the picture
/// @param patch pixels along a side of a patch
/// @param channels colours
/// @param stack the layers
/// @param classes classes that it tells apart; 0 if it has no classifier
public record VisionTransformer(String family, int image, int patch, int channels, Stack stack, int classes)
        implements ModelShape {

    /// How many patches a picture has.
    public int patches() {
        int side = image / patch;
        return side * side;
    }

    @Override
    public Breakdown breakdown() {
        int hidden = stack.hidden();
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of(
                PartKind.PATCHES,
                1,
                (long) patch * patch * channels * hidden + 2L * hidden,
                "{p}²·{c}·{h} + {h} + {h}",
                Map.of("p", patch, "c", channels, "h", hidden)));
        parts.add(Part.of(
                PartKind.POSITION_TABLE,
                1,
                (patches() + 1L) * hidden,
                "({patches} + 1)·{h}",
                Map.of("patches", patches(), "h", hidden)));
        parts.addAll(stack.parts());
        parts.add(stack.norms().single(PartKind.FINAL_NORM, hidden));
        if (classes > 0) {
            parts.add(Part.of(
                    PartKind.CLASSIFIER,
                    1,
                    (long) hidden * classes + classes,
                    "{h}·{C} + {C}",
                    Map.of("h", hidden, "C", classes)));
        }
        return new Breakdown(parts);
    }

    /// Multiply-accumulates of one picture, forward.
    public double forwardMacs() {
        double tokens = patches() + 1.0;
        double hidden = stack.hidden();
        double layer = tokens * stack.denseLayerWeights();
        double scores = 2 * tokens * tokens * stack.attention().width();
        double cut = (double) patches() * patch * patch * channels * hidden;
        return cut + stack.layers() * (layer + scores) + hidden * classes;
    }
}
