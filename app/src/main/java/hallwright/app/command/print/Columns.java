package hallwright.app.command.print;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// A table of text in columns as wide as what they hold. Numbers, and whatever else begins with a digit or a sign,
/// stand
/// right.
public final class Columns {

    private static final int FIRST_WIDE = 0x1100;
    private static final int FIRST_WIDE_SCRIPT = 0x2E80;
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /// A table with these heads.
    public Columns(List<String> heads) {
        rows.add(heads);
    }

    /// One more row, as long as the first.
    public void add(String... cells) {
        rows.add(List.of(cells));
    }

    /// True if there is nothing below the heads.
    public boolean isEmpty() {
        return rows.size() == 1;
    }

    /// Prints the table, each line indented by two.
    public void print(PrintWriter out) {
        int count = rows.getFirst().size();
        int[] widths = new int[count];
        boolean[] right = new boolean[count];
        for (int c = 0; c < count; c++) {
            int column = c;
            widths[c] =
                    rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
            right[c] = rows.stream().skip(1).allMatch(row -> isNumber(row.get(column)));
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int c = 0; c < count; c++) {
                String space = " ".repeat(widths[c] - width(row.get(c)));
                line.append(GAP).append(right[c] ? space + row.get(c) : row.get(c) + space);
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private static boolean isNumber(String text) {
        return text.isEmpty() || text.equals("–") || text.matches("[-+−]?\\d.*");
    }

    /// How many places a text takes on a terminal: characters of East Asian scripts take two.
    private static int width(String text) {
        return text.codePoints()
                .map(c -> c >= FIRST_WIDE_SCRIPT || (c >= FIRST_WIDE && c < 0x1200) ? 2 : 1)
                .sum();
    }
}
