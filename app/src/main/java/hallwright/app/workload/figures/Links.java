package hallwright.app.workload.figures;

import hallwright.workload.Figure;
import hallwright.workload.Input;
import hallwright.workload.Output;
import hallwright.workload.result.Sizing;
import hallwright.workload.result.StageResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds the figure that an input of a formula is itself. An input without a source of its own follows from another
/// figure: the one of that name, or else the only one of that value; a value that is not whole tells by itself.
public final class Links {

    private static final double SAME = 1e-12;
    private static final double LEAST_TELLING = 16;

    private final List<Figure> figures = new ArrayList<>();

    /// The figures of a sized workload.
    public Links(Sizing sizing) {
        figures.addAll(sizing.resources());
        for (StageResult stage : sizing.stages()) {
            figures.addAll(stage.figures());
        }
    }

    /// The figure that an input of another figure is, if one can be told.
    Optional<Figure> of(Input input, Output user) {
        if (!input.source().isEmpty()) {
            return Optional.empty();
        }
        List<Figure> equal = figures.stream()
                .filter(each -> !each.equals(user) && same(each.value(), input.value()))
                .toList();
        Optional<Figure> named = equal.stream()
                .filter(each -> plain(each.key()).equals(plain(input.symbol())))
                .findFirst();
        boolean whole = input.value() == Math.rint(input.value());
        if (named.isPresent() || (whole && Math.abs(input.value()) < LEAST_TELLING)) {
            return named;
        }
        if (!whole) {
            return equal.stream().findFirst();
        }
        return equal.stream().map(Figure::key).distinct().count() == 1
                ? Optional.of(equal.getFirst())
                : Optional.empty();
    }

    private static boolean same(double one, double other) {
        return Math.abs(one - other) <= SAME * Math.max(Math.abs(one), Math.abs(other));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
