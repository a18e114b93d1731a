package hallwright.export.book;

import java.util.regex.Pattern;

/// Text as a workbook can hold it: no control characters, no halves of characters, not too long.
final class CleanText {

    private static final int MOST_CELL = 32_767;
    private static final int MOST_LINE = 255;
    private static final int MOST_FOOTER = 120;
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CleanText() {}

    /// The text of a cell. What a spreadsheet would take for a coded character is written so that it stays as it
    /// is.
    static String cell(String text) {
        return shortened(ESCAPE.matcher(kept(text, true)).replaceAll("_x005F_"), MOST_CELL);
    }

    /// One line, for what a file says about itself.
    static String line(String text) {
        return shortened(kept(text, false), MOST_LINE);
    }

    /// A part of the foot of a page, in which `&` begins a code.
    static String footer(String text) {
        return shortened(kept(text, false), MOST_FOOTER).replace("&", "&&");
    }

    private static String kept(String text, boolean lines) {
        StringBuilder kept = new StringBuilder();
        text.codePoints().filter(c -> canHold(c) || (lines && c == '\n')).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean canHold(int c) {
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return c >= ' ' && c != 0x7F && !half && c != 0xFFFE && c != 0xFFFF;
    }

    private static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
