package hallwright.file;

import java.math.BigDecimal;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.ValueNode;

/// Numbers on their way into and out of JSON, exactly.
final class JsonNumbers {

    private static final double EXACT = 1L << 53;

    private JsonNumbers() {}

    /// The number as people write it: whole ones without a decimal point.
    static ValueNode of(double value) {
        return value == Math.rint(value) && Math.abs(value) < EXACT
                ? LongNode.valueOf((long) value)
                : DoubleNode.valueOf(value);
    }

    /// The number with its decimal point so many places further right, or left if negative, to the last digit; so
    /// that moving it back when reading gives the same number.
    static ValueNode shifted(double value, int places) {
        BigDecimal shifted = BigDecimal.valueOf(value).movePointRight(places).stripTrailingZeros();
        return shifted.scale() <= 0 && Math.abs(value) < EXACT
                ? LongNode.valueOf(shifted.longValueExact())
                : DecimalNode.valueOf(shifted);
    }
}
