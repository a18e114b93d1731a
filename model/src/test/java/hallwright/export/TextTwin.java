package hallwright.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;

/// A workbook as text, so that people can review what changed: one line for every row, formulas with their results.
/// A
/// formula that its left neighbour has too, moved by one column, is written as dots.
final class TextTwin {

    private static final Pattern REFERENCE = Pattern.compile("'[^']*'|\"[^\"]*\"|(\\$?)\\b([A-Z]{1,3})(\\$?)(\\d+)\\b");

    private TextTwin() {}

    /// The text of a workbook.
    static String of(Path file) {
        StringBuilder text = new StringBuilder();
        Workbooks.read(file, workbook -> {
            for (Name name : workbook.getAllNames()) {
                text.append("name ")
                        .append(name.getNameName())
                        .append(" = ")
                        .append(name.getRefersToFormula())
                        .append('\n');
            }
            for (Sheet sheet : workbook) {
                text.append("\n== ").append(sheet.getSheetName()).append('\n');
                for (Row row : sheet) {
                    line(row, text);
                }
            }
        });
        return text.toString();
    }

    private static void line(Row row, StringBuilder text) {
        List<String> cells = new ArrayList<>();
        String before = "";
        for (Cell cell : row) {
            String formula = cell.getCellType() == CellType.FORMULA ? relative(cell) : "";
            String shown =
                    formula.isEmpty() ? constant(cell) : formula.equals(before) ? "..." : "=" + cell.getCellFormula();
            if (!shown.isEmpty()) {
                String result = formula.isEmpty() ? "" : " -> " + result(cell);
                cells.add(CellReference.convertNumToColString(cell.getColumnIndex()) + " " + shown + result);
            }
            before = formula;
        }
        if (!cells.isEmpty()) {
            text.append(row.getRowNum() + 1)
                    .append(" | ")
                    .append(String.join(" | ", cells))
                    .append('\n');
        }
    }

    /// The formula with its references counted from its own cell, so that copies of it are equal.
    static String relative(Cell cell) {
        Matcher matcher = REFERENCE.matcher(cell.getCellFormula());
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            matcher.appendReplacement(text, Matcher.quoteReplacement(relative(matcher, cell)));
        }
        return matcher.appendTail(text).toString();
    }

    private static String relative(Matcher matcher, Cell cell) {
        if (matcher.group(2) == null) {
            return matcher.group();
        }
        int column = CellReference.convertColStringToIndex(matcher.group(2));
        int row = Integer.parseInt(matcher.group(4)) - 1;
        String c = matcher.group(1).isEmpty() ? "[" + (column - cell.getColumnIndex()) + "]" : "" + column;
        String r = matcher.group(3).isEmpty() ? "[" + (row - cell.getRowIndex()) + "]" : "" + row;
        return "R" + r + "C" + c;
    }

    private static String constant(Cell cell) {
        return switch (cell.getCellType()) {
            case NUMERIC -> number(cell.getNumericCellValue());
            case STRING -> cell.getStringCellValue();
            default -> "";
        };
    }

    private static String result(Cell cell) {
        return Workbooks.result(cell) instanceof Double number
                ? number(number)
                : Workbooks.result(cell).toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.8g", value).replaceFirst("\\.?0+(e|$)", "$1");
    }
}
