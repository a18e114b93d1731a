package hallwright.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The text of a JSON object as our files hold it: every key of the top level on a line of its own, and every
/// object
/// or list inside a list too, so that one changed thing is one changed line.
public final class JsonLayout {

    private static final int MOST_PLAIN_DIGITS = 20;

    private JsonLayout() {}

    /// The text of an object given as texts, numbers, flags, lists and maps in their order.
    public static String text(Map<String, Object> object) {
        return text(JsonText.MAPPER.<ObjectNode>valueToTree(object));
    }

    /// The text, ending with a line feed.
    static String text(ObjectNode node) {
        StringBuilder out = new StringBuilder("{");
        String separator = "\n";
        for (var entry : node.properties()) {
            out.append(separator).append("  ").append(quoted(entry.getKey())).append(": ");
            JsonNode value = entry.getValue();
            if (value.isArray() && value.values().stream().anyMatch(JsonNode::isContainer)) {
                list(value, out);
            } else {
                inline(value, out);
            }
            separator = ",\n";
        }
        return out.append("\n}\n").toString();
    }

    private static void list(JsonNode list, StringBuilder out) {
        String separator = "[\n";
        for (JsonNode item : list) {
            out.append(separator).append("    ");
            inline(item, out);
            separator = ",\n";
        }
        out.append("\n  ]");
    }

    private static void inline(JsonNode value, StringBuilder out) {
        if (value.isObject()) {
            String separator = "{";
            for (var entry : value.properties()) {
                out.append(separator).append(quoted(entry.getKey())).append(": ");
                inline(entry.getValue(), out);
                separator = ", ";
            }
            out.append(value.isEmpty() ? "{}" : "}");
        } else if (value.isArray()) {
            List<String> items = new ArrayList<>();
            value.forEach(item -> {
                StringBuilder one = new StringBuilder();
                inline(item, one);
                items.add(one.toString());
            });
            out.append('[').append(String.join(", ", items)).append(']');
        } else {
            out.append(scalar(value));
        }
    }

    private static String scalar(JsonNode value) {
        if (value.isBigDecimal()) {
            BigDecimal number = value.decimalValue();
            boolean plain = Math.abs(number.scale()) + number.precision() <= MOST_PLAIN_DIGITS;
            return plain ? number.toPlainString() : number.toString();
        }
        return JsonText.MAPPER.writeValueAsString(value);
    }

    private static String quoted(String text) {
        return JsonText.MAPPER.writeValueAsString(text);
    }
}
