package hallwright.app.palette;

import hallwright.catalogue.Catalogue;
import hallwright.catalogue.Category;
import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.RackUnits;
import hallwright.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Sorts and searches the catalogue for the palette.
public final class PaletteModel {

    private static final Comparator<EquipmentType> ORDER = Comparator.comparing(
                    (EquipmentType type) -> type.product().manufacturer(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(type -> type.product().model(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(EquipmentType::id);

    private final Catalogue catalogue;

    /// @param catalogue all types
    public PaletteModel(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// How many types can be used.
    public long size() {
        return catalogue.types().stream().filter(type -> use(type) != null).count();
    }

    /// The types in which all words of the search occur: in maker, model, part number, summary or category.
    public List<Group> search(String words, Texts texts) {
        List<String> wanted = Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<Group> groups = new ArrayList<>();
        for (Use use : Use.values()) {
            for (Category category : Category.values()) {
                List<EquipmentType> types = catalogue.types().stream()
                        .filter(type -> type.category() == category && use(type) == use)
                        .filter(type -> matches(type, wanted, texts))
                        .sorted(ORDER)
                        .toList();
                if (!types.isEmpty()) {
                    groups.add(new Group(use, category, types));
                }
            }
        }
        return groups;
    }

    /// How a type is put into the design; null for a type that neither stands nor mounts.
    public static @Nullable Use use(EquipmentType type) {
        RackUnits height = type.mounting().height();
        boolean mounts = type.category().mounts();
        if (type.category().stands() && !(mounts && height != null && height.halves() > 0)) {
            return Use.FLOOR;
        }
        return mounts ? Use.RACK : null;
    }

    private static boolean matches(EquipmentType type, List<String> wanted, Texts texts) {
        String text = Stream.of(
                        type.product().manufacturer(),
                        type.product().model(),
                        type.product().partNumber(),
                        type.product().subcategory(),
                        type.product().summary(),
                        texts.get(type.category().messageId()))
                .filter(part -> part != null)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        return wanted.stream().allMatch(text::contains);
    }

    /// How a type is put into the design.
    public enum Use {
        /// It stands on the floor.
        FLOOR,
        /// It mounts in a rack.
        RACK
    }

    /// The types of one category that a search found.
    ///
    /// @param use how they are put into the design
    /// @param category their category
    /// @param types the types, by maker and model
    public record Group(Use use, Category category, List<EquipmentType> types) {

        public Group {
            types = List.copyOf(types);
        }
    }
}
