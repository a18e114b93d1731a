package hallwright.export.book;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.formula.SheetNameFormatter;

/// Rows of figures over the years: a label, a unit, then year zero and the years after it, one column each. A row
/// has
/// one formula for all years from 1 on; year zero may have its own.
///
/// Formulas name cells by the id of the row: `{income}` is the cell of that row in the same year, `{income<}` the
/// one of
/// the year before, `{income#0}` the one of year zero, `{income:all}` all years and `{income:later}` the years from
/// 1 on.
/// Rows of several sheets can know each other, since the years stand in the same columns everywhere.
public final class YearRows {

    private static final int FIRST_YEAR = 2;
    private static final Pattern REFERENCE = Pattern.compile("\\{([a-zA-Z.-]+)(<|#0|:all|:later)?}");

    private final Map<String, Place> places;
    private final Page page;
    private final int years;
    private int row;

    /// Rows on a sheet from a row on.
    ///
    /// @param years the last year
    public YearRows(Page page, int firstRow, int years) {
        this(new HashMap<>(), page, firstRow, years);
    }

    private YearRows(Map<String, Place> places, Page page, int firstRow, int years) {
        this.places = places;
        this.page = page;
        this.row = firstRow;
        this.years = years;
        page.width(0, 38);
        page.width(1, 16);
        for (int year = 0; year <= years; year++) {
            page.width(FIRST_YEAR + year, 13);
        }
    }

    /// Rows on another sheet that know these rows.
    public YearRows on(Page other, int firstRow) {
        return new YearRows(places, other, firstRow, years);
    }

    /// Writes a heading.
    public void heading(String text) {
        page.text(++row, 0, text, Look.HEADING);
        row++;
    }

    /// Writes the row that holds the numbers of the years; it is named `year`.
    public void header(String id, String label, String unit) {
        page.text(row, 0, label, Look.HEADER);
        page.text(row, 1, unit, Look.HEADER);
        places.putIfAbsent(id, new Place(page, row));
        for (int year = 0; year <= years; year++) {
            page.put(row, FIRST_YEAR + year, Content.number(year), Look.HEADER);
        }
        row++;
    }

    /// Tells where a row will stand that earlier rows already name: so many rows after the next one.
    public void announce(String id, int ahead) {
        places.put(id, new Place(page, row + ahead));
    }

    /// Writes a row whose year zero is zero.
    public void row(String id, String label, String unit, Look look, String formula, IntToDoubleFunction value) {
        row(id, label, unit, look, "0", formula, value);
    }

    /// Writes a row.
    ///
    /// @param zero the formula of year zero
    /// @param formula the formula of every later year
    /// @param value the result by year
    public void row(
            String id, String label, String unit, Look look, String zero, String formula, IntToDoubleFunction value) {
        places.put(id, new Place(page, row));
        page.text(row, 0, label, look == Look.TOTAL ? Look.GROUP : Look.LABEL);
        page.text(row, 1, unit, Look.UNIT);
        for (int year = 0; year <= years; year++) {
            String text = resolved(year == 0 ? zero : formula, year);
            double result = value.applyAsDouble(year);
            page.put(
                    row, FIRST_YEAR + year, text.equals("0") ? Content.number(0) : Content.formula(text, result), look);
        }
        row++;
    }

    /// A formula outside the rows in which rows are named; without a year of its own.
    public String formula(String formula) {
        return resolved(formula, 0);
    }

    /// The cell of a row in year 1, with the name of the sheet.
    public String firstYear(String id) {
        Place place = place(id);
        return place.page().address(place.row(), FIRST_YEAR + 1);
    }

    /// The last year.
    public int years() {
        return years;
    }

    /// The next free row.
    public int nextRow() {
        return row;
    }

    private String resolved(String formula, int year) {
        Matcher reference = REFERENCE.matcher(formula);
        StringBuilder text = new StringBuilder();
        while (reference.find()) {
            reference.appendReplacement(text, Matcher.quoteReplacement(address(reference, year)));
        }
        return reference.appendTail(text).toString();
    }

    private String address(Matcher reference, int year) {
        Place place = place(reference.group(1));
        String what = reference.group(2) == null ? "" : reference.group(2);
        return switch (what) {
            case "<" -> place.cell(page, FIRST_YEAR + year - 1);
            case "#0" -> place.page().address(place.row(), FIRST_YEAR);
            case ":all" -> place.page().address(place.row(), FIRST_YEAR, place.row(), FIRST_YEAR + years);
            case ":later" -> place.page().address(place.row(), FIRST_YEAR + 1, place.row(), FIRST_YEAR + years);
            default -> place.cell(page, FIRST_YEAR + year);
        };
    }

    private Place place(String id) {
        Place place = places.get(id);
        if (place == null) {
            throw new IllegalArgumentException("no such row [id=" + id + ", known=" + places.keySet() + "]");
        }
        return place;
    }

    private record Place(Page page, int row) {

        String cell(Page from, int column) {
            String local = Book.letters(column) + "$" + (row + 1);
            return from == page ? local : SheetNameFormatter.format(page.title()) + "!" + local;
        }
    }
}
