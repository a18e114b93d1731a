package hallwright.workload.result;

import hallwright.text.Texts;
import hallwright.workload.Figure;
import hallwright.workload.Flag;
import hallwright.workload.Output;
import hallwright.workload.Series;
import hallwright.workload.Tree;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes figures for people: four digits, and large units with their usual prefix.
public final class FigureText {

    private static final Set<String> PREFIXED = Set.of("B", "B/s", "W", "Wh", "J", "FLOP", "FLOP/s");
    private static final List<String> PREFIXES = List.of("", "k", "M", "G", "T", "P", "E", "Z", "Y");
    private static final double THOUSAND = 1000;
    private static final double MOST_WHOLE = 1e15;
    private static final double LEAST_ROUNDED = 10_000;
    private static final double WATT_HOUR = 3600;
    private static final double KILOWATT_HOUR = WATT_HOUR * THOUSAND;
    private static final double SMALL_PERCENT = 10;
    private static final int DIGITS = 4;

    private FigureText() {}

    /// The name of a figure; where it has none, the words of its key.
    public static String name(Output output, Texts texts) {
        for (String id : List.of(output.messageId(), "electrical.figure." + output.key())) {
            if (texts.patterns().containsKey(id)) {
                return texts.get(id);
            }
        }
        return output.key().replace('_', ' ');
    }

    /// The value with its unit.
    public static String of(Output output, Texts texts) {
        return switch (output) {
            case Figure figure -> of(figure.value(), figure.unit(), texts);
            case Flag flag -> texts.get(flag.value() ? "workload.flag.yes" : "workload.flag.no");
            case Series series ->
                series.values().stream()
                        .map(value -> of(value, series.unit(), texts))
                        .collect(Collectors.joining(", "));
            case Tree tree -> plain(tree.value(), tree.unit(), texts);
        };
    }

    private static String plain(Object value, String unit, Texts texts) {
        return switch (value) {
            case Number number -> of(number.doubleValue(), unit, texts);
            case Boolean flag -> texts.get(flag ? "workload.flag.yes" : "workload.flag.no");
            case List<?> list ->
                list.stream().map(each -> plain(each, unit, texts)).collect(Collectors.joining(", "));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + plain(entry.getValue(), unit, texts))
                        .collect(Collectors.joining("; "));
            default -> value.toString();
        };
    }

    /// A number with its unit; `1` is a plain number, and energy is written as electricity is billed from one
    /// kilowatt-hour on.
    public static String of(double value, String unit, Texts texts) {
        if (unit.equals("J") && Math.abs(value) >= KILOWATT_HOUR) {
            return of(value / WATT_HOUR, "Wh", texts);
        }
        if (!PREFIXED.contains(unit)) {
            return unit.equals("1") ? number(value, texts) : number(value, texts) + " " + unit;
        }
        int power = 0;
        double scaled = value;
        while (Math.abs(scaled) >= THOUSAND && power + 1 < PREFIXES.size()) {
            scaled /= THOUSAND;
            power++;
        }
        return number(scaled, texts) + " " + PREFIXES.get(power) + unit;
    }

    /// A difference as a percentage with its sign, such as `+12 %`.
    ///
    /// @param share of the value that is compared with
    public static String difference(double share, Texts texts) {
        double percent = 100 * share;
        String number = texts.quantities().number(Math.abs(percent), Math.abs(percent) < SMALL_PERCENT ? 1 : 0);
        String sign = number.equals("0") ? "±" : percent < 0 ? "−" : "+";
        return sign + number + " %";
    }

    private static String number(double value, Texts texts) {
        if (!Double.isFinite(value)) {
            return "–";
        }
        boolean whole = value == Math.rint(value) && Math.abs(value) < MOST_WHOLE;
        if (whole || Math.abs(value) >= LEAST_ROUNDED) {
            return Math.abs(value) < MOST_WHOLE
                    ? texts.quantities().number(value, 0)
                    : new BigDecimal(value).round(new MathContext(DIGITS)).toString();
        }
        BigDecimal rounded =
                new BigDecimal(value).round(new MathContext(DIGITS)).stripTrailingZeros();
        int places = Math.max(0, rounded.scale());
        return places > 2 * DIGITS ? rounded.toString() : texts.quantities().number(rounded.doubleValue(), places);
    }
}
