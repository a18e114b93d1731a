package hallwright.electrical.redundancy;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A redundancy as people declare it, with the capacity that it promises in sum. The promise is necessary; whether
/// the
/// design keeps it is shown by looking at every failure.
///
/// @param kind the kind
/// @param spare how many units more than needed: of all units, of each side or of all systems
/// @param systems how many sides or systems there must be; zero where any number will do
public record Topology(Kind kind, int spare, int systems) {

    private static final Pattern PLUS = Pattern.compile("N\\+(\\d+)");
    private static final Pattern SIDES = Pattern.compile("([2-9])N");
    private static final Pattern SIDES_PLUS = Pattern.compile("([2-9])\\(N\\+(\\d+)\\)");
    private static final Pattern DISTRIBUTED = Pattern.compile("(\\d+)N/(\\d+)");

    /// The kinds of redundancy.
    public enum Kind {
        /// No spare.
        NONE,
        /// Spare units on a common bus: N+1, N+2.
        SPARE_UNITS,
        /// Whole sides, each able to carry all: 2N.
        SIDES,
        /// Whole sides, each with a spare unit: 2(N+1).
        SIDES_WITH_SPARE,
        /// Systems that take over from each other in pairs: 3N/2, 4N/3.
        DISTRIBUTED,
        /// One reserve for several blocks.
        BLOCK
    }

    /// The redundancy that a word declares: `N`, `N+1`, `2N`, `2(N+1)`, `3N/2`, `4N/3`, `block` and the like. Empty
    /// for
    /// words that mean nothing, and for `2N+1`, which some read as `2(N+1)` and others as 2N with one spare on one
    /// side.
    public static Optional<Topology> of(String word) {
        String text = word.replace(" ", "").toUpperCase(Locale.ROOT);
        if (text.equals("N")) {
            return Optional.of(new Topology(Kind.NONE, 0, 0));
        }
        if (text.equals("BLOCK") || text.equals("CATCHER")) {
            return Optional.of(new Topology(Kind.BLOCK, 1, 0));
        }
        Matcher plus = PLUS.matcher(text);
        if (plus.matches()) {
            return Optional.of(new Topology(Kind.SPARE_UNITS, number(plus, 1), 0));
        }
        Matcher sides = SIDES.matcher(text);
        if (sides.matches()) {
            return Optional.of(new Topology(Kind.SIDES, 0, number(sides, 1)));
        }
        Matcher sidesPlus = SIDES_PLUS.matcher(text);
        if (sidesPlus.matches()) {
            return Optional.of(new Topology(Kind.SIDES_WITH_SPARE, number(sidesPlus, 2), number(sidesPlus, 1)));
        }
        Matcher distributed = DISTRIBUTED.matcher(text);
        return distributed.matches() && number(distributed, 1) > number(distributed, 2) && number(distributed, 2) > 0
                ? Optional.of(new Topology(
                        Kind.DISTRIBUTED, number(distributed, 1) - number(distributed, 2), number(distributed, 1)))
                : Optional.empty();
    }

    /// True if a word has two meanings in use, so that the person has to choose one.
    public static boolean isAmbiguous(String word) {
        return word.replace(" ", "").toUpperCase(Locale.ROOT).matches("[2-9]N\\+\\d+");
    }

    /// The capacity that it promises in W, in sum.
    ///
    /// - `N`: all units; `N+r`: all without the r largest.
    /// - `2N`: the smaller side; `2(N+r)`: the smaller side, each without its r largest units.
    /// - `xN/y`: all systems without the x - y largest. Systems that are paired badly cannot use all of it.
    /// - block: all blocks; what the reserve can take is asked apart, see [CatcherGroup].
    ///
    /// @param systems the ratings of the units of each side or system; one list of all units where there are no
    ///     sides
    public double usable(Collection<List<Double>> systems) {
        List<Double> wholes =
                systems.stream().map(units -> UnitGroup.usable(units, 0)).toList();
        return switch (kind) {
            case NONE, BLOCK -> UnitGroup.usable(wholes, 0);
            case SPARE_UNITS ->
                UnitGroup.usable(systems.stream().flatMap(List::stream).toList(), spare);
            case SIDES -> wholes.stream().mapToDouble(Double::doubleValue).min().orElse(0);
            case SIDES_WITH_SPARE ->
                systems.stream()
                        .mapToDouble(units -> UnitGroup.usable(units, spare))
                        .min()
                        .orElse(0);
            case DISTRIBUTED -> UnitGroup.usable(wholes, spare);
        };
    }

    /// True if there are as many systems as the words ask for.
    public boolean fits(int count) {
        return systems == 0 || systems == count;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
