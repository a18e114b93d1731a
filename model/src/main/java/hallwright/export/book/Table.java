package hallwright.export.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A list on a sheet: one row of heads, then one row for every item.
///
/// Formulas name cells by the id of the column: `{price}` is the cell of that column in the same row, `{price@7}`
/// the
/// one in the seventh item, `{price:all}` all of them. No text of a user ever becomes part of a formula.
///
/// @param <T> what the rows show
public final class Table<T> {

    private static final int MOST_WIDTH = 60;
    private static final Pattern REFERENCE = Pattern.compile("\\{([a-zA-Z]+)(?:@(\\d+)|(:all))?}");

    private final Page page;
    private final int headerRow;
    private final List<Column<T>> columns = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private int rows;

    /// A list whose heads stand in a row.
    public Table(Page page, int headerRow) {
        this.page = page;
        this.headerRow = headerRow;
    }

    /// Adds a column.
    public Table<T> column(String id, String header, int width, Look look, Function<T, Content> content) {
        return column(id, header, width, item -> look, content);
    }

    /// Adds a column whose look depends on the item.
    public Table<T> column(String id, String header, int width, Function<T, Look> look, Function<T, Content> content) {
        positions.put(id, columns.size());
        columns.add(new Column<>(header, width, look, content));
        return this;
    }

    /// Writes the heads and all items.
    public void write(List<? extends T> items) {
        rows = items.size();
        for (int c = 0; c < columns.size(); c++) {
            Column<T> column = columns.get(c);
            page.text(headerRow, c, column.header(), Look.HEADER);
            int widest = column.width();
            for (int i = 0; i < rows; i++) {
                T item = items.get(i);
                Content content = column.content().apply(item);
                Look look =
                        content == Content.BLANK ? Look.LABEL : column.look().apply(item);
                page.put(firstRow() + i, c, resolved(content, i), look);
                if (content instanceof Content.Text text) {
                    widest = look == Look.WRAPPED
                            ? wrap(firstRow() + i, column, text)
                            : Math.max(widest, Math.min(MOST_WIDTH, TextWidth.of(text.text()) + 3));
                }
            }
            page.atLeastWidth(c, widest);
        }
        page.lines(headerRow, 2);
    }

    /// Makes room for text that takes several lines; the column stays as wide as it is.
    private int wrap(int row, Column<T> column, Content.Text text) {
        page.atLeastLines(row, TextWidth.lines(text.text(), column.width() - 2));
        return column.width();
    }

    /// Offers filters on the heads.
    public void filter() {
        page.filter(headerRow, 0, lastRow(), columns.size() - 1);
    }

    /// The row of the heads.
    public int headerRow() {
        return headerRow;
    }

    /// The row of the first item.
    public int firstRow() {
        return headerRow + 1;
    }

    /// The row of the last item; the empty row under the heads if there is none.
    public int lastRow() {
        return headerRow + Math.max(1, rows);
    }

    /// Where a column stands, counted from zero.
    public int position(String id) {
        Integer position = positions.get(id);
        if (position == null) {
            throw new IllegalArgumentException("no such column [id=" + id + ", known=" + positions.keySet() + "]");
        }
        return position;
    }

    /// All cells of a column with the name of the sheet.
    public String all(String id) {
        return page.address(firstRow(), position(id), lastRow(), position(id));
    }

    /// The cell of a column in an item, counted from 1, with the name of the sheet.
    public String cell(String id, int item) {
        return page.address(headerRow + item, position(id));
    }

    /// Names all cells of a column.
    public Table<T> name(String name, String id) {
        page.book().name(name, all(id));
        return this;
    }

    private Content resolved(Content content, int item) {
        if (!(content instanceof Content.Formula formula)) {
            return content;
        }
        Matcher reference = REFERENCE.matcher(formula.formula());
        StringBuilder text = new StringBuilder();
        while (reference.find()) {
            reference.appendReplacement(text, Matcher.quoteReplacement(cell(reference, item)));
        }
        return new Content.Formula(reference.appendTail(text).toString(), formula.result());
    }

    private String cell(Matcher reference, int item) {
        int column = position(reference.group(1));
        if (reference.group(3) != null) {
            return Page.absolute(firstRow(), column) + ":" + Page.absolute(lastRow(), column);
        }
        int row = reference.group(2) == null ? firstRow() + item : headerRow + Integer.parseInt(reference.group(2));
        return Book.letters(column) + (row + 1);
    }

    private record Column<T>(String header, int width, Function<T, Look> look, Function<T, Content> content) {}
}
