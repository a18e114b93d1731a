package hallwright.workload.file;

import hallwright.file.JsonLayout;
import hallwright.text.Message;
import hallwright.text.Texts;
import hallwright.workload.Figure;
import hallwright.workload.compression.BeforeAfter;
import hallwright.workload.memory.Candidate;
import hallwright.workload.result.PoolNeed;
import hallwright.workload.result.SiteShare;
import hallwright.workload.result.Sizing;
import hallwright.workload.result.Span;
import hallwright.workload.result.StageResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes sized workloads as JSON text.
public final class SizingText {

    /// The format of a sized workload.
    public static final String FORMAT = "hallwright-sizing";

    private static final int MOST_REJECTED = 50;

    private final Texts texts;

    private SizingText(Texts texts) {
        this.texts = texts;
    }

    /// A sized workload.
    ///
    /// @param sizing the workload
    /// @param texts the language of remarks and reasons
    public static String of(Sizing sizing, Texts texts) {
        return JsonLayout.text(new SizingText(texts).tree(sizing));
    }

    private Map<String, Object> tree(Sizing sizing) {
        Map<String, Object> root = Head.of(FORMAT);
        root.put("name", sizing.workload().name());
        root.put("accelerator", sizing.workload().hardware().accelerator().id());
        root.put("endDay", FigureTree.number(sizing.timeline().endDay()));
        root.put("resources", figures(sizing.resources()));
        root.put("stages", sizing.stages().stream().map(this::stage).toList());
        root.put(
                "pools",
                sizing.timeline().pools().stream().map(SizingText::pool).toList());
        root.put("estimates", sizing.doubtful().stream().map(FigureTree::input).toList());
        return root;
    }

    private Map<String, Object> stage(StageResult stage) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("name", stage.name());
        node.put("type", stage.stage().type());
        node.put("pool", stage.stage().head().pool());
        node.put("kind", stage.kind().code());
        node.put("units", FigureTree.number(stage.units()));
        node.put("spans", spans(stage.spans()));
        node.put("figures", figures(stage.figures()));
        Candidate split = stage.split();
        if (split != null) {
            node.put("split", candidate(split));
        }
        node.put(
                "rejectedSplits",
                stage.rejected().stream()
                        .limit(MOST_REJECTED)
                        .map(this::candidate)
                        .toList());
        node.put("rejectedSplitsTotal", stage.rejected().size());
        node.put("sites", stage.sites().stream().map(SizingText::site).toList());
        node.put("beforeAfter", stage.table().stream().map(SizingText::row).toList());
        node.put("remarks", sentences(stage.remarks()));
        return node;
    }

    private Map<String, Object> candidate(Candidate candidate) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("tensor", candidate.split().tensor());
        node.put("pipeline", candidate.split().pipeline());
        node.put("context", candidate.split().context());
        node.put("expert", candidate.split().expert());
        node.put("data", candidate.split().data());
        node.put("interleave", candidate.split().interleave());
        node.put("microBatch", candidate.split().microBatch());
        node.put("recompute", candidate.recompute().code());
        node.put("zeroStage", candidate.stage());
        node.put("memoryBytes", FigureTree.number(candidate.memory().total().value()));
        node.put(
                "memoryLimitBytes", FigureTree.number(candidate.memory().limit().value()));
        node.put("reasons", sentences(candidate.reasons()));
        return node;
    }

    private List<String> sentences(List<Message> messages) {
        return messages.stream().map(texts::of).toList();
    }

    private static Map<String, Object> site(SiteShare site) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("name", site.name());
        node.put("figures", figures(List.of(site.gpus(), site.samples(), site.uplink())));
        return node;
    }

    private static Map<String, Object> row(BeforeAfter row) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("key", row.before().key());
        node.put("unit", row.before().unit());
        node.put("before", FigureTree.number(row.before().value()));
        node.put("after", FigureTree.number(row.after().value()));
        return node;
    }

    private static Map<String, Object> pool(PoolNeed pool) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("name", pool.pool());
        node.put("kind", pool.kind().code());
        node.put("peak", FigureTree.number(pool.peak()));
        node.put("mean", FigureTree.number(pool.mean()));
        node.put("peakDay", FigureTree.number(pool.peakDay()));
        node.put("steps", spans(pool.steps()));
        return node;
    }

    private static List<Map<String, Object>> spans(List<Span> spans) {
        return spans.stream().map(SizingText::span).toList();
    }

    private static Map<String, Object> span(Span span) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("startDay", FigureTree.number(span.startDay()));
        node.put("endDay", FigureTree.number(span.endDay()));
        node.put("units", FigureTree.number(span.units()));
        return node;
    }

    private static List<Map<String, Object>> figures(List<Figure> figures) {
        return figures.stream().map(FigureTree::trace).toList();
    }
}
