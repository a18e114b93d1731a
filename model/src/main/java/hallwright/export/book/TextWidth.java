package hallwright.export.book;

/// How wide text is in a spreadsheet, without asking for fonts: characters of East Asian scripts count two.
final class TextWidth {

    private static final int FIRST_WIDE = 0x1100;

    private TextWidth() {}

    /// The width in characters.
    static int of(String text) {
        return text.codePoints()
                .map(c -> c >= FIRST_WIDE && !isNarrowMark(c) ? 2 : 1)
                .sum();
    }

    /// How many lines the text takes in a column, a little on the safe side since lines break between words.
    static int lines(String text, int width) {
        return Math.max(1, (int) Math.ceil(of(text) * 1.2 / Math.max(1, width)));
    }

    /// Dashes, quotes and signs above the first wide script that are narrow all the same.
    private static boolean isNarrowMark(int c) {
        return c >= 0x2000 && c < 0x2E80;
    }
}
