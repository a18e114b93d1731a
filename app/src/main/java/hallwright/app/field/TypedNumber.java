package hallwright.app.field;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what people type into a field: `1200`, `1.2 m`, `3*600`, `2 ft + 40 mm`, `2.5e12`. A number without a unit
/// has the
/// unit of the field; in a product one factor carries the unit and the others are plain.
final class TypedNumber {

    private static final Pattern NUMBER = Pattern.compile("\\s*((?:\\d[\\d,]*(?:\\.\\d*)?|\\.\\d+)(?:[eE][+-]?\\d+)?)");
    private static final Pattern UNIT = Pattern.compile("\\s*([\\p{L}°%][\\p{L}0-9²³]*(?:/[\\p{L}][\\p{L}0-9²³]*)?)");
    private static final Pattern SIGN = Pattern.compile("\\s*([+\\-−])");
    private static final Pattern TIMES = Pattern.compile("\\s*([*×/])");

    private final Dimension dimension;
    private final String text;
    private int at;
    private String taken = "";

    TypedNumber(String typed, Dimension dimension) {
        this.dimension = dimension;
        this.text = typed.strip();
    }

    OptionalDouble value() {
        try {
            double value = sum();
            return at == text.length() && Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
        } catch (NumberFormatException _) {
            return OptionalDouble.empty();
        }
    }

    private double sum() {
        double value = take(SIGN) ? sign() * product() : product();
        while (take(SIGN)) {
            value += sign() * product();
        }
        return value;
    }

    private int sign() {
        return taken.equals("+") ? 1 : -1;
    }

    private double product() {
        double value = factor();
        while (take(TIMES)) {
            boolean divided = taken.equals("/");
            double next = factor();
            value = divided ? value / next : value * next;
        }
        return value;
    }

    private double factor() {
        if (!take(NUMBER)) {
            throw new NumberFormatException("a number is missing [text=" + text + ", at=" + at + "]");
        }
        double number = Double.parseDouble(taken.replace(",", ""));
        return take(UNIT) ? number * dimension.factor(taken).orElseThrow(NumberFormatException::new) : number;
    }

    private boolean take(Pattern what) {
        Matcher next = what.matcher(text).region(at, text.length());
        if (!next.lookingAt()) {
            return false;
        }
        at = next.end();
        taken = next.group(1);
        return true;
    }
}
