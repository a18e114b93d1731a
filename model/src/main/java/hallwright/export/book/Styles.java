package hallwright.export.book;

import hallwright.text.Language;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The styles of one workbook, one for each look.
final class Styles {

    private final XSSFWorkbook workbook;
    private final String font;
    private final Map<Look, XSSFCellStyle> styles = new EnumMap<>(Look.class);

    Styles(XSSFWorkbook workbook, Language language) {
        this.workbook = workbook;
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
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setQuotePrefixed(look.format().equals(Look.Form.ID));
        style.setLocked(look.paint() != Look.Paint.INPUT);
        style.setWrapText(look.paint() == Look.Paint.WRAPPED || look.paint() == Look.Paint.HEADER);
        String fill = look.paint().fill();
        if (fill != null) {
            style.setFillForegroundColor(colour(fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (look.paint() == Look.Paint.TOTAL) {
            style.setBorderTop(BorderStyle.THIN);
        }
        if (look.paint() == Look.Paint.HEADER) {
            style.setVerticalAlignment(VerticalAlignment.CENTER);
        }
        return style;
    }

    private XSSFFont font(Look look) {
        XSSFFont made = workbook.createFont();
        made.setFontName(font);
        made.setFontHeightInPoints((short) (look == Look.TITLE ? 16 : look == Look.HEADING ? 12 : 10));
        made.setBold(look.paint().bold());
        made.setItalic(look.paint() == Look.Paint.NOTE);
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
