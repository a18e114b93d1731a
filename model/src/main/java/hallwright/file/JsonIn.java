package hallwright.file;

import hallwright.text.Message;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One JSON object being read. Every question names a key and says what may stand there; a wrong answer is a
/// [FileProblem] with the JSON pointer. [#done] refuses keys that nobody asked for.
final class JsonIn {

    private final Path file;
    private final String pointer;
    private final ObjectNode node;
    private final Set<String> asked = new HashSet<>();

    JsonIn(Path file, String pointer, ObjectNode node) {
        this.file = file;
        this.pointer = pointer;
        this.node = node;
    }

    /// True if the key is there and not null.
    boolean has(String key) {
        return find(key) != null;
    }

    String text(String key) throws FileProblem {
        String text = optionalText(key);
        if (text == null) {
            throw problem(key, Message.of("file.key-missing", key));
        }
        return text;
    }

    @Nullable
    String optionalText(String key) throws FileProblem {
        JsonNode value = find(key);
        if (value == null) {
            return null;
        }
        if (!value.isString()) {
            throw wrong(key, value, Message.of("file.expected.text"));
        }
        return value.asString();
    }

    boolean flag(String key, boolean otherwise) throws FileProblem {
        JsonNode value = find(key);
        if (value == null) {
            return otherwise;
        }
        if (!value.isBoolean()) {
            throw wrong(key, value, Message.of("file.expected.flag"));
        }
        return value.asBoolean();
    }

    int integer(String key, int least, int most) throws FileProblem {
        Integer number = optionalInteger(key, least, most);
        if (number == null) {
            throw problem(key, Message.of("file.key-missing", key));
        }
        return number;
    }

    @Nullable
    Integer optionalInteger(String key, int least, int most) throws FileProblem {
        JsonNode value = find(key);
        if (value == null) {
            return null;
        }
        if (!value.isIntegralNumber() || !value.canConvertToInt() || value.asInt() < least || value.asInt() > most) {
            throw wrong(key, value, Message.of("file.expected.integer", least, most));
        }
        return value.asInt();
    }

    double number(String key, double least, double most) throws FileProblem {
        Double number = optionalNumber(key, least, most);
        if (number == null) {
            throw problem(key, Message.of("file.key-missing", key));
        }
        return number;
    }

    @Nullable
    Double optionalNumber(String key, double least, double most) throws FileProblem {
        JsonNode value = find(key);
        if (value == null) {
            return null;
        }
        double number = value.isNumber() ? value.asDouble() : Double.NaN;
        if (!Double.isFinite(number) || number < least || number > most) {
            throw wrong(key, value, Message.of("file.expected.number", least, most));
        }
        return number;
    }

    JsonIn object(String key) throws FileProblem {
        JsonIn object = optionalObject(key);
        if (object == null) {
            throw problem(key, Message.of("file.key-missing", key));
        }
        return object;
    }

    @Nullable
    JsonIn optionalObject(String key) throws FileProblem {
        JsonNode value = find(key);
        if (value == null) {
            return null;
        }
        if (!(value instanceof ObjectNode object)) {
            throw wrong(key, value, Message.of("file.expected.object"));
        }
        return new JsonIn(file, at(key), object);
    }

    /// The objects of a list; none if the key is not there.
    List<JsonIn> objects(String key) throws FileProblem {
        List<JsonIn> objects = new ArrayList<>();
        for (JsonNode item : list(key)) {
            String place = at(key) + "/" + objects.size();
            if (!(item instanceof ObjectNode object)) {
                throw new FileProblem(file, place, wrong(item, Message.of("file.expected.object")));
            }
            objects.add(new JsonIn(file, place, object));
        }
        return objects;
    }

    /// The texts of a list; none if the key is not there.
    List<String> texts(String key) throws FileProblem {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : list(key)) {
            if (!item.isString()) {
                throw new FileProblem(
                        file, at(key) + "/" + texts.size(), wrong(item, Message.of("file.expected.text")));
            }
            texts.add(item.asString());
        }
        return texts;
    }

    /// The numbers of a list; none if the key is not there.
    List<Double> numbers(String key, double least, double most) throws FileProblem {
        List<Double> numbers = new ArrayList<>();
        for (JsonNode item : list(key)) {
            double number = item.isNumber() ? item.asDouble() : Double.NaN;
            if (!Double.isFinite(number) || number < least || number > most) {
                throw new FileProblem(
                        file,
                        at(key) + "/" + numbers.size(),
                        wrong(item, Message.of("file.expected.number", least, most)));
            }
            numbers.add(number);
        }
        return numbers;
    }

    /// The keys of this object in the order of the file, for objects whose keys are data.
    List<String> keys() {
        return List.copyOf(node.propertyNames());
    }

    /// Everything in this object as texts, numbers, flags, lists and maps; keys whose value is null are left out.
    Map<String, Object> plain() {
        return PlainJson.object(node);
    }

    /// Refuses every key that nobody asked for.
    void done() throws FileProblem {
        for (String key : node.propertyNames()) {
            if (!asked.contains(key)) {
                throw problem(key, Message.of("file.key-unknown", key));
            }
        }
    }

    /// A problem with the value at a key.
    FileProblem problem(String key, Message reason) {
        return new FileProblem(file, at(key), reason);
    }

    /// A problem with this object as a whole.
    FileProblem problem(Message reason) {
        return new FileProblem(file, pointer, reason);
    }

    private FileProblem wrong(String key, JsonNode value, Message expected) {
        return problem(key, wrong(value, expected));
    }

    private static Message wrong(JsonNode value, Message expected) {
        String text = value.toString();
        return Message.of("file.wrong", text.length() > 60 ? text.substring(0, 57) + "..." : text, expected);
    }

    private Iterable<JsonNode> list(String key) throws FileProblem {
        JsonNode value = find(key);
        if (value == null) {
            return List.of();
        }
        if (!value.isArray()) {
            throw wrong(key, value, Message.of("file.expected.list"));
        }
        return value;
    }

    private @Nullable JsonNode find(String key) {
        asked.add(key);
        JsonNode value = node.get(key);
        return value == null || value.isNull() ? null : value;
    }

    private String at(String key) {
        return pointer + "/" + key.replace("~", "~0").replace("/", "~1");
    }
}
