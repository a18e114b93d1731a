package hallwright.export;

import hallwright.file.FileProblem;
import hallwright.file.SafeWrite;
import hallwright.rule.Findings;
import hallwright.text.Message;
import hallwright.text.Texts;
import java.nio.file.Path;

/// The findings as JSON, in the format that [FindingsJson] describes.
public final class FindingsExporter implements Exporter {

    FindingsExporter() {}

    @Override
    public String id() {
        return "findings";
    }

    @Override
    public String fileEnding() {
        return "json";
    }

    @Override
    public void export(ExportRequest request, Path file, Progress progress) throws FileProblem {
        progress.step(0, Message.of("export.step.collect"));
        Findings findings = required(request, file);
        SafeWrite.text(file, FindingsJson.text(findings, request.design(), Texts.of(request.language())));
        progress.at(1, Message.of("export.step.done"));
    }

    /// The findings of a request.
    ///
    /// @throws FileProblem if the rules were not applied, since an empty file would look like a clean design
    static Findings required(ExportRequest request, Path file) throws FileProblem {
        if (request.findings() == null) {
            throw new FileProblem(file, "", Message.of("export.no-findings"));
        }
        return request.findings();
    }
}
