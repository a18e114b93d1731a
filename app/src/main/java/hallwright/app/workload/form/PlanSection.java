package hallwright.app.workload.form;

import hallwright.app.field.Field;
import java.util.List;
import java.util.stream.Stream;

/// A group of lines of the form.
///
/// @param at where its values stand in the plan, such as `stages/2`
/// @param title what people call it
/// @param fields the lines that are always in view
/// @param more the lines that are shown on demand
public record PlanSection(String at, String title, List<Field> fields, List<Field> more) {

    public PlanSection {
        fields = List.copyOf(fields);
        more = List.copyOf(more);
    }

    /// All its lines.
    public List<Field> all() {
        return Stream.concat(fields.stream(), more.stream()).toList();
    }

    /// True if the other shows the same lines, so that only values need to be exchanged.
    boolean hasFormOf(PlanSection other) {
        return at.equals(other.at)
                && form(fields).equals(form(other.fields))
                && form(more).equals(form(other.more));
    }

    private static List<String> form(List<Field> fields) {
        return fields.stream()
                .map(field -> field.id() + field.label() + field.entry() + field.stated())
                .toList();
    }
}
