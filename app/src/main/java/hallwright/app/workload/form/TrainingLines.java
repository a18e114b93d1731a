package hallwright.app.workload.form;

import hallwright.app.field.Dimension;
import hallwright.app.field.Entry.Option;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.data.Setting;
import hallwright.workload.data.StateScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The lines of a training stage that are shown on demand.
final class TrainingLines {

    private static final double PERCENT = 0.01;

    private final ReferenceData data;

    TrainingLines(ReferenceData data) {
        this.data = data;
    }

    void add(PlanLines in, boolean samples) {
        if (samples) {
            in.number("epochs", Dimension.NUMBER, in.say(1, Dimension.NUMBER));
            in.number("globalBatch", Dimension.AMOUNT, in.needed(), "globalBatchTokens");
        } else {
            in.number("samples", Dimension.AMOUNT, in.say("workload.form.instead-of-tokens"), "tokens");
        }
        double sequence = data.defaults().value(Setting.SEQUENCE_TOKENS);
        in.number("sequence", Dimension.AMOUNT, in.say(sequence, Dimension.AMOUNT));
        in.scaled("mfu", Dimension.RATIO, PERCENT, in.say("workload.form.measured"));
        in.flag("fixedBatch", false);
        in.choice("convention", choice(in, "convention", "causal", "6nd", "palm", "megatron"));
        List<Option> schemes = new ArrayList<>();
        schemes.add(in.usual("megatron-bf16"));
        data.schemes().stream().map(StateScheme::id).forEach(id -> schemes.add(new Option(id, id)));
        in.choice("scheme", schemes);
        in.choice("recompute", recomputing(in));
        in.number("zeroStage", Dimension.AMOUNT, in.say(1, Dimension.AMOUNT));
        in.number("split/tensor", Dimension.AMOUNT, in.say("workload.form.looked-for"));
        if (in.has("split/tensor")) {
            for (String key : List.of("pipeline", "context", "expert", "interleave", "microBatch")) {
                in.number("split/" + key, Dimension.AMOUNT, in.say(1, Dimension.AMOUNT));
            }
        }
        in.choice("intervalRule", choice(in, "intervalRule", "young", "recovery", "availability"));
        in.flag("asynchronousCheckpoints", false);
        in.flag("pessimisticFailures", false);
    }

    private static List<Option> recomputing(PlanLines in) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", in.say("workload.form.looked-for")));
        Stream.of("none", "selective", "full")
                .forEach(code -> options.add(new Option(code, in.say("workload.form.recompute." + code))));
        return options;
    }

    private static List<Option> choice(PlanLines in, String key, String... codes) {
        List<Option> options = new ArrayList<>();
        options.add(in.usual(in.say("workload.form." + key + "." + codes[0])));
        Stream.of(codes).forEach(code -> options.add(new Option(code, in.say("workload.form." + key + "." + code))));
        return options;
    }
}
