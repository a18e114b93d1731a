package hallwright.app.workload.form;

import hallwright.app.field.Dimension;
import hallwright.app.field.Entry;
import hallwright.app.field.Entry.Option;
import hallwright.design.WorkloadPlan;
import hallwright.text.Texts;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.data.Setting;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The lines of one stage: few that matter, and the others on demand.
final class StageLines {

    private static final double PERCENT = 0.01;

    private final WorkloadPlan plan;
    private final int index;
    private final ReferenceData data;
    private final Texts texts;
    private final String at;
    private final String type;

    StageLines(WorkloadPlan plan, int index, ReferenceData data, Texts texts) {
        this.plan = plan;
        this.index = index;
        this.data = data;
        this.texts = texts;
        this.at = "stages/" + index;
        this.type = String.valueOf(
                PlanTree.items(plan.values(), "stages").get(index).get("type"));
    }

    PlanSection section() {
        PlanLines main = lines();
        PlanLines more = lines();
        switch (type) {
            case "preprocessing" -> preprocessing(main, more);
            case "pre-training", "fine-tuning" -> training(main, more);
            case "evaluation" -> evaluation(main);
            case "compression" -> compression(main, more);
            case "deployment" -> deployment(main, more);
            case "periodic-update" -> update(main);
            default -> main.words("type", main.needed());
        }
        head(more);
        String kind = StageEdits.TYPES.contains(type) ? texts.get("workload.stage." + type) : type;
        String name = StageEdits.name(values());
        String title = name.equals(type) ? kind : kind + " · " + name;
        return new PlanSection(at, title, main.done(), more.done());
    }

    private PlanLines lines() {
        return new PlanLines(plan, at, texts);
    }

    private void head(PlanLines in) {
        String name = StageEdits.name(PlanTree.items(plan.values(), "stages").get(index));
        in.own("name", new Entry.Words(), name, typed -> StageEdits.renamed(plan, index, typed));
        in.words("pool", in.say("workload.form.usual-pool"));
        in.number("startDay", Dimension.DAYS, in.say("workload.form.after-the-last"), "after");
        List<Option> others = StageEdits.before(plan, index).stream()
                .map(each -> new Option(each, each))
                .toList();
        in.choice("after", with(in.usual(in.say("workload.form.the-one-before")), others));
        List<Option> classes = data.powerClasses().stream()
                .map(each -> new Option(each.id(), texts.get(each.messageId())))
                .toList();
        in.choice("powerClass", with(in.usual(in.say("workload.form.by-its-kind")), classes));
    }

    private void preprocessing(PlanLines main, PlanLines more) {
        main.number("tokens", Dimension.AMOUNT, main.needed(), "textTB");
        main.number("days", Dimension.DAYS, main.needed(), "servers");
        main.number("servers", Dimension.AMOUNT, main.say("workload.form.follows"), "days");
        more.number("textTB", Dimension.DATA, more.say("workload.form.from-tokens"), "tokens");
        more.number("passes", Dimension.NUMBER, more.say(1, Dimension.NUMBER));
        double rate = data.defaults().value(Setting.TOKENISE_RATE) / 1e6;
        more.number("serverMBPerS", Dimension.BYTE_RATE, more.say(rate, Dimension.BYTE_RATE));
    }

    private void training(PlanLines main, PlanLines more) {
        boolean tuning = type.equals("fine-tuning");
        if (tuning) {
            main.choice("method", options(main, "method", "", "lora", "qlora"));
        }
        if (main.has("samples")) {
            main.number("samples", Dimension.AMOUNT, main.needed(), "tokens");
        } else {
            main.number("tokens", Dimension.AMOUNT, main.needed(), "samples", "epochs");
        }
        means(main);
        if (!main.text("method", "full").equals("full")) {
            main.number("rank", Dimension.AMOUNT, main.needed());
        }
        double batch = value(tuning ? Setting.FINE_TUNING_BATCH_TOKENS : Setting.BATCH_TOKENS);
        main.number("globalBatchTokens", Dimension.AMOUNT, main.say(batch, Dimension.AMOUNT), "globalBatch");
        new TrainingLines(data).add(more, main.has("samples"));
        new SiteLines(plan, at).add(more);
    }

    /// Either accelerators or a deadline, and the format; the other of the two follows.
    private void means(PlanLines in) {
        in.number("deadlineDays", Dimension.DAYS, in.say("workload.form.follows"), "gpus");
        in.number("gpus", Dimension.AMOUNT, in.say("workload.form.follows-or-all"), "deadlineDays");
        in.choice("precision", precisions(in, "bf16"));
    }

    private void evaluation(PlanLines main) {
        of(main);
        main.number("gpus", Dimension.AMOUNT, main.say("workload.form.as-training"));
        main.scaled(
                "share",
                Dimension.RATIO,
                PERCENT,
                main.say(value(Setting.EVALUATION_SHARE) / PERCENT, Dimension.RATIO),
                "tokens");
        main.number("tokens", Dimension.AMOUNT, main.say("workload.form.from-share"), "share");
    }

    private void compression(PlanLines main, PlanLines more) {
        main.choice("method", options(main, "method", "quantise", "prune", "distil"));
        switch (main.text("method", "")) {
            case "prune" -> {
                main.number("kept", Dimension.AMOUNT, main.say(2, Dimension.AMOUNT));
                main.number("group", Dimension.AMOUNT, main.say(4, Dimension.AMOUNT));
                more.flag("structured", true);
                more.scaled("prunedShare", Dimension.RATIO, PERCENT, more.say(100, Dimension.RATIO));
            }
            case "distil" -> {
                List<Option> students = data.models().stream()
                        .map(each -> new Option(each.id(), each.name()))
                        .toList();
                main.choice("student", students);
                main.number("tokens", Dimension.AMOUNT, main.needed());
                means(main);
                more.flag("cachedScores", false);
            }
            default -> main.choice("precision", precisions(main, ""));
        }
        more.choice("before", precisions(more, "bf16"));
        if (!main.text("method", "").equals("distil")) {
            double hours = value(Setting.CALIBRATION_HOURS);
            more.number("calibrationHours", Dimension.HOURS, more.say(hours, Dimension.HOURS));
        }
    }

    private void deployment(PlanLines main, PlanLines more) {
        main.number("requestsPerSecond", Dimension.NUMBER, main.needed());
        main.number("inputTokens", Dimension.AMOUNT, main.needed());
        main.number("outputTokens", Dimension.AMOUNT, main.needed());
        main.choice("precision", precisions(main, "bf16"));
        main.number("firstTokenS", Dimension.SECONDS, main.say("workload.form.no-limit"));
        main.number("perTokenS", Dimension.SECONDS, main.say("workload.form.no-limit"));
        more.number("peakFactor", Dimension.NUMBER, more.say(1, Dimension.NUMBER));
        more.scaled("cacheHits", Dimension.RATIO, PERCENT, more.say(0, Dimension.RATIO));
        more.number("cacheBytes", Dimension.NUMBER, more.say("workload.form.by-precision"));
        more.number("tensor", Dimension.AMOUNT, more.say("workload.form.fewest"));
        more.scaled("load", Dimension.RATIO, PERCENT, more.say(value(Setting.SERVING_LOAD) / PERCENT, Dimension.RATIO));
        more.number("spare", Dimension.AMOUNT, more.say(0, Dimension.AMOUNT));
        more.flag("disaggregated", false);
        more.number("days", Dimension.DAYS, more.say("workload.form.to-the-end"));
    }

    private void update(PlanLines main) {
        of(main);
        main.scaled("share", Dimension.RATIO, PERCENT, main.needed());
        main.number("periodDays", Dimension.DAYS, main.needed());
        main.flag("reserved", false);
        main.number("days", Dimension.DAYS, main.open());
    }

    private void of(PlanLines in) {
        in.choice(
                "of",
                StageEdits.trainingsBefore(plan, index).stream()
                        .map(each -> new Option(each, each))
                        .toList());
    }

    private List<Option> precisions(PlanLines in, String usual) {
        List<Option> all = data.precisions().stream()
                .map(each -> new Option(each.id(), each.id()))
                .toList();
        return usual.isEmpty() ? all : with(in.usual(usual), all);
    }

    private static List<Option> options(PlanLines in, String key, String... codes) {
        return Stream.of(codes)
                .map(code -> new Option(code, in.say("workload.form." + key + "." + (code.isEmpty() ? "full" : code))))
                .toList();
    }

    private double value(Setting setting) {
        return data.defaults().value(setting);
    }

    private static List<Option> with(Option first, List<Option> others) {
        return Stream.concat(Stream.of(first), others.stream()).toList();
    }

    private Map<String, Object> values() {
        return PlanTree.items(plan.values(), "stages").get(index);
    }
}
