package hallwright.export.book;

import java.math.BigDecimal;
import org.apache.poi.ss.usermodel.ComparisonOperator;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// Colours that follow a value, and limits on what may be typed.
final class Conditions {

    private Conditions() {}

    static void unless(XSSFSheet sheet, String goodWord, CellRangeAddress range) {
        SheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule =
                formatting.createConditionalFormattingRule(ComparisonOperator.NOT_EQUAL, "\"" + goodWord + "\"");
        rule.createFontFormatting().setFontColorIndex(IndexedColors.RED.getIndex());
        formatting.addConditionalFormatting(new CellRangeAddress[] {range}, rule);
    }

    static void allow(
            XSSFSheet sheet, CellRangeAddress range, boolean whole, double least, double most, String message) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint constraint = whole
                ? helper.createIntegerConstraint(OperatorType.BETWEEN, plain(least), plain(most))
                : helper.createDecimalConstraint(OperatorType.BETWEEN, plain(least), plain(most));
        DataValidation validation = helper.createValidation(
                constraint,
                new CellRangeAddressList(
                        range.getFirstRow(), range.getLastRow(), range.getFirstColumn(), range.getLastColumn()));
        validation.setShowErrorBox(true);
        validation.createErrorBox("Hallwright", message);
        sheet.addValidationData(validation);
    }

    private static String plain(double number) {
        return new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }
}
