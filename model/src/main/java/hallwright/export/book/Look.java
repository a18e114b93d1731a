package hallwright.export.book;

import org.jspecify.annotations.Nullable;

/// How a cell looks and whether it may be changed. Each look is one style of the workbook, made once.
public enum Look {
    /// The title of a sheet.
    TITLE(Form.TEXT, Paint.TITLE),
    /// A heading inside a sheet.
    HEADING(Form.TEXT, Paint.HEADING),
    /// The head of a column.
    HEADER(Form.TEXT, Paint.HEADER),
    /// Words of ours.
    LABEL(Form.TEXT, Paint.PLAIN),
    /// Words of ours that explain something.
    NOTE(Form.TEXT, Paint.NOTE),
    /// The unit of a figure beside it.
    UNIT(Form.TEXT, Paint.NOTE),
    /// Longer text that may take several lines.
    WRAPPED(Form.TEXT, Paint.WRAPPED),
    /// Names and part numbers, which a spreadsheet must not take for numbers or formulas.
    ID(Form.ID, Paint.PLAIN),
    /// A name on a line that holds others together.
    GROUP(Form.ID, Paint.GROUP),
    /// A whole number.
    COUNT("#,##0", Paint.PLAIN),
    /// A year or a number of a line, without separators.
    NUMBER("0", Paint.PLAIN),
    /// A quantity, with decimals where it has some.
    QUANTITY("#,##0.###", Paint.PLAIN),
    /// Money in whole units; negative in parentheses, nothing as a dash.
    MONEY("#,##0;[Red](#,##0);\"-\"", Paint.PLAIN),
    /// A sum of money.
    TOTAL("#,##0;[Red](#,##0);\"-\"", Paint.TOTAL),
    /// A price with cents.
    PRICE("#,##0.00;[Red](#,##0.00)", Paint.PLAIN),
    /// A price with cents that nobody has read anywhere.
    PRICE_JUDGED("#,##0.00;[Red](#,##0.00)", Paint.JUDGED),
    /// A share in per cent.
    SHARE("0.0%", Paint.PLAIN),
    /// A share that stands under words.
    SHARE_LEFT("0.0%", Paint.PLAIN),
    /// A whole number that stands under words.
    COUNT_LEFT("#,##0", Paint.PLAIN),
    /// A factor.
    FACTOR("0.0000", Paint.PLAIN),
    /// A number of years with decimals.
    YEARS("0.00", Paint.PLAIN),
    /// Words on something that rests on judgement.
    JUDGED(Form.TEXT, Paint.JUDGED),
    /// A state such as passed or failed; what is not passed is coloured as well as worded.
    STATE(Form.TEXT, Paint.STATE),
    /// A share that may be changed.
    INPUT_SHARE("0.0##%", Paint.INPUT),
    /// A whole number that may be changed.
    INPUT_COUNT("#,##0", Paint.INPUT),
    /// Any other number that may be changed.
    INPUT_AMOUNT("#,##0.####", Paint.INPUT),
    /// An example of a value that may be changed; may not be changed itself.
    INPUT_SAMPLE(Form.TEXT, Paint.INPUT),
    /// A place to go to.
    LINK(Form.TEXT, Paint.LINK);

    private final String format;
    private final Paint paint;

    Look(String format, Paint paint) {
        this.format = format;
        this.paint = paint;
    }

    /// The number format, in the form that files keep it in.
    String format() {
        return format;
    }

    /// Colours, weight and protection.
    Paint paint() {
        return paint;
    }

    /// Formats that are no number formats.
    static final class Form {
        static final String TEXT = "General";
        static final String ID = "@";

        private Form() {}
    }

    /// Colours, weight and protection of a cell.
    enum Paint {
        PLAIN(null, null, false),
        TITLE("1F3864", null, true),
        HEADING("1F3864", null, true),
        HEADER("FFFFFF", "44546A", true),
        NOTE("7F7F7F", null, false),
        WRAPPED(null, null, false),
        GROUP(null, "DDEBF7", true),
        TOTAL(null, "E2EFDA", true),
        JUDGED("833C0B", "FCE4D6", false),
        STATE(null, null, true),
        INPUT("0000FF", "FFF2CC", false),
        LINK("0563C1", null, false);

        private final @Nullable String ink;
        private final @Nullable String fill;
        private final boolean bold;

        Paint(@Nullable String ink, @Nullable String fill, boolean bold) {
            this.ink = ink;
            this.fill = fill;
            this.bold = bold;
        }

        @Nullable
        String ink() {
            return ink;
        }

        @Nullable
        String fill() {
            return fill;
        }

        boolean bold() {
            return bold;
        }
    }
}
