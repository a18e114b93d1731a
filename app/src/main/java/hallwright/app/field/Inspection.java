package hallwright.app.field;

import hallwright.catalogue.EquipmentType;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Everything that the inspector shows at one moment.
///
/// @param title the name of the selected object, or how many are selected
/// @param kind what it is
/// @param type the equipment type that all selected objects share, whose facts can be shown; null if none
/// @param sections the groups of lines
public record Inspection(
        String title, String kind, @Nullable EquipmentType type, List<Section> sections) {

    public Inspection {
        sections = List.copyOf(sections);
    }

    /// The field with this id.
    public Field field(String id) {
        return sections.stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no such field [id=" + id + "]"));
    }

    /// True if the other shows the same lines, so that only values need to be exchanged.
    public boolean hasFormOf(Inspection other) {
        return form().equals(other.form());
    }

    private List<String> form() {
        return sections.stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(section.id() + section.title() + section.links()),
                        section.fields().stream()
                                .map(field -> field.id() + field.label() + field.entry() + field.stated())))
                .toList();
    }
}
