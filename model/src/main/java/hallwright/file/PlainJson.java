package hallwright.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// A JSON tree as plain values: texts, numbers, flags, lists and maps. What is null is left out.
final class PlainJson {

    private PlainJson() {}

    static Map<String, Object> object(JsonNode node) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String key : node.propertyNames()) {
            JsonNode value = node.get(key);
            if (!value.isNull()) {
                values.put(key, value(value));
            }
        }
        return values;
    }

    private static Object value(JsonNode node) {
        if (node.isObject()) {
            return object(node);
        }
        if (node.isArray()) {
            List<Object> items = new ArrayList<>();
            node.forEach(item -> {
                if (!item.isNull()) {
                    items.add(value(item));
                }
            });
            return items;
        }
        if (node.isBoolean()) {
            return node.asBoolean();
        }
        return node.isNumber() ? (Object) node.asDouble() : node.asString();
    }
}
