package hallwright.file;

import java.math.BigDecimal;
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

    /// The number with its decimal point so many places further right, or left if negative. Shifting back gives the
    /// same number, which multiplying does not promise.
    static double shifted(double value, int places) {
        return BigDecimal.valueOf(value).movePointRight(places).doubleValue();
    }
}
