package hallwright.file;

import hallwright.text.Message;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One JSON object being read. Every question names a key and says what may stand there; a wrong answer is a
/// [FileProblem] with the JSON pointer. [#done] refuses keys that nobody asked for.
public final class JsonIn {

    /// Bounds beyond this are there to keep out infinity, not to be told to people.
    private static final double UNBOUNDED = 1e15;

    private final Path file;
    private final String pointer;
    private final ObjectNode node;
    private final Set<String> asked = new HashSet<>();

    JsonIn(Path file, String pointer, ObjectNode node) {
        this.file = file;
        this.pointer = pointer;
        this.node = node;
    }

    /// Where it stands in the file.
    String pointer() {
        return pointer;
    }

    /// The object itself.
    ObjectNode node() {
        return node;
    }

    /// Reads what sort of file this is and in which version.
    ///
    /// @throws FileProblem if it is another sort or a version that does not exist yet
    public void header(String format, int newest) throws FileProblem {
        if (!text("format").equals(format)) {
            throw problem("format", Message.of("file.format", text("format"), format));
        }
        int version = integer("version", 1, Integer.MAX_VALUE);
        if (version > newest) {
            throw problem("version", Message.of("file.version-newer", version, newest));
        }
    }

    /// True if the key is there and not null.
    public boolean has(String key) {
        return find(key) != null;
    }

    public String text(String key) throws FileProblem {
        String text = optionalText(key);
        if (text == null) {
            throw problem(key, Message.of("file.key-missing", key));
        }
        return text;
    }

    @Nullable
    public String optionalText(String key) throws FileProblem {
        JsonNode value = find(key);
        if (value == null) {
            return null;
        }
        if (!value.isString()) {
            throw wrong(key, value, Message.of("file.expected.text"));
        }
        return value.asString();
    }

    /// One of certain words.
    ///
    /// @param find what a word stands for
    /// @param words all words, to tell a person who wrote another one
    public <T> T word(String key, Function<String, Optional<T>> find, List<String> words) throws FileProblem {
        String text = text(key);
        return find.apply(text)
                .orElseThrow(() -> problem(key, Message.of("file.word", text, String.join(", ", words))));
    }

    public boolean flag(String key, boolean otherwise) throws FileProblem {
        JsonNode value = find(key);
        if (value == null) {
            return otherwise;
        }
        if (!value.isBoolean()) {
            throw wrong(key, value, Message.of("file.expected.flag"));
        }
        return value.asBoolean();
    }

    public int integer(String key, int least, int most) throws FileProblem {
        Integer number = optionalInteger(key, least, most);
        if (number == null) {
            throw problem(key, Message.of("file.key-missing", key));
        }
        return number;
    }

    @Nullable
    public Integer optionalInteger(String key, int least, int most) throws FileProblem {
        JsonNode value = find(key);
        if (value == null) {
            return null;
        }
        if (!isInteger(value, least, most)) {
            throw wrong(key, value, Message.of("file.expected.integer", least, most));
        }
        return value.asInt();
    }

    public double number(String key, double least, double most) throws FileProblem {
        Double number = optionalNumber(key, least, most);
        if (number == null) {
            throw problem(key, Message.of("file.key-missing", key));
        }
        return number;
    }

    @Nullable
    public Double optionalNumber(String key, double least, double most) throws FileProblem {
        JsonNode value = find(key);
        if (value == null) {
            return null;
        }
        double number = number(value);
        if (!Double.isFinite(number) || number < least || number > most) {
            throw wrong(key, value, expectedNumber(least, most));
        }
        return number;
    }

    /// The number at a key with its decimal point moved so many places to the right, exactly as written.
    @Nullable
    public Double optionalShifted(String key, int places, double least, double most) throws FileProblem {
        Double number = optionalNumber(key, least, most);
        return number == null
                ? null
                : (Double) node.get(key).decimalValue().movePointRight(places).doubleValue();
    }

    public JsonIn object(String key) throws FileProblem {
        JsonIn object = optionalObject(key);
        if (object == null) {
            throw problem(key, Message.of("file.key-missing", key));
        }
        return object;
    }

    @Nullable
    public JsonIn optionalObject(String key) throws FileProblem {
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
    public List<JsonIn> objects(String key) throws FileProblem {
        List<JsonIn> objects = new ArrayList<>();
        for (JsonNode item : list(key)) {
            if (!(item instanceof ObjectNode object)) {
                throw problem(key, objects.size(), wrong(item, Message.of("file.expected.object")));
            }
            objects.add(new JsonIn(file, at(key) + "/" + objects.size(), object));
        }
        return objects;
    }

    /// The texts of a list; none if the key is not there.
    public List<String> texts(String key) throws FileProblem {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : list(key)) {
            if (!item.isString()) {
                throw problem(key, texts.size(), wrong(item, Message.of("file.expected.text")));
            }
            texts.add(item.asString());
        }
        return texts;
    }

    /// The numbers of a list; none if the key is not there.
    public List<Double> numbers(String key, double least, double most) throws FileProblem {
        List<Double> numbers = new ArrayList<>();
        for (JsonNode item : list(key)) {
            double number = number(item);
            if (!Double.isFinite(number) || number < least || number > most) {
                throw problem(key, numbers.size(), wrong(item, expectedNumber(least, most)));
            }
            numbers.add(number);
        }
        return numbers;
    }

    @Nullable
    public LocalDate optionalDate(String key) throws FileProblem {
        JsonNode value = find(key);
        if (value == null) {
            return null;
        }
        try {
            return LocalDate.parse(value.isString() ? value.asString() : "");
        } catch (DateTimeParseException e) {
            throw wrong(key, value, Message.of("file.expected.date"));
        }
    }

    /// The whole numbers of a list; none if the key is not there.
    public List<Integer> integers(String key, int least, int most) throws FileProblem {
        List<Integer> integers = new ArrayList<>();
        for (JsonNode item : list(key)) {
            if (!isInteger(item, least, most)) {
                throw problem(key, integers.size(), wrong(item, Message.of("file.expected.integer", least, most)));
            }
            integers.add(item.asInt());
        }
        return integers;
    }

    /// Where a whole number stands first in a list that was read with [#integers], or -1.
    public int indexOf(String key, int number) {
        JsonNode list = node.get(key);
        for (int i = 0; list != null && i < list.size(); i++) {
            if (list.get(i).asInt() == number) {
                return i;
            }
        }
        return -1;
    }

    /// The numbers of a list of lists, such as the corners of an outline; none if the key is not there.
    ///
    /// @param count how many numbers each inner list has
    public List<int[]> tuples(String key, int count, int least, int most) throws FileProblem {
        List<int[]> tuples = new ArrayList<>();
        for (JsonNode item : list(key)) {
            tuples.add(tuple(at(key) + "/" + tuples.size(), item, count, least, most));
        }
        return tuples;
    }

    /// The numbers of a list of fixed length.
    public int[] tuple(String key, int count, int least, int most) throws FileProblem {
        JsonNode value = find(key);
        if (value == null) {
            throw problem(key, Message.of("file.key-missing", key));
        }
        return tuple(at(key), value, count, least, most);
    }

    /// The keys of this object in the order of the file, for objects whose keys are data.
    public List<String> keys() {
        return List.copyOf(node.propertyNames());
    }

    /// Refuses every key that nobody asked for.
    public void done() throws FileProblem {
        for (String key : node.propertyNames()) {
            if (!asked.contains(key)) {
                throw problem(key, Message.of("file.key-unknown", key));
            }
        }
    }

    /// A problem with the value at a key.
    public FileProblem problem(String key, Message reason) {
        return new FileProblem(file, at(key), reason);
    }

    /// A problem with one item of the list at a key.
    public FileProblem problem(String key, int index, Message reason) {
        return new FileProblem(file, at(key) + "/" + index, reason);
    }

    /// A problem with this object as a whole.
    public FileProblem problem(Message reason) {
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

    private int[] tuple(String place, JsonNode value, int count, int least, int most) throws FileProblem {
        int[] numbers = new int[count];
        if (!value.isArray() || value.size() != count) {
            throw new FileProblem(file, place, wrong(value, Message.of("file.expected.tuple", count, least, most)));
        }
        for (int i = 0; i < count; i++) {
            JsonNode item = value.get(i);
            if (!isInteger(item, least, most)) {
                throw new FileProblem(
                        file, place + "/" + i, wrong(item, Message.of("file.expected.integer", least, most)));
            }
            numbers[i] = item.asInt();
        }
        return numbers;
    }

    private static boolean isInteger(JsonNode value, int least, int most) {
        return value.isIntegralNumber() && value.canConvertToInt() && value.asInt() >= least && value.asInt() <= most;
    }

    private static double number(JsonNode value) {
        return value.isNumber() ? value.decimalValue().doubleValue() : Double.NaN;
    }

    private static Message expectedNumber(double least, double most) {
        if (most < UNBOUNDED) {
            return Message.of("file.expected.number", least, most);
        }
        return least > -UNBOUNDED ? Message.of("file.expected.least", least) : Message.of("file.expected.any-number");
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
