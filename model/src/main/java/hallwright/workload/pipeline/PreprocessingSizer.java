package hallwright.workload.pipeline;

import hallwright.workload.Datum;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.Setting;
import hallwright.workload.result.PoolKind;
import hallwright.workload.result.Span;
import hallwright.workload.result.StageResult;
import hallwright.workload.stage.Preprocessing;
import hallwright.workload.stage.Workload;
import hallwright.workload.storage.ServiceNodes;
import java.util.List;

/// Sizes the preparation of data.
final class PreprocessingSizer {

    private static final Formula DAYS = Formula.read("W10.4", "{server days}/{servers}", "even work");
    private static final Formula STREAM = Formula.read("W10.4", "{servers}·{rate}", "every server at work");
    private static final Formula STATED = Formula.read("W10.4", "{value}", "stated");
    private static final Formula KEPT =
            Formula.derived("W10.4", "2·{text}", "the text as it came and as it was cleaned");

    private PreprocessingSizer() {}

    static StageResult size(Workload workload, Preprocessing stage, double startDay) throws WorkloadProblem {
        StageDraft draft = new StageDraft(stage);
        Double stated = stage.bytesPerSecond();
        Datum rate =
                stated == null ? workload.data().defaults().of(Setting.TOKENISE_RATE) : Datum.stated(stated, "B/s");
        Figure work = draft.add(ServiceNodes.serverDays(stage.textBytes(), stage.passes(), rate));
        Long given = stage.servers();
        Double days = stage.days();
        Figure servers = given == null
                ? ServiceNodes.servers(stage.textBytes(), stage.passes(), rate, days == null ? 1 : days)
                : STATED.working().put("value", given).gives("servers", "1", (double) given);
        draft.add(servers);
        Figure time = draft.add(DAYS.working()
                .put("server days", work)
                .put("servers", servers)
                .gives("days", "d", work.value() / servers.value()));
        Figure stream = STREAM.working()
                .put("servers", servers)
                .put("rate", rate)
                .gives("storage_read_bytes_per_second", "B/s", servers.value() * rate.value());
        draft.add(stream);
        draft.add(stream.named("storage_write_bytes_per_second"));
        draft.add(KEPT.working()
                .put("text", stage.textBytes())
                .gives("storage_capacity_bytes", "B", 2 * stage.textBytes()));
        return draft.done(
                PoolKind.SERVERS,
                servers.value(),
                List.of(new Span(startDay, startDay + time.value(), servers.value())),
                StageDraft.power(workload, stage, "preprocessing", 1, false));
    }
}
