package hallwright.export;

import hallwright.check.StandardChecks;
import hallwright.design.Design;
import hallwright.drawing.diagram.DiagramState;
import hallwright.file.FileProblem;
import hallwright.power.RackLoads;
import hallwright.power.chain.Chain;
import hallwright.power.chain.ChainReader;
import hallwright.power.failure.FailureStudy;
import hallwright.power.failure.Outage;
import hallwright.rule.Findings;
import hallwright.text.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The power chain of a request in ordinary work or after an outage.
///
/// @param chain the chain
/// @param state what everything carries
record PowerState(Chain chain, DiagramState state) {

    /// @param fail names or numbers of the elements that are out; empty for ordinary work
    /// @param file the file that is made, for problems
    static PowerState of(ExportRequest request, List<String> fail, Path file) throws FileProblem {
        Design design = request.design();
        Chain chain = ChainReader.read(
                design, RackLoads.of(design, null), design.provision().basis(), continuousShare(request));
        FailureStudy study = new FailureStudy(chain);
        DiagramState state = fail.isEmpty()
                ? DiagramState.normal(chain, study)
                : DiagramState.of(chain, study, study.of(outage(chain, fail, file)));
        return new PowerState(chain, state);
    }

    /// The part of its rating that a breaker may carry for ever, by the rules that were applied; all of it without.
    private static double continuousShare(ExportRequest request) {
        Findings findings = request.findings();
        return findings == null ? 1 : StandardChecks.continuousShare(findings.ruleSet());
    }

    private static Outage outage(Chain chain, List<String> fail, Path file) throws FileProblem {
        List<Integer> points = new ArrayList<>();
        for (String word : fail) {
            List<Integer> named = chain.named(word);
            if (named.isEmpty()) {
                throw new FileProblem(file, "", Message.of("export.diagram.no-element", word));
            }
            points.addAll(named);
        }
        return new Outage(points, List.of());
    }
}
