package hallwright.file;

import hallwright.text.Message;
import hallwright.text.Texts;
import hallwright.workload.Figure;
import hallwright.workload.Input;
import hallwright.workload.compression.BeforeAfter;
import hallwright.workload.memory.Candidate;
import hallwright.workload.model.LanguageModel;
import hallwright.workload.model.ModelShape;
import hallwright.workload.model.Part;
import hallwright.workload.pipeline.PoolNeed;
import hallwright.workload.pipeline.SiteShare;
import hallwright.workload.pipeline.Sizing;
import hallwright.workload.pipeline.Span;
import hallwright.workload.pipeline.StageResult;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes sized workloads and model breakdowns as JSON text.
public final class SizingText {

    /// The format of a sized workload.
    public static final String FORMAT = "hallwright-size/1";

    /// The format of a model breakdown.
    public static final String MODEL_FORMAT = "hallwright-model/1";

    private static final int MOST_REJECTED = 50;

    private SizingText() {}

    /// A sized workload.
    ///
    /// @param sizing the workload
    /// @param texts the language of remarks and reasons
    public static String of(Sizing sizing, Texts texts) {
        ObjectNode root = JsonText.MAPPER.createObjectNode();
        root.put("format", FORMAT);
        root.put("name", sizing.workload().name());
        root.put("accelerator", sizing.workload().hardware().accelerator().id());
        root.put("endDay", sizing.timeline().endDay());
        figures(root, "resources", sizing.resources());
        ArrayNode stages = root.putArray("stages");
        sizing.stages().forEach(stage -> stage(stages.addObject(), stage, texts));
        ArrayNode pools = root.putArray("pools");
        sizing.timeline().pools().forEach(pool -> pool(pools.addObject(), pool));
        ArrayNode doubtful = root.putArray("estimates");
        for (Input input : sizing.doubtful()) {
            ObjectNode node = doubtful.addObject();
            node.put("symbol", input.symbol());
            node.put("value", input.value());
            node.put("confidence", input.confidence().code());
            node.put("source", input.source());
        }
        return FigureJson.write(root);
    }

    /// The parameters of a model, part by part.
    ///
    /// @param shape the model
    /// @param texts the language of the parts' names
    public static String of(ModelShape shape, Texts texts) {
        ObjectNode root = JsonText.MAPPER.createObjectNode();
        root.put("format", MODEL_FORMAT);
        root.put("family", shape.family());
        root.put("parameters", shape.parameters());
        if (shape instanceof LanguageModel model) {
            root.put("activeParameters", model.active());
            root.put("activeParametersAsPublished", model.activeAsPublished());
            root.put("multipliedParameters", model.multiplied());
            root.put("predictionParameters", model.predictionParameters());
        }
        ArrayNode parts = root.putArray("parts");
        for (Part part : shape.breakdown().parts()) {
            ObjectNode node = parts.addObject();
            node.put("part", part.kind().code());
            node.put("name", texts.get(part.kind().messageId()));
            node.put("each", part.each());
            node.put("copies", part.copies());
            node.put("total", part.total());
            node.put("active", part.active());
            node.put("formula", part.trace().formula().symbolic());
            node.put("substituted", part.trace().substituted());
        }
        return FigureJson.write(root);
    }

    private static void stage(ObjectNode node, StageResult stage, Texts texts) {
        node.put("name", stage.name());
        node.put("type", stage.stage().type());
        node.put("pool", stage.stage().head().pool());
        node.put("units", stage.units());
        spans(node.putArray("spans"), stage.spans());
        figures(node, "figures", stage.figures());
        Candidate split = stage.split();
        if (split != null) {
            candidate(node.putObject("split"), split, texts);
        }
        ArrayNode rejected = node.putArray("rejectedSplits");
        stage.rejected().stream().limit(MOST_REJECTED).forEach(each -> candidate(rejected.addObject(), each, texts));
        node.put("rejectedSplitsTotal", stage.rejected().size());
        ArrayNode sites = node.putArray("sites");
        for (SiteShare site : stage.sites()) {
            ObjectNode one = sites.addObject();
            one.put("name", site.name());
            figures(one, "figures", List.of(site.gpus(), site.samples(), site.uplink()));
        }
        ArrayNode table = node.putArray("beforeAfter");
        for (BeforeAfter row : stage.table()) {
            ObjectNode one = table.addObject();
            one.put("key", row.before().key());
            one.put("before", row.before().value());
            one.put("after", row.after().value());
            one.put("unit", row.before().unit());
        }
        ArrayNode remarks = node.putArray("remarks");
        for (Message remark : stage.remarks()) {
            remarks.add(texts.of(remark));
        }
    }

    private static void candidate(ObjectNode node, Candidate candidate, Texts texts) {
        node.put("tensor", candidate.split().tensor());
        node.put("pipeline", candidate.split().pipeline());
        node.put("context", candidate.split().context());
        node.put("expert", candidate.split().expert());
        node.put("data", candidate.split().data());
        node.put("interleave", candidate.split().interleave());
        node.put("recompute", candidate.recompute().code());
        node.put("zeroStage", candidate.stage());
        node.put("memoryBytes", candidate.memory().total().value());
        node.put("memoryLimitBytes", candidate.memory().limit().value());
        ArrayNode reasons = node.putArray("reasons");
        for (Message reason : candidate.reasons()) {
            reasons.add(texts.of(reason));
        }
    }

    private static void pool(ObjectNode node, PoolNeed pool) {
        node.put("name", pool.pool());
        node.put("kind", pool.kind().code());
        node.put("peak", pool.peak());
        node.put("mean", pool.mean());
        node.put("peakDay", pool.peakDay());
        spans(node.putArray("steps"), pool.steps());
    }

    private static void spans(ArrayNode array, List<Span> spans) {
        for (Span span : spans) {
            ObjectNode node = array.addObject();
            node.put("startDay", span.startDay());
            node.put("endDay", span.endDay());
            node.put("units", span.units());
        }
    }

    private static void figures(ObjectNode node, String key, List<Figure> figures) {
        ArrayNode array = node.putArray(key);
        figures.forEach(figure -> FigureJson.trace(array.addObject(), figure));
    }
}
