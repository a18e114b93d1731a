package hallwright.app.command.print;

import hallwright.text.Message;
import hallwright.text.Texts;
import hallwright.workload.Output;
import hallwright.workload.compression.BeforeAfter;
import hallwright.workload.memory.Candidate;
import hallwright.workload.result.FigureText;
import hallwright.workload.result.PoolNeed;
import hallwright.workload.result.SiteShare;
import hallwright.workload.result.Sizing;
import hallwright.workload.result.Span;
import hallwright.workload.result.StageResult;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;

/// A sized workload as text for people: what the floor must hold, then stage by stage.
public final class SizingPrint {

    private static final int MOST_REJECTED = 3;
    private static final String INDENT = "  ";

    private final Texts texts;
    private final PrintWriter out;

    public SizingPrint(Texts texts, PrintWriter out) {
        this.texts = texts;
        this.out = out;
    }

    public void print(Sizing sizing) {
        out.println(texts.get(
                "command.size.title",
                sizing.workload().name(),
                sizing.workload().hardware().accelerator().name()));
        figures(texts.get("command.size.floor"), sizing.resources());
        pools(sizing.timeline().pools());
        sizing.stages().forEach(this::stage);
        estimates(sizing);
    }

    /// A table of figures with their formulas' places and what they rest on.
    public void figures(String title, List<? extends Output> figures) {
        Columns columns = new Columns(heads("figure", "value", "formula", "confidence"));
        for (Output figure : figures) {
            columns.add(
                    FigureText.name(figure, texts),
                    FigureText.of(figure, texts),
                    figure.trace().formula().id(),
                    texts.get(figure.trace().confidence().messageId()));
        }
        section(title, columns);
    }

    private void pools(List<PoolNeed> pools) {
        Columns columns = new Columns(heads("pool", "kind", "peak", "mean", "peak-day"));
        for (PoolNeed pool : pools) {
            columns.add(
                    pool.pool(),
                    texts.get(pool.kind().messageId()),
                    FigureText.of(pool.peak(), "1", texts),
                    FigureText.of(pool.mean(), "1", texts),
                    FigureText.of(pool.peakDay(), "d", texts));
        }
        section(texts.get("command.size.pools"), columns);
    }

    private void stage(StageResult stage) {
        Span first = stage.spans().getFirst();
        String title = texts.get(
                "command.size.stage",
                stage.name(),
                stage.stage().head().pool(),
                FigureText.of(first.startDay(), "1", texts),
                FigureText.of(stage.endDay(), "1", texts));
        figures(title, stage.figures());
        Candidate split = stage.split();
        if (split != null) {
            out.println(INDENT + texts.get("command.size.split", split.split().toString()));
        }
        for (Candidate candidate :
                stage.rejected().stream().limit(MOST_REJECTED).toList()) {
            Message reason = candidate.reasons().getFirst();
            out.println(INDENT
                    + texts.get("command.size.rejected", candidate.split().toString(), reason));
        }
        int more = stage.rejected().size() - MOST_REJECTED;
        if (more > 0) {
            out.println(INDENT + texts.get("command.size.more-rejected", more));
        }
        sites(stage.sites());
        table(stage.table());
        stage.remarks().forEach(remark -> out.println(INDENT + texts.get("command.size.remark", remark)));
    }

    private void sites(List<SiteShare> sites) {
        for (SiteShare site : sites) {
            figures(site.name(), List.of(site.gpus(), site.samples(), site.uplink()));
        }
    }

    private void table(List<BeforeAfter> table) {
        Columns columns = new Columns(heads("figure", "before", "after"));
        for (BeforeAfter row : table) {
            columns.add(
                    FigureText.name(row.before(), texts),
                    FigureText.of(row.before(), texts),
                    FigureText.of(row.after(), texts));
        }
        section(texts.get("command.size.compressed"), columns);
    }

    private void estimates(Sizing sizing) {
        Columns columns = new Columns(heads("symbol", "value", "source"));
        sizing.doubtful()
                .forEach(
                        input -> columns.add(input.symbol(), FigureText.of(input.value(), "1", texts), input.source()));
        section(texts.get("command.size.estimates"), columns);
    }

    private void section(String title, Columns columns) {
        if (!columns.isEmpty()) {
            out.println();
            out.println(title);
            columns.print(out);
        }
    }

    private List<String> heads(String... names) {
        return Stream.of(names).map(name -> texts.get("command.head." + name)).toList();
    }
}
