package hallwright.export.power;

import hallwright.analysis.Analysis;
import hallwright.design.Design;
import hallwright.export.book.Book;
import hallwright.export.sheet.BookFacts;

/// The sheets of the power chain in a workbook: all circuits, the panels that they come from, and the cords.
public final class PowerSheets {

    private PowerSheets() {}

    /// Adds the sheets that the design has something for.
    public static void add(Book book, BookFacts facts, Design design, Analysis analysis) {
        if (!design.feeds().isEmpty()) {
            CircuitSheet.write(book, facts, CircuitRow.all(design, analysis));
        }
        if (!design.cords().isEmpty()) {
            CordSheet.write(book, facts, design, analysis);
        }
    }
}
