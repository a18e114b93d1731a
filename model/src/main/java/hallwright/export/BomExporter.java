package hallwright.export;

import hallwright.cost.Bom;
import hallwright.export.book.Book;
import hallwright.export.power.PowerSheets;
import hallwright.export.sheet.BomWorkbook;
import hallwright.file.FileProblem;
import hallwright.file.SafeWrite;
import hallwright.text.Message;
import java.nio.file.Path;

/// The bill of materials as a workbook, with the panel schedules and the plan of cords.
public final class BomExporter implements Exporter {

    BomExporter() {}

    @Override
    public String id() {
        return "bom";
    }

    @Override
    public String fileEnding() {
        return "xlsx";
    }

    @Override
    public void export(ExportRequest request, Path file, Progress progress) throws FileProblem {
        progress.step(0, Message.of("export.step.collect"));
        Bom bom = request.bom();
        int drawn =
                request.design().placements().size() + request.design().mounts().size();
        progress.step(0.2, Message.of("export.step.sheets"));
        SafeWrite.to(file, out -> {
            try (Book book = BomWorkbook.of(bom, request.prices(), drawn, request.facts())) {
                PowerSheets.add(book, request.facts(), request.design(), request.analysis());
                progress.step(0.7, Message.of("export.step.write"));
                book.write(out);
            }
            progress.step(0.95, Message.of("export.step.write"));
        });
        progress.at(1, Message.of("export.step.done"));
    }
}
