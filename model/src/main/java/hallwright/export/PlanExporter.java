package hallwright.export;

import hallwright.drawing.plan.Plan;
import hallwright.drawing.plan.PlanDrawing;
import hallwright.file.FileProblem;
import hallwright.file.SafeWrite;
import hallwright.text.Message;
import hallwright.text.Texts;
import java.nio.file.Path;
import java.time.LocalDate;

/// The plan of the floor on paper with title block, legend and scale: as a drawing or as a picture.
public final class PlanExporter implements Exporter {

    private final boolean picture;

    /// @param picture true for a picture of pixels, false for a drawing of lines
    PlanExporter(boolean picture) {
        this.picture = picture;
    }

    @Override
    public String id() {
        return picture ? "plan-picture" : "plan";
    }

    @Override
    public String fileEnding() {
        return picture ? "png" : "svg";
    }

    @Override
    public void export(ExportRequest request, Path file, Progress progress) throws FileProblem {
        progress.step(0, Message.of("export.step.draw"));
        LocalDate date = LocalDate.now(request.clock());
        Plan plan = Plan.of(request.design(), Texts.of(request.language()), date);
        if (picture) {
            SafeWrite.to(file, out -> PlanDrawing.png(plan, out));
        } else {
            SafeWrite.text(file, PlanDrawing.svg(plan));
        }
        progress.at(1, Message.of("export.step.done"));
    }
}
