package hallwright.export;

import hallwright.design.Design;
import hallwright.drawing.Palette;
import hallwright.drawing.diagram.Diagram;
import hallwright.drawing.diagram.DiagramDetail;
import hallwright.drawing.diagram.DiagramState;
import hallwright.drawing.diagram.paint.DiagramDrawing;
import hallwright.drawing.diagram.paint.DiagramLook;
import hallwright.file.FileProblem;
import hallwright.file.SafeWrite;
import hallwright.power.chain.Chain;
import hallwright.power.failure.Outcome;
import hallwright.text.Message;
import hallwright.text.Texts;
import hallwright.units.Power;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// The single-line diagram of the power chain, in ordinary work or after an outage.
public final class DiagramExporter implements Exporter {

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
        PowerState power = PowerState.of(request, fail, file);
        progress.step(0.3, Message.of("export.step.draw"));
        DiagramDrawing drawing = drawing(request, power.chain(), power.state());
        if (pdf) {
            SafeWrite.to(file, drawing::pdf);
        } else {
            SafeWrite.text(file, drawing.svg());
        }
        progress.at(1, Message.of("export.step.done"));
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
}
