package hallwright.export;

import hallwright.design.Design;
import hallwright.design.DesignObject;
import hallwright.design.ObjectId;
import hallwright.file.FileProblem;
import hallwright.file.SafeWrite;
import hallwright.rule.Finding;
import hallwright.rule.Findings;
import hallwright.rule.Measure;
import hallwright.text.Message;
import hallwright.text.Texts;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// The findings as a table of comma-separated values, in UTF-8 with a byte order mark so that spreadsheets read
/// every
/// language. A cell that a spreadsheet would take for a formula begins with an apostrophe.
public final class FindingsTableExporter implements Exporter {

    private static final List<String> COLUMNS = List.of(
            "rule",
            "title",
            "severity",
            "state",
            "subjects",
            "message",
            "actual",
            "limit",
            "unit",
            "margin",
            "remedy",
            "clause",
            "evidence",
            "waiver",
            "fingerprint");

    FindingsTableExporter() {}

    @Override
    public String id() {
        return "findings-table";
    }

    @Override
    public String fileEnding() {
        return "csv";
    }

    @Override
    public void export(ExportRequest request, Path file, Progress progress) throws FileProblem {
        progress.step(0, Message.of("export.step.collect"));
        Findings findings = FindingsExporter.required(request, file);
        Texts texts = Texts.of(request.language());
        SafeWrite.to(file, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            writer.write('\uFEFF');
            CSVPrinter printer = new CSVPrinter(writer, CSVFormat.RFC4180);
            printer.printRecord(
                    COLUMNS.stream().map(c -> texts.get("export.findings." + c)).toList());
            for (Finding finding : findings.all()) {
                printer.printRecord(row(finding, request.design(), texts));
            }
            printer.flush();
        });
        progress.at(1, Message.of("export.step.done"));
    }

    private static List<String> row(Finding finding, Design design, Texts texts) throws IOException {
        Measure measure = finding.measure();
        return List.of(
                CsvCells.safe(finding.rule().id()),
                CsvCells.safe(texts.get(finding.rule().titleId())),
                CsvCells.safe(texts.get(finding.rule().severity().messageId())),
                CsvCells.safe(texts.get(finding.state().messageId())),
                CsvCells.safe(
                        finding.subjects().stream().map(id -> name(design, id)).collect(Collectors.joining("; "))),
                CsvCells.safe(texts.of(finding.message())),
                measure == null ? "" : CsvCells.number(measure.actual()),
                measure == null ? "" : CsvCells.number(measure.limit()),
                measure == null ? "" : CsvCells.safe(measure.unit()),
                measure == null ? "" : CsvCells.number(measure.margin()),
                CsvCells.safe(texts.of(finding.remedy())),
                CsvCells.safe(finding.rule().limit().clause()),
                CsvCells.safe(finding.rule().limit().evidence()),
                finding.waiver() == null ? "" : CsvCells.safe(finding.waiver().reason()),
                CsvCells.safe(finding.fingerprint()));
    }

    private static String name(Design design, ObjectId id) {
        DesignObject object = design.find(id);
        return object == null ? Integer.toString(id.number()) : object.name();
    }
}
