package hallwright.export;

import hallwright.cost.Capital;
import hallwright.export.book.Book;
import hallwright.export.sheet.InvestmentWorkbook;
import hallwright.file.FileProblem;
import hallwright.file.SafeWrite;
import hallwright.invest.InvestmentPlan;
import hallwright.text.Message;
import java.nio.file.Path;

/// The investment plan as a workbook.
public final class InvestmentExporter implements Exporter {

    InvestmentExporter() {}

    @Override
    public String id() {
        return "investment";
    }

    @Override
    public String fileEnding() {
        return "xlsx";
    }

    @Override
    public void export(ExportRequest request, Path file, Progress progress) throws FileProblem {
        progress.step(0, Message.of("export.step.collect"));
        Capital capital = request.capital();
        InvestmentPlan plan = InvestmentPlan.of(capital, request.figures(), request.assumptions());
        progress.step(0.2, Message.of("export.step.sheets"));
        SafeWrite.to(file, out -> {
            try (Book book = InvestmentWorkbook.of(capital, plan, request.prices(), request.facts())) {
                progress.step(0.7, Message.of("export.step.write"));
                book.write(out);
            }
            progress.step(0.95, Message.of("export.step.write"));
        });
        progress.at(1, Message.of("export.step.done"));
    }
}
