package hallwright.export.book;

import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// One sheet of a workbook. Rows and columns count from zero.
public final class Page {

    private static final int MOST_WIDTH = 255;
    private static final int DEFAULT_WIDTH = 8 * 256;
    private static final float TITLE_LINE = 24;
    private static final float LINE = 15;
    private static final float FURTHER_LINE = 13;

    private final Book book;
    private final XSSFSheet sheet;
    private final Styles styles;

    Page(Book book, XSSFSheet sheet, Styles styles) {
        this.book = book;
        this.sheet = sheet;
        this.styles = styles;
        sheet.setDisplayGridlines(false);
        sheet.setDefaultRowHeightInPoints(LINE);
    }

    /// Its name.
    public String title() {
        return sheet.getSheetName();
    }

    /// The workbook that it belongs to.
    public Book book() {
        return book;
    }

    /// Puts something into a cell. A formula is written with its result, so that programs which do not calculate
    /// show
    /// the right figure; braces in it must be resolved by now. It may use names that are given later.
    public void put(int row, int column, Content content, Look look) {
        XSSFCell cell = cell(row, column);
        cell.setCellStyle(styles.of(look));
        if (look == Look.TITLE) {
            row(row).setHeightInPoints(TITLE_LINE);
        }
        switch (content) {
            case Content.Blank blank -> cell.setBlank();
            case Content.Text text -> cell.setCellValue(CleanText.cell(text.text()));
            case Content.Amount number -> cell.setCellValue(number.number());
            case Content.Formula formula -> book.later(cell, formula);
        }
    }

    /// Puts words into a cell.
    public void text(int row, int column, String text, Look look) {
        put(row, column, Content.text(text), look);
    }

    /// Makes a cell lead to another sheet.
    public void link(int row, int column, Page target, String text) {
        text(row, column, text, Look.LINK);
        Hyperlink link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(SheetNameFormatter.format(target.title()) + "!A1");
        cell(row, column).setHyperlink(link);
    }

    /// The absolute address of a cell with the name of the sheet, for formulas on other sheets.
    public String address(int row, int column) {
        return SheetNameFormatter.format(title()) + "!" + absolute(row, column);
    }

    /// The absolute address of a block of cells with the name of the sheet.
    public String address(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        return address(firstRow, firstColumn) + ":" + absolute(lastRow, lastColumn);
    }

    /// Names a cell.
    public void name(String name, int row, int column) {
        book.name(name, address(row, column));
    }

    /// Sets the widths of the first columns, in characters.
    public void widths(int... characters) {
        for (int column = 0; column < characters.length; column++) {
            width(column, characters[column]);
        }
    }

    /// Sets the width of a column, in characters.
    public void width(int column, int characters) {
        sheet.setColumnWidth(column, Math.min(MOST_WIDTH, characters) * 256);
    }

    /// Makes a row as high as so many lines of text.
    public void lines(int row, int lines) {
        row(row).setHeightInPoints(LINE + (lines - 1) * FURTHER_LINE);
    }

    /// Makes a column as wide as so many characters, unless it is wider already.
    public void atLeastWidth(int column, int characters) {
        if (sheet.getColumnWidth(column) < characters * 256 || sheet.getColumnWidth(column) == DEFAULT_WIDTH) {
            width(column, characters);
        }
    }

    /// Makes a row as high as so many lines of text, unless it is higher already.
    public void atLeastLines(int row, int lines) {
        if (lines > 1 && row(row).getHeightInPoints() < LINE + (lines - 1) * FURTHER_LINE) {
            lines(row, lines);
        }
    }

    /// Keeps rows at the top and columns at the left in view.
    public void freeze(int rows, int columns) {
        sheet.createFreezePane(columns, rows);
    }

    /// Offers filters on a block of which the first row holds the heads.
    public void filter(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        sheet.setAutoFilter(new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
    }

    /// Lets the rows be folded away under the line above them.
    public void fold(int firstRow, int lastRow) {
        sheet.setRowSumsBelow(false);
        sheet.groupRow(firstRow, lastRow);
    }

    /// Hides a column that programs need and people do not.
    public void hide(int column) {
        sheet.setColumnHidden(column, true);
    }

    /// Prepares printing on one page.
    public void printOnePage(boolean landscape, String footer) {
        print(landscape, -1, footer);
        sheet.getPrintSetup().setFitHeight((short) 1);
    }

    /// Prepares printing over two pages side by side, of which the second begins with the first columns again.
    public void printWide(int repeat, int repeatColumns, String footer) {
        print(true, repeat, footer);
        sheet.getPrintSetup().setFitWidth((short) 2);
        sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, repeatColumns - 1));
    }

    /// Prepares printing: A4, as wide as one page, with name, revision and page number at the foot.
    ///
    /// @param repeat the row that every page begins with; below zero for none
    public void print(boolean landscape, int repeat, String footer) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(landscape);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        if (repeat >= 0) {
            sheet.setRepeatingRows(new CellRangeAddress(repeat, repeat, -1, -1));
        }
        Footer foot = sheet.getFooter();
        foot.setLeft(CleanText.footer(footer));
        foot.setCenter(CleanText.footer(title()));
        foot.setRight("&P / &N");
    }

    /// Guards the formulas against slips: without a password, with filters, column widths and folding allowed.
    public void protect() {
        sheet.enableLocking();
        sheet.lockAutoFilter(false);
        sheet.lockSort(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    /// Colours the cells of a column whose text is not the good word, beside the word itself.
    public void colourUnless(String goodWord, int firstRow, int lastRow, int column) {
        Conditions.unless(sheet, goodWord, new CellRangeAddress(firstRow, lastRow, column, column));
    }

    /// Refuses numbers outside a range in a cell.
    public void allow(int row, int column, boolean whole, double least, double most, String message) {
        Conditions.allow(sheet, new CellRangeAddress(row, row, column, column), whole, least, most, message);
    }

    XSSFSheet sheet() {
        return sheet;
    }

    static String absolute(int row, int column) {
        return "$" + Book.letters(column) + "$" + (row + 1);
    }

    private XSSFCell cell(int row, int column) {
        XSSFRow line = row(row);
        XSSFCell cell = line.getCell(column);
        return cell == null ? line.createCell(column) : cell;
    }

    private XSSFRow row(int row) {
        XSSFRow line = sheet.getRow(row);
        return line == null ? sheet.createRow(row) : line;
    }
}
