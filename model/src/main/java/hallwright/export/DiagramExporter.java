package hallwright.export;

import hallwright.design.Design;
import hallwright.drawing.Palette;
import hallwright.drawing.diagram.Diagram;
import hallwright.drawing.diagram.DiagramDetail;
import hallwright.drawing.diagram.DiagramDrawing;
import hallwright.drawing.diagram.DiagramLook;
import hallwright.drawing.diagram.DiagramState;
import hallwright.file.FileProblem;
import hallwright.file.SafeWrite;
import hallwright.power.RackLoads;
import hallwright.power.chain.Chain;
import hallwright.power.chain.ChainReader;
import hallwright.power.failure.FailureStudy;
import hallwright.power.failure.Outage;
import hallwright.power.failure.Outcome;
import hallwright.rule.Findings;
import hallwright.rule.Limit;
import hallwright.rule.Rule;
import hallwright.text.Message;
import hallwright.text.Texts;
import hallwright.units.Power;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The single-line diagram of the power chain, in ordinary work or after an outage.
public final class DiagramExporter implements Exporter {

    private static final String CONTINUOUS = "PWR-001";

    private final boolean pdf;
    private final List<String> fail;

    /// Ordinary work.
    ///
    /// @param pdf true for PDF, false for SVG
    DiagramExporter(boolean pdf) {
        this(pdf, List.of());
    }

    private DiagramExporter(boolean pdf, List<String> fail) {
        this.pdf = pdf;
        this.fail = List.copyOf(fail);
    }

    /// The same after an outage.
    ///
    /// @param elements names or numbers of the elements that are out; of a name that several have, all
    public DiagramExporter failing(List<String> elements) {
        return new DiagramExporter(pdf, elements);
    }

    @Override
    public String id() {
        return pdf ? "diagram-pdf" : "diagram";
    }

    @Override
    public String fileEnding() {
        return pdf ? "pdf" : "svg";
    }

    @Override
    public void export(ExportRequest request, Path file, Progress progress) throws FileProblem {
        progress.step(0, Message.of("export.step.collect"));
        Design design = request.design();
        Chain chain = ChainReader.read(
                design, RackLoads.of(design, null), design.provision().basis(), continuousShare(request));
        FailureStudy study = new FailureStudy(chain);
        DiagramState state = fail.isEmpty()
                ? DiagramState.normal(chain, study)
                : DiagramState.of(chain, study, study.of(outage(chain, file)));
        progress.step(0.3, Message.of("export.step.draw"));
        DiagramDrawing drawing = drawing(request, chain, state);
        if (pdf) {
            SafeWrite.to(file, drawing::pdf);
        } else {
            SafeWrite.text(file, drawing.svg());
        }
        progress.at(1, Message.of("export.step.done"));
    }

    /// The part of its rating that a breaker may carry for ever, by the rules that were applied; all of it without.
    private static double continuousShare(ExportRequest request) {
        Findings findings = request.findings();
        Rule rule = findings == null ? null : findings.ruleSet().find(CONTINUOUS);
        return rule == null ? 1 : rule.limit().number(Limit.VALUE).orElse(100) / 100;
    }

    private DiagramDrawing drawing(ExportRequest request, Chain chain, DiagramState state) {
        Design design = request.design();
        Texts texts = Texts.of(request.language());
        DiagramDetail detail = Diagram.detailFor(chain);
        Diagram diagram = Diagram.of(design, chain, fail.isEmpty() ? detail : detail.keeping(state.touched()));
        String title = texts.get("drawing.diagram.title", design.project().name());
        LocalDate date = LocalDate.now(request.clock());
        String remark = fail.isEmpty()
                ? texts.get("drawing.diagram.usual", design.project().revision(), date.toString())
                : outage(texts, state.outcome());
        return new DiagramDrawing(diagram, state, new DiagramLook(Palette.PRINT, texts), title, remark);
    }

    private String outage(Texts texts, Outcome outcome) {
        return texts.get(
                "drawing.diagram.outage",
                String.join(", ", fail),
                outcome.gpusLost(),
                outcome.gpusSlowed(),
                outcome.gpusInterrupted(),
                new Power(outcome.lostWatts()),
                outcome.overloaded().size());
    }

    private Outage outage(Chain chain, Path file) throws FileProblem {
        List<Integer> points = new ArrayList<>();
        for (String word : fail) {
            int before = points.size();
            for (int point = 0; point < chain.size(); point++) {
                boolean meant = chain.point(point).name().equals(word)
                        || chain.point(point).id().toString().equals(word);
                if (chain.element(point) != null && meant) {
                    points.add(point);
                }
            }
            if (points.size() == before) {
                throw new FileProblem(file, "", Message.of("export.diagram.no-element", word));
            }
        }
        return new Outage(points, List.of());
    }
}
