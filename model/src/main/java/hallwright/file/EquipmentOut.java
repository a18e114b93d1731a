package hallwright.file;

import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.Evidence;
import hallwright.catalogue.Inlet;
import hallwright.catalogue.Port;
import hallwright.catalogue.Product;
import hallwright.catalogue.RackUnits;
import hallwright.catalogue.RatingKey;
import hallwright.catalogue.Ratings;
import hallwright.catalogue.TypeField;
import hallwright.units.Airflow;
import hallwright.units.Length;
import hallwright.units.Mass;
import hallwright.units.Power;
import hallwright.units.Pressure;
import hallwright.units.Ratio;
import hallwright.units.Temperature;
import hallwright.units.WaterFlow;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// Writes an equipment type as a JSON object.
final class EquipmentOut {

    private EquipmentOut() {}

    static ObjectNode write(EquipmentType type) {
        ObjectNode node = JsonText.MAPPER.createObjectNode();
        product(node, type.product());
        for (TypeField field : TypeField.values()) {
            Object value = field.of(type);
            if (value != null && field != TypeField.PART_NUMBER) {
                node.set(field.key(), value(value, type));
            }
        }
        evidence(node, type.evidence());
        return node;
    }

    private static void product(ObjectNode node, Product product) {
        node.put("id", product.id().value());
        node.put("category", product.category().code());
        put(node, "subcategory", product.subcategory());
        node.put("manufacturer", product.manufacturer());
        node.put("model", product.model());
        put(node, "partNumber", product.partNumber());
        put(node, "lifecycle", product.lifecycle());
        node.put("summary", product.summary());
        put(node, "notes", product.notes());
    }

    private static void evidence(ObjectNode node, Evidence evidence) {
        node.put("source", evidence.source());
        node.put("sourceKind", evidence.sourceKind());
        node.put("recorded", evidence.recorded());
        node.put("confidence", evidence.confidence().code());
        node.set("verified", texts(evidence.verified()));
        node.set("unverified", texts(evidence.unverified()));
    }

    private static JsonNode value(Object value, EquipmentType type) {
        return switch (value) {
            case String text -> StringNode.valueOf(text);
            case Integer whole -> IntNode.valueOf(whole);
            case Double number -> JsonNumbers.of(number);
            case Length length -> IntNode.valueOf(length.millimetres());
            case Mass mass -> JsonNumbers.of(mass.kilograms());
            case Power power -> JsonNumbers.of(power.watts());
            case Airflow airflow -> JsonNumbers.of(airflow.cubicMetresPerSecond());
            case Temperature temperature -> JsonNumbers.of(temperature.celsius());
            case WaterFlow flow -> JsonNumbers.of(flow.litresPerMinute());
            case Pressure pressure -> JsonNumbers.shifted(pressure.pascals(), -3);
            case Ratio ratio -> JsonNumbers.of(ratio.value());
            case RackUnits units -> JsonNumbers.of(units.units());
            case Inlet inlet -> inlet(inlet);
            case Port port -> port(port);
            case Ratings ratings -> ratings(ratings, type);
            case List<?> list -> {
                ArrayNode array = JsonText.MAPPER.createArrayNode();
                list.forEach(item -> array.add(value(item, type)));
                yield array;
            }
            case Map<?, ?> map -> {
                ObjectNode object = JsonText.MAPPER.createObjectNode();
                new TreeMap<>(map).forEach((word, count) -> object.set((String) word, value(count, type)));
                yield object;
            }
            default -> throw new IllegalStateException("a fact that files cannot hold [value=" + value + "]");
        };
    }

    private static ObjectNode ratings(Ratings ratings, EquipmentType type) {
        ObjectNode node = JsonText.MAPPER.createObjectNode();
        for (RatingKey key : RatingKey.allOf(type.category())) {
            Object value = ratings.values().get(key.name());
            if (value != null) {
                node.set(key.name(), value(value, type));
            }
        }
        return node;
    }

    private static ObjectNode inlet(Inlet inlet) {
        ObjectNode node = JsonText.MAPPER.createObjectNode();
        node.put("count", inlet.count());
        put(node, "connector", inlet.connector());
        if (inlet.supplyRating() != null) {
            node.set("supplyRatingW", JsonNumbers.of(inlet.supplyRating().watts()));
        }
        put(node, "note", inlet.note());
        return node;
    }

    private static ObjectNode port(Port port) {
        ObjectNode node = JsonText.MAPPER.createObjectNode();
        node.put("type", port.type());
        node.put("count", port.count());
        put(node, "use", port.use());
        return node;
    }

    private static ArrayNode texts(Collection<String> texts) {
        ArrayNode array = JsonText.MAPPER.createArrayNode();
        texts.forEach(array::add);
        return array;
    }

    private static void put(ObjectNode node, String key, @Nullable String text) {
        if (text != null) {
            node.put(key, text);
        }
    }
}
