package hallwright.export.book;

import hallwright.text.Language;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook in the making: sheets, defined names and one set of styles. Written once, then closed.
public final class Book implements AutoCloseable {

    private static final int MOST_NAME = 31;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Language language;
    private final Styles styles;
    private final List<Page> pages = new ArrayList<>();
    private final List<Runnable> formulas = new ArrayList<>();

    /// An empty workbook in a language.
    public Book(Language language) {
        this.language = language;
        this.styles = new Styles(workbook, language);
    }

    /// The language of its texts.
    public Language language() {
        return language;
    }

    /// Adds a sheet.
    ///
    /// @param title its name; what a sheet name must not hold is replaced
    public Page page(String title) {
        String safe = WorkbookUtil.createSafeSheetName(title);
        String name = safe;
        for (int number = 2; workbook.getSheet(name) != null; number++) {
            String ending = " " + number;
            name = safe.substring(0, Math.min(safe.length(), MOST_NAME - ending.length())) + ending;
        }
        Page page = new Page(this, workbook.createSheet(name), styles);
        pages.add(page);
        return page;
    }

    /// All sheets in order.
    public List<Page> pages() {
        return Collections.unmodifiableList(pages);
    }

    /// Names a cell or a range, so that formulas can use the name.
    public void name(String name, String reference) {
        Name defined = workbook.createName();
        defined.setNameName(name);
        defined.setRefersToFormula(reference);
    }

    /// What the file says about itself.
    public void describe(String title, String revision, String author, String program) {
        POIXMLProperties.CoreProperties core = workbook.getProperties().getCoreProperties();
        core.setTitle(CleanText.line(title));
        core.setRevision(CleanText.line(revision));
        core.setCreator(CleanText.line(author.isEmpty() ? program : author));
        core.setLastModifiedByUser(program);
        workbook.getProperties().getExtendedProperties().setApplication(program);
    }

    /// Sets the day that the file calls its own, so that the same workbook is the same file.
    public void date(Instant instant) {
        Optional<Date> date = Optional.of(Date.from(instant));
        workbook.getProperties().getCoreProperties().setCreated(date);
        workbook.getProperties().getCoreProperties().setModified(date);
    }

    /// Keeps a formula until all names are known, so that a wrong name is noticed.
    void later(XSSFCell cell, Content.Formula formula) {
        formulas.add(() -> {
            cell.setCellFormula(formula.formula());
            if (formula.result() instanceof Double number) {
                cell.setCellValue(number);
            } else {
                cell.setCellValue(formula.result().toString());
            }
        });
    }

    /// Writes the workbook; spreadsheets calculate it anew when they open it.
    public void write(OutputStream out) throws IOException {
        formulas.forEach(Runnable::run);
        formulas.clear();
        workbook.setForceFormulaRecalculation(true);
        workbook.write(out);
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    /// The letters of a column, counted from zero.
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString().toUpperCase(Locale.ROOT);
    }
}
