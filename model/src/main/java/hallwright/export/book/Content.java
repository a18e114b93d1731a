package hallwright.export.book;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// What stands in a cell.
public sealed interface Content {

    /// Nothing.
    Content BLANK = new Blank();

    /// Words.
    static Content text(@Nullable String text) {
        return text == null || text.isEmpty() ? BLANK : new Text(text);
    }

    /// A number.
    static Content number(double number) {
        return new Amount(number);
    }

    /// A number, or nothing where it is not known.
    static Content number(@Nullable BigDecimal number) {
        return number == null ? BLANK : new Amount(number.doubleValue());
    }

    /// A live formula with its result. The formula may name cells in braces, see [Table] and [YearRows].
    static Content formula(String formula, double result) {
        return new Formula(formula, result);
    }

    /// A live formula with its result.
    static Content formula(String formula, BigDecimal result) {
        return new Formula(formula, result.doubleValue());
    }

    /// A live formula whose result is a number or a word where there is none.
    static Content formula(String formula, OptionalDouble result, String otherwise) {
        return result.isPresent() ? new Formula(formula, result.getAsDouble()) : new Formula(formula, otherwise);
    }

    /// A live formula whose result is a word.
    static Content formula(String formula, String result) {
        return new Formula(formula, result);
    }

    /// Nothing.
    record Blank() implements Content {}

    /// Words.
    ///
    /// @param text not empty
    record Text(String text) implements Content {}

    /// A number.
    ///
    /// @param number finite
    record Amount(double number) implements Content {

        public Amount {
            if (!Double.isFinite(number)) {
                throw new IllegalArgumentException("not a finite cell [number=" + number + "]");
            }
        }
    }

    /// A live formula with its result.
    ///
    /// @param formula without an equals sign
    /// @param result a [Double] or a [String], calculated by the model
    record Formula(String formula, Object result) implements Content {

        public Formula {
            if (result instanceof Double number && !Double.isFinite(number)) {
                throw new IllegalArgumentException(
                        "not a finite result [formula=" + formula + ", result=" + number + "]");
            }
        }
    }
}
