package hallwright.workload.config;

import hallwright.workload.Fields;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.model.ConvolutionalNet;
import hallwright.workload.model.FeedForward;
import hallwright.workload.model.GroupedAttention;
import hallwright.workload.model.ModelShape;
import hallwright.workload.model.Norms;
import hallwright.workload.model.Stack;
import hallwright.workload.model.VisionTransformer;
import hallwright.workload.model.Window;
import java.util.ArrayList;
import java.util.List;

/// Models that see: the vision transformer and the residual network.
final class VisionConfigs {

    private static final int CHANNELS = 3;
    private static final int IMAGE = 224;
    private static final int STEM = 64;
    private static final int EXPANSION = 4;
    private static final int WIDENING = 4;

    private VisionConfigs() {}

    static ModelShape vit(String type, Fields config) throws WorkloadProblem {
        int image = config.count("image_size", "image");
        int patch = config.count("patch_size", "patch");
        Common.require(image % patch == 0, config, "patch_size", "workload.model.patches", patch, image);
        int hidden = Common.hidden(config);
        int heads = config.countOr(Math.max(1, hidden / STEM), "num_attention_heads", "num_heads");
        Common.require(hidden % heads == 0, config, "num_attention_heads", "workload.model.heads", heads, hidden);
        boolean bias = config.flag(true, "qkv_bias");
        Stack stack = new Stack(
                Common.layers(config),
                hidden,
                new GroupedAttention(heads, heads, hidden / heads, bias, true, false, false),
                new FeedForward(Common.widthOr(WIDENING * hidden, config), false, true),
                null,
                new Norms(2, true, true),
                Window.NONE);
        return new VisionTransformer(
                type, image, patch, config.countOr(CHANNELS, "num_channels"), stack, classes(config));
    }

    static ModelShape resnet(String type, Fields config) throws WorkloadProblem {
        List<Integer> depths = whole(config.numbers("depths", "blocks"));
        Common.require(!depths.isEmpty(), config, "depths", "workload.field.missing", "depths");
        String kind = config.optionalText("layer_type");
        boolean bottleneck = config.flag(kind == null || kind.equals("bottleneck"), "bottleneck");
        Common.only(config, "downsample_in_first_stage", config.flag(false, "downsample_in_first_stage"), false);
        List<Integer> widths = whole(config.numbers("hidden_sizes"));
        if (widths.isEmpty()) {
            for (int stage = 0; stage < depths.size(); stage++) {
                widths.add(((bottleneck ? EXPANSION : 1) * STEM) << stage);
            }
        }
        Common.require(
                widths.size() == depths.size(),
                config,
                "hidden_sizes",
                "workload.model.stages",
                widths.size(),
                depths.size());
        return new ConvolutionalNet(
                type,
                config.countOr(IMAGE, "image_size", "image"),
                config.countOr(CHANNELS, "num_channels"),
                config.countOr(STEM, "embedding_size"),
                widths,
                depths,
                bottleneck,
                classes(config));
    }

    /// Classes as a number, or as the table of their names; none where neither is there.
    private static int classes(Fields config) throws WorkloadProblem {
        Fields names = config.optionalFields("id2label");
        int named = names == null ? 0 : names.keys().size();
        return config.countOr(named, "num_classes", "num_labels");
    }

    private static List<Integer> whole(List<Double> numbers) {
        return new ArrayList<>(numbers.stream().map(Double::intValue).toList());
    }
}
