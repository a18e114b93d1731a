package hallwright.cost;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names in the order that people expect, `R2` before `R10`, and long lists of them made short.
final class NaturalOrder {

    /// By the text before a closing number, then by the number.
    static final Comparator<String> OF_NAMES = Comparator.comparing(
                    (String name) -> Parts.of(name).stem())
            .thenComparingLong(name -> Parts.of(name).number())
            .thenComparing(Comparator.naturalOrder());

    private NaturalOrder() {}

    /// The names as a list in which neighbours are written as a range, such as `C1–C8, N1`.
    static String ranges(Collection<String> names) {
        List<String> sorted = names.stream().sorted(OF_NAMES).distinct().toList();
        List<String> pieces = new ArrayList<>();
        for (int from = 0, to; from < sorted.size(); from = to + 1) {
            to = from;
            while (to + 1 < sorted.size() && follows(sorted.get(to), sorted.get(to + 1))) {
                to++;
            }
            pieces.add(
                    from == to ? sorted.get(from) : sorted.get(from) + (to == from + 1 ? ", " : "–") + sorted.get(to));
        }
        return String.join(", ", pieces);
    }

    private static boolean follows(String first, String second) {
        Parts one = Parts.of(first);
        Parts other = Parts.of(second);
        return one.number() >= 0 && one.stem().equals(other.stem()) && other.number() == one.number() + 1;
    }

    private record Parts(String stem, long number) {
        private static final Pattern CLOSING_NUMBER = Pattern.compile("^(.*?)(\\d{1,15})$", Pattern.DOTALL);

        static Parts of(String name) {
            Matcher matcher = CLOSING_NUMBER.matcher(name);
            return matcher.matches()
                    ? new Parts(matcher.group(1), Long.parseLong(matcher.group(2)))
                    : new Parts(name, -1);
        }
    }
}
