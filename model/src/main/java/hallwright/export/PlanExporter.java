package hallwright.export;

import hallwright.drawing.plan.Plan;
import hallwright.drawing.plan.PlanDrawing;
import hallwright.file.FileProblem;
import hallwright.file.SafeWrite;
import hallwright.text.Message;
import hallwright.text.Texts;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The plan of the floor on paper with title block, legend and scale: as a drawing, as a page of PDF or as a
/// picture.
public final class PlanExporter implements Exporter {

    private final Form form;
    private final @Nullable List<String> fail;

    /// What kind of file a plan becomes.
    enum Form {
        /// Lines and text.
        SVG("plan", "svg"),
        /// A page of lines and text.
        PDF("plan-pdf", "pdf"),
        /// Pixels.
        PNG("plan-picture", "png");

        private final String id;
        private final String ending;

        Form(String id, String ending) {
            this.id = id;
            this.ending = ending;
        }
    }

    PlanExporter(Form form) {
        this(form, null);
    }

    private PlanExporter(Form form, @Nullable List<String> fail) {
        this.form = form;
        this.fail = fail == null ? null : List.copyOf(fail);
    }

    /// The same with the supplies, and with what an outage does.
    ///
    /// @param elements names or numbers of the elements that are out; empty for ordinary work
    public PlanExporter withSupplies(List<String> elements) {
        return new PlanExporter(form, elements);
    }

    @Override
    public String id() {
        return form.id;
    }

    @Override
    public String fileEnding() {
        return form.ending;
    }

    @Override
    public void export(ExportRequest request, Path file, Progress progress) throws FileProblem {
        progress.step(0, Message.of("export.step.draw"));
        LocalDate date = LocalDate.now(request.clock());
        Plan bare = Plan.of(request.design(), Texts.of(request.language()), date);
        Plan plan = fail == null
                ? bare
                : bare.withSupplies(PowerState.of(request, fail, file).state().marks(request.design()));
        switch (form) {
            case SVG -> SafeWrite.text(file, PlanDrawing.svg(plan));
            case PDF -> SafeWrite.to(file, out -> PlanDrawing.pdf(plan, out));
            case PNG -> SafeWrite.to(file, out -> PlanDrawing.png(plan, out));
        }
        progress.at(1, Message.of("export.step.done"));
    }
}
