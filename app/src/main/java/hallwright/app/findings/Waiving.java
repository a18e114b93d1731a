package hallwright.app.findings;

import hallwright.app.workbench.Workbench;
import hallwright.design.Waiver;
import hallwright.edit.Edit;
import hallwright.edit.Together;
import hallwright.edit.Unwaive;
import hallwright.edit.Waive;
import hallwright.rule.Finding;
import hallwright.rule.FindingGroup;
import hallwright.rule.Measure;
import hallwright.text.Message;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/// Accepts findings and takes that back: however many, one edit that one undo takes back.
final class Waiving {

    private final Workbench workbench;
    private final WaiverPrompt prompt;
    private final Clock clock;

    Waiving(Workbench workbench, WaiverPrompt prompt, Clock clock) {
        this.workbench = workbench;
        this.prompt = prompt;
        this.clock = clock;
    }

    /// Asks once for the reason and records it for each of the findings.
    void waive(FindingGroup group) {
        prompt.ask(group)
                .ifPresent(reply -> perform(
                        "window.findings.edit.waive",
                        group.findings().stream()
                                .map(finding -> (Edit) new Waive(waiver(finding, reply)))
                                .toList()));
    }

    /// Takes the acceptance of each of the findings back.
    void unwaive(FindingGroup group) {
        perform(
                "window.findings.edit.unwaive",
                group.findings().stream()
                        .map(finding -> (Edit) new Unwaive(finding.fingerprint()))
                        .toList());
    }

    private void perform(String label, List<Edit> edits) {
        workbench.perform(edits.size() == 1 ? edits.getFirst() : new Together(Message.of(label, edits.size()), edits));
    }

    private Waiver waiver(Finding finding, WaiverPrompt.Reply reply) {
        Measure measure = finding.measure();
        return new Waiver(
                finding.fingerprint(),
                reply.reason(),
                reply.author(),
                LocalDate.now(clock),
                reply.expires(),
                measure == null ? 0 : measure.actual(),
                measure == null ? 0 : measure.limit());
    }
}
