package hallwright.app.facts;

import hallwright.catalogue.Confidence;
import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.Inlet;
import hallwright.catalogue.Port;
import hallwright.catalogue.RackUnits;
import hallwright.catalogue.RatingKey;
import hallwright.catalogue.Ratings;
import hallwright.catalogue.TypeField;
import hallwright.text.Texts;
import hallwright.units.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One known fact about an equipment type.
///
/// @param name what it is
/// @param value the value with its unit
/// @param confidence how far it can be trusted
public record Fact(String name, String value, Confidence confidence) {

    /// All known facts of a type, in the order of the catalogue. What is not known is left out.
    public static List<Fact> all(EquipmentType type, Texts texts) {
        List<Fact> facts = new ArrayList<>();
        for (TypeField field : TypeField.values()) {
            Object value = field.of(type);
            if (value instanceof Ratings ratings) {
                facts.addAll(ratings(type, ratings, texts));
            } else if (value != null) {
                facts.add(new Fact(
                        texts.get(field.messageId()),
                        text(value, texts),
                        type.evidence().of(field.key())));
            }
        }
        return facts;
    }

    private static List<Fact> ratings(EquipmentType type, Ratings ratings, Texts texts) {
        return RatingKey.allOf(type.category()).stream()
                .filter(key -> ratings.values().containsKey(key.name()))
                .map(key -> new Fact(
                        texts.get(key.messageId()),
                        rating(key, ratings.values().get(key.name()), texts),
                        type.evidence().of(key.name())))
                .toList();
    }

    private static String rating(RatingKey key, @Nullable Object value, Texts texts) {
        String unit = key.unit().isEmpty() ? "" : " " + key.unit();
        return switch (value) {
            case Double share
            when key.form() == RatingKey.Form.SHARE -> texts.quantities().number(share * 100, 1) + " %";
            case Double number -> texts.quantities().number(number, 2) + unit;
            case List<?> numbers ->
                numbers.stream()
                                .map(number -> texts.quantities().number((Double) number, 2))
                                .collect(Collectors.joining(", "))
                        + unit;
            case Map<?, ?> counts ->
                counts.entrySet().stream()
                        .map(count -> count.getValue() + " × " + count.getKey())
                        .collect(Collectors.joining(", "));
            case null -> "";
            default -> value.toString();
        };
    }

    private static String text(Object value, Texts texts) {
        return switch (value) {
            case Quantity quantity -> texts.quantities().format(quantity);
            case RackUnits units -> units + "U";
            case List<?> list -> list.stream().map(Fact::part).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }

    private static String part(Object part) {
        return switch (part) {
            case Inlet inlet -> inlet.count() + " × " + (inlet.connector() == null ? "?" : inlet.connector());
            case Port port -> port.count() + " × " + port.type();
            default -> part.toString();
        };
    }
}
