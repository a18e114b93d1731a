package hallwright.invest;

import hallwright.catalogue.Confidence;
import hallwright.price.SourceKind;
import hallwright.text.Bilingual;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;

/// One value that the plan rests on, with its range and where it comes from.
///
/// @param id the stable name
/// @param cellName the name of its cell in a workbook
/// @param group what it is listed under
/// @param label what people call it
/// @param unit of the three figures, as people write it
/// @param form what sort of number it is
/// @param value the value used
/// @param low the low end of its range
/// @param high the high end of its range
/// @param sourceKind how the value came about
/// @param confidence how far it can be trusted
/// @param source the document or page, or whose judgement
public record Assumption(
        String id,
        String cellName,
        Group group,
        Bilingual label,
        Bilingual unit,
        Form form,
        BigDecimal value,
        BigDecimal low,
        BigDecimal high,
        SourceKind sourceKind,
        Confidence confidence,
        Bilingual source) {

    public Assumption {
        if (low.compareTo(value) > 0 || value.compareTo(high) > 0) {
            throw new IllegalArgumentException(
                    "value outside its range [id=" + id + ", low=" + low + ", value=" + value + ", high=" + high + "]");
        }
    }

    /// The same assumption with another value; the range grows where the value lies outside.
    public Assumption withValue(BigDecimal newValue) {
        return new Assumption(
                id,
                cellName,
                group,
                label,
                unit,
                form,
                newValue,
                low.min(newValue),
                high.max(newValue),
                sourceKind,
                confidence,
                source);
    }

    /// What assumptions are listed under.
    public enum Group {
        /// Horizon, rates and tax.
        FINANCE("finance"),
        /// What the hall earns.
        INCOME("income"),
        /// Electricity and water.
        ENERGY("energy"),
        /// People, maintenance, insurance.
        OPERATION("operation"),
        /// Lives, residual values and price trends.
        ASSETS("assets"),
        /// Shares and factors of the capital cost; they come from the price book.
        CAPITAL("capital");

        private final String code;

        Group(String code) {
            this.code = code;
        }

        /// The word used in files.
        public String code() {
            return code;
        }

        /// The id of the text that names it.
        public String messageId() {
            return "cost.group." + code;
        }

        /// The group with this code, if there is one.
        public static Optional<Group> ofCode(String code) {
            return Arrays.stream(values()).filter(g -> g.code.equals(code)).findFirst();
        }
    }

    /// What sort of number an assumption is.
    public enum Form {
        /// A part of one, written in per cent.
        SHARE("share"),
        /// A whole number.
        COUNT("count"),
        /// Any other number.
        AMOUNT("amount");

        private final String code;

        Form(String code) {
            this.code = code;
        }

        /// The word used in files.
        public String code() {
            return code;
        }

        /// The form with this code, if there is one.
        public static Optional<Form> ofCode(String code) {
            return Arrays.stream(values()).filter(f -> f.code.equals(code)).findFirst();
        }
    }
}
