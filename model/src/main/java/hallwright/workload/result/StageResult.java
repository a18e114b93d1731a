package hallwright.workload.result;

import hallwright.text.Message;
import hallwright.workload.Figure;
import hallwright.workload.compression.BeforeAfter;
import hallwright.workload.memory.Candidate;
import hallwright.workload.stage.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A stage with all that was worked out for it.
///
/// @param stage what was asked
/// @param kind what its pool consists of
/// @param units accelerators or servers that it holds
/// @param spans when it holds them
/// @param figures its figures, in the order in which they follow from each other
/// @param split how the model is split; null if nothing is
/// @param rejected splits that do not do, each with its reasons
/// @param sites the share of each site; empty where there is one
/// @param power how it loads its machines
/// @param table a compressed model beside the one it came from; empty for other stages
/// @param remarks what should be known beside the figures
public record StageResult(
        Stage stage,
        PoolKind kind,
        double units,
        List<Span> spans,
        List<Figure> figures,
        @Nullable Candidate split,
        List<Candidate> rejected,
        List<SiteShare> sites,
        PowerNeed power,
        List<BeforeAfter> table,
        List<Message> remarks) {

    public StageResult {
        spans = List.copyOf(spans);
        figures = List.copyOf(figures);
        rejected = List.copyOf(rejected);
        sites = List.copyOf(sites);
        table = List.copyOf(table);
        remarks = List.copyOf(remarks);
    }

    /// The same with further figures.
    public StageResult with(List<Figure> more) {
        List<Figure> all = new ArrayList<>(figures);
        all.addAll(more);
        return new StageResult(stage, kind, units, spans, all, split, rejected, sites, power, table, remarks);
    }

    /// The name of the stage.
    public String name() {
        return stage.head().name();
    }

    /// When it first starts, in days from the beginning.
    public double startDay() {
        return spans.getFirst().startDay();
    }

    /// When it last ends, in days from the beginning.
    public double endDay() {
        return spans.getLast().endDay();
    }

    /// A figure by its key.
    public Optional<Figure> figure(String key) {
        return figures.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /// The value of a figure, or zero where the stage has none of the kind.
    public double value(String key) {
        return figure(key).map(Figure::value).orElse(0.0);
    }
}
