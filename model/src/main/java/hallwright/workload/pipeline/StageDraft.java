package hallwright.workload.pipeline;

import hallwright.text.Message;
import hallwright.workload.Datum;
import hallwright.workload.Figure;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.compression.BeforeAfter;
import hallwright.workload.data.PowerClass;
import hallwright.workload.data.Setting;
import hallwright.workload.memory.Candidate;
import hallwright.workload.result.PoolKind;
import hallwright.workload.result.PowerNeed;
import hallwright.workload.result.SiteShare;
import hallwright.workload.result.Span;
import hallwright.workload.result.StageResult;
import hallwright.workload.stage.Stage;
import hallwright.workload.stage.Workload;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects what is worked out for a stage.
final class StageDraft {

    private final Stage stage;
    private final List<Figure> figures = new ArrayList<>();
    private final List<Message> remarks = new ArrayList<>();
    private final List<Candidate> rejected = new ArrayList<>();
    private final List<SiteShare> sites = new ArrayList<>();
    private final List<BeforeAfter> table = new ArrayList<>();
    private @Nullable Candidate split;

    StageDraft(Stage stage) {
        this.stage = stage;
    }

    Figure add(Figure figure) {
        figures.add(figure);
        return figure;
    }

    double value(String key) {
        return figures.stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .map(Figure::value)
                .orElse(0.0);
    }

    void remark(String id, Object... arguments) {
        remarks.add(Message.of(id, arguments));
    }

    void split(@Nullable Candidate chosen, List<Candidate> others) {
        split = chosen;
        rejected.addAll(others);
    }

    void site(SiteShare share) {
        sites.add(share);
    }

    void row(Figure before, Figure after) {
        table.add(new BeforeAfter(before, after));
    }

    StageResult done(PoolKind kind, double units, List<Span> spans, PowerNeed power) {
        return new StageResult(stage, kind, units, spans, figures, split, rejected, sites, power, table, remarks);
    }

    /// How the stage loads its machines: as its class says, or as the settings do where none is named.
    static PowerNeed power(Workload workload, Stage stage, String usual, double active, boolean synchronous)
            throws WorkloadProblem {
        String named = stage.head().powerClass();
        String id = named == null ? usual : named;
        if (id.isEmpty()) {
            Datum mean = workload.data().defaults().of(Setting.MEAN_SHARE);
            Datum peak = workload.data().defaults().of(Setting.PEAK_SHARE);
            return new PowerNeed(mean, peak, active, synchronous);
        }
        PowerClass found = workload.data().powerClass("powerClass", id);
        return new PowerNeed(found.mean(), found.peak(), active, synchronous);
    }
}
