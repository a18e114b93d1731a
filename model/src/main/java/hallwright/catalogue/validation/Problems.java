package hallwright.catalogue.validation;

import hallwright.catalogue.TypeField;
import hallwright.text.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects what the rules find about one type.
final class Problems {

    private final List<TypeProblem> found = new ArrayList<>();

    void error(String place, Message message) {
        found.add(new TypeProblem(TypeProblem.Level.ERROR, place, message));
    }

    void error(TypeField field, Message message) {
        error(field.key(), message);
    }

    void warn(String place, Message message) {
        found.add(new TypeProblem(TypeProblem.Level.WARNING, place, message));
    }

    void warn(TypeField field, Message message) {
        warn(field.key(), message);
    }

    /// An error if both are known and the one that must be smaller is greater. The text gets both.
    <Q extends Comparable<Q>> void errorIfAbove(TypeField field, @Nullable Q small, @Nullable Q great, String id) {
        if (small != null && great != null && small.compareTo(great) > 0) {
            error(field, Message.of(id, small, great));
        }
    }

    List<TypeProblem> found() {
        return List.copyOf(found);
    }
}
