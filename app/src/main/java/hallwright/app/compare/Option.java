package hallwright.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A choice for a value of a variant.
///
/// @param value as the workload writes it; null to leave the workload as it is
/// @param text what people read
record Option(@Nullable String value, String text) {

    /// The options with the one that leaves the workload as it is in front.
    static List<Option> with(String unchanged, List<Option> others) {
        List<Option> all = new ArrayList<>();
        all.add(new Option(null, unchanged));
        all.addAll(others);
        return all;
    }

    /// The option with a value, else the first.
    static Option of(List<Option> options, @Nullable Object value) {
        return options.stream()
                .filter(each -> Objects.equals(each.value, value))
                .findFirst()
                .orElse(options.getFirst());
    }

    @Override
    public String toString() {
        return text;
    }
}
