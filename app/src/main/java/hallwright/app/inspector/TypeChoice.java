package hallwright.app.inspector;

import hallwright.app.field.Answer;
import hallwright.app.field.Entry;
import hallwright.app.field.Entry.Option;
import hallwright.app.field.Field;
import hallwright.catalogue.Catalogue;
import hallwright.catalogue.Category;
import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.TypeId;
import hallwright.design.Design;
import hallwright.design.ObjectId;
import hallwright.edit.Retype;
import hallwright.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The field that exchanges the equipment type for another one of the same category.
final class TypeChoice {

    private TypeChoice() {}

    static Field field(
            Design design,
            Catalogue catalogue,
            Texts texts,
            Category category,
            Set<TypeId> used,
            Set<ObjectId> objects) {
        Map<TypeId, EquipmentType> types = new TreeMap<>();
        catalogue.types().stream()
                .filter(type -> type.category() == category)
                .forEach(type -> types.put(type.id(), type));
        design.types().all().stream()
                .filter(type -> type.category() == category)
                .forEach(type -> types.put(type.id(), type));
        List<Option> options = types.values().stream()
                .map(type -> new Option(type.id().value(), label(type)))
                .sorted((a, b) -> a.label().compareToIgnoreCase(b.label()))
                .toList();
        boolean mixed = used.size() > 1;
        String current = mixed ? "" : used.iterator().next().value();
        return new Field(
                "window.field.type",
                texts.get("window.field.type"),
                new Entry.Choice(options),
                current,
                mixed ? texts.get("window.field.mixed") : "",
                false,
                code -> {
                    EquipmentType type = code.isEmpty() ? null : types.get(new TypeId(code));
                    return type == null || code.equals(current)
                            ? new Answer.Nothing()
                            : new Answer.Do(new Retype(objects, type));
                });
    }

    /// Maker and model of a type.
    static String label(EquipmentType type) {
        return type.product().manufacturer() + " " + type.product().model();
    }
}
