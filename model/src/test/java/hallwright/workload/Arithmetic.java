package hallwright.workload;

/// Reads a formula with numbers in it and works it out, as somebody with a pocket calculator would. It knows sums,
/// products, powers, roots, rounding, the larger, the smaller and logarithms to base 2, and refuses everything
/// else.
public final class Arithmetic {

    private final String text;
    private int at;

    private Arithmetic(String text) {
        this.text = text.replace(" ", "");
    }

    /// The value of a formula.
    ///
    /// @throws IllegalArgumentException if it is not arithmetic
    public static double value(String text) {
        Arithmetic reader = new Arithmetic(text);
        double value = reader.sum();
        if (reader.at < reader.text.length()) {
            throw reader.wrong();
        }
        return value;
    }

    private double sum() {
        double value = product();
        while (true) {
            if (take("+")) {
                value += product();
            } else if (take("-")) {
                value -= product();
            } else {
                return value;
            }
        }
    }

    private double product() {
        double value = power();
        while (true) {
            if (take("·")) {
                value *= power();
            } else if (take("/")) {
                value /= power();
            } else {
                return value;
            }
        }
    }

    private double power() {
        double base = atom();
        if (take("²")) {
            return base * base;
        }
        return take("^") ? Math.pow(base, power()) : base;
    }

    private double atom() {
        if (take("(")) {
            return closed(")");
        }
        if (take("⌈")) {
            // A quotient that is whole but for the last bit is not rounded up.
            return Math.ceil(closed("⌉") - 1e-9);
        }
        if (take("⌊")) {
            return Math.floor(closed("⌋") + 1e-9);
        }
        if (take("√")) {
            return Math.sqrt(atom());
        }
        if (take("log2(")) {
            return Math.log(closed(")")) / Math.log(2);
        }
        if (take("max(")) {
            double one = closed(",");
            return Math.max(one, closed(")"));
        }
        if (take("min(")) {
            double one = closed(",");
            return Math.min(one, closed(")"));
        }
        return number();
    }

    private double closed(String end) {
        double value = sum();
        if (!take(end)) {
            throw wrong();
        }
        return value;
    }

    private double number() {
        int from = at;
        while (at < text.length() && isNumber(from)) {
            at++;
        }
        if (from == at) {
            throw wrong();
        }
        return Double.parseDouble(text.substring(from, at));
    }

    private boolean isNumber(int from) {
        char c = text.charAt(at);
        boolean afterExponent = at > from && text.charAt(at - 1) == 'e';
        return Character.isDigit(c)
                || c == '.'
                || (c == 'e' && at > from)
                || (c == '-' && (afterExponent || at == from));
    }

    private boolean take(String word) {
        if (text.startsWith(word, at)) {
            at += word.length();
            return true;
        }
        return false;
    }

    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("not arithmetic [formula=" + text + ", at=" + at + "]");
    }
}
