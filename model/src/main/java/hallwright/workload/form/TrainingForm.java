package hallwright.workload.form;

import hallwright.text.Message;
import hallwright.workload.Fields;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.Setting;
import hallwright.workload.memory.Split;
import hallwright.workload.model.EncoderDecoder;
import hallwright.workload.model.LanguageModel;
import hallwright.workload.model.ModelShape;
import hallwright.workload.stage.AdapterPlan;
import hallwright.workload.stage.Head;
import hallwright.workload.stage.Means;
import hallwright.workload.stage.Reliability;
import hallwright.workload.stage.SitePlan;
import hallwright.workload.stage.Training;
import hallwright.workload.stage.TrainingState;
import hallwright.workload.training.FlopsConvention;
import hallwright.workload.training.IntervalRule;
import hallwright.workload.training.Recompute;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads a training stage.
record TrainingForm(Fields in, Words words) {

    private static final double GIGABIT = 1e9 / 8;

    Training read(Head head, String type) throws WorkloadProblem {
        ModelShape model = words.model(in, "model");
        boolean tokens = model instanceof LanguageModel || model instanceof EncoderDecoder;
        boolean tuning = type.equals("fine-tuning");
        double sequence = tokens ? in.numberOr(words.data().defaults().value(Setting.SEQUENCE_TOKENS), "sequence") : 1;
        return new Training(
                head,
                tuning,
                model,
                samples(tokens, sequence),
                sequence,
                batch(tokens, tuning, sequence),
                convention(),
                means(),
                state(),
                reliability(),
                adapters(),
                sites());
    }

    /// What a computing stage may use.
    Means means() throws WorkloadProblem {
        if (in.has("deadlineDays") && in.has("gpus")) {
            throw in.problem("gpus", Message.of("workload.stage.both", "deadlineDays", "gpus"));
        }
        return new Means(
                in.optionalNumber("deadlineDays"),
                in.optionalWhole("gpus"),
                words.precision(in, "precision", "bf16"),
                in.optionalNumber("mfu"),
                in.flag(false, "fixedBatch"));
    }

    private double samples(boolean tokens, double sequence) throws WorkloadProblem {
        if (!tokens) {
            return in.positive("samples") * in.numberOr(1, "epochs");
        }
        if (in.has("tokens")) {
            return in.positive("tokens");
        }
        if (!in.has("samples")) {
            throw in.missing("tokens", "samples");
        }
        return in.positive("samples") * sequence * in.numberOr(1, "epochs");
    }

    private double batch(boolean tokens, boolean tuning, double sequence) throws WorkloadProblem {
        if (!tokens || in.has("globalBatch")) {
            return in.positive("globalBatch");
        }
        Setting usual = tuning ? Setting.FINE_TUNING_BATCH_TOKENS : Setting.BATCH_TOKENS;
        double batch = in.numberOr(words.data().defaults().value(usual), "globalBatchTokens");
        return Math.max(1, batch / sequence);
    }

    private FlopsConvention convention() throws WorkloadProblem {
        return Words.choice(
                in,
                "convention",
                FlopsConvention.CAUSAL,
                FlopsConvention::ofCode,
                List.of("causal", "6nd", "palm", "megatron"));
    }

    private TrainingState state() throws WorkloadProblem {
        String scheme = in.optionalText("scheme");
        Recompute recompute = in.has("recompute")
                ? Words.choice(in, "recompute", Recompute.NONE, Recompute::ofCode, List.of("none", "selective", "full"))
                : null;
        return new TrainingState(
                words.data().scheme("scheme", scheme == null ? "megatron-bf16" : scheme), split(), recompute, (int)
                        in.numberOr(1, "zeroStage"));
    }

    private @Nullable Split split() throws WorkloadProblem {
        Fields split = in.optionalFields("split");
        if (split == null) {
            return null;
        }
        return new Split(
                split.count("tensor"),
                split.countOr(1, "pipeline"),
                split.countOr(1, "context"),
                split.countOr(1, "expert"),
                1,
                split.countOr(1, "interleave"),
                split.countOr(1, "microBatch"));
    }

    private Reliability reliability() throws WorkloadProblem {
        return new Reliability(
                Words.choice(
                        in,
                        "intervalRule",
                        IntervalRule.YOUNG,
                        IntervalRule::ofCode,
                        List.of("young", "recovery", "availability")),
                in.flag(false, "asynchronousCheckpoints"),
                in.flag(false, "pessimisticFailures"));
    }

    private @Nullable AdapterPlan adapters() throws WorkloadProblem {
        String method = in.optionalText("method");
        if (method == null || method.equals("full")) {
            return null;
        }
        if (!method.equals("lora") && !method.equals("qlora")) {
            throw in.problem("method", Message.of("workload.unknown-name", "method", method, "full, lora, qlora"));
        }
        return new AdapterPlan(
                in.positive("rank"),
                in.texts("targets"),
                words.precision(in, "frozenPrecision", method.equals("qlora") ? "nf4" : "bf16"));
    }

    private @Nullable SitePlan sites() throws WorkloadProblem {
        Fields plan = in.optionalFields("sites");
        if (plan == null) {
            return null;
        }
        List<Fields> listed = plan.list("list");
        if (listed.size() < 2) {
            throw plan.problem("list", Message.of("workload.stage.one-site", listed.size()));
        }
        List<SitePlan.Site> sites = new ArrayList<>();
        double total = 0;
        for (Fields site : listed) {
            double share = site.numberOr(1.0 / listed.size(), "share");
            sites.add(new SitePlan.Site(site.text("name"), share, site.positive("linkGbps") * GIGABIT));
            total += share;
        }
        if (Math.abs(total - 1) > 1e-6) {
            throw plan.problem("list", Message.of("workload.stage.shares", total));
        }
        boolean federated = Words.choice(
                plan,
                "method",
                false,
                word -> switch (word) {
                    case "federated" -> Optional.of(true);
                    case "local-sgd" -> Optional.of(false);
                    default -> Optional.empty();
                },
                List.of("federated", "local-sgd"));
        return new SitePlan(
                sites,
                federated,
                plan.positive("innerSteps"),
                plan.numberOr(4, "sentBytes"),
                federated ? plan.positive("serverGbps") * GIGABIT : 0,
                plan.flag(false, "secure"));
    }
}
