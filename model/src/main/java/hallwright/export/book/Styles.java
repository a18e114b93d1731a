package hallwright.export.book;

import hallwright.text.Language;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The styles of one workbook, one for each look.
final class Styles {

    /// Words that stand beside numbers need some air.
    private static final Set<Look> INDENTED = EnumSet.of(
            Look.LABEL,
            Look.ID,
            Look.GROUP,
            Look.WRAPPED,
            Look.JUDGED,
            Look.UNIT,
            Look.SHARE_LEFT,
            Look.COUNT_LEFT,
            Look.STATE,
            Look.LINK);

    /// Figures in whose place a word may stand where there is none.
    private static final Set<Look> RIGHT =
            EnumSet.of(Look.MONEY, Look.TOTAL, Look.PRICE, Look.SHARE, Look.FACTOR, Look.YEARS);

    private final XSSFWorkbook workbook;
    private final String font;
    private final boolean latin;
    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

    Styles(XSSFWorkbook workbook, Language language) {
        this.workbook = workbook;
        this.latin = language == Language.ENGLISH;
        this.font = language == Language.CHINESE ? "Microsoft YaHei" : "Arial";
        XSSFFont first = workbook.getFontAt(0);
        first.setFontName(font);
        first.setFontHeightInPoints((short) 10);
    }

    CellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look));
        style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setQuotePrefixed(look.format().equals(Look.Form.ID));
        style.setLocked(look.paint() != Look.Paint.INPUT || look == Look.INPUT_SAMPLE);
        style.setWrapText(look.paint() == Look.Paint.WRAPPED || look.paint() == Look.Paint.HEADER);
        String fill = look.paint().fill();
        if (fill != null) {
            style.setFillForegroundColor(colour(fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (look.paint() == Look.Paint.TOTAL) {
            style.setBorderTop(BorderStyle.THIN);
        }
        if (look == Look.HEADER) {
            style.setAlignment(HorizontalAlignment.CENTER);
        }
        if (look == Look.SHARE_LEFT || look == Look.COUNT_LEFT) {
            style.setAlignment(HorizontalAlignment.LEFT);
        }
        if (RIGHT.contains(look)) {
            style.setAlignment(HorizontalAlignment.RIGHT);
        }
        if (INDENTED.contains(look)) {
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setIndention((short) 1);
        }
        return style;
    }

    private XSSFFont font(Look look) {
        XSSFFont made = workbook.createFont();
        made.setFontName(font);
        made.setFontHeightInPoints((short) (look == Look.TITLE ? 16 : look == Look.HEADING ? 12 : 10));
        made.setBold(look.paint().bold());
        made.setItalic(look.paint() == Look.Paint.NOTE && latin);
        String ink = look.paint().ink();
        if (ink != null) {
            made.setColor(colour(ink));
        }
        if (look.paint() == Look.Paint.LINK) {
            made.setUnderline(FontUnderline.SINGLE);
        }
        return made;
    }

    private static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex));
    }
}
