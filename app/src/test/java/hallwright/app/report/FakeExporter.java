package hallwright.app.report;

import hallwright.export.ExportRequest;
import hallwright.export.Exporter;
import hallwright.export.Progress;
import hallwright.file.FileProblem;
import hallwright.file.SafeWrite;
import hallwright.text.Message;
import java.nio.file.Path;

/// Writes its own name, in two steps; or fails.
record FakeExporter(String id, boolean broken) implements Exporter {

    @Override
    public String titleId() {
        return "export.kind.bom";
    }

    @Override
    public String fileEnding() {
        return "txt";
    }

    @Override
    public void export(ExportRequest request, Path file, Progress progress) throws FileProblem {
        progress.step(0, Message.of("export.step.collect"));
        if (broken) {
            throw new FileProblem(file, "", Message.of("file.write.denied"));
        }
        progress.step(0.5, Message.of("export.step.write"));
        SafeWrite.text(file, id);
        progress.at(1, Message.of("export.step.done"));
    }
}
