package hallwright.file;

import hallwright.text.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One record of settings in one file. A broken file never stops the program: it is set aside, and everything
/// starts
/// from its default. Keys that nobody asks for stay in the file. May be used from several threads.
public final class JsonStore {

    private final Path file;
    private final ObjectNode values;
    private final @Nullable FileProblem problem;
    private boolean changed;

    private JsonStore(Path file, ObjectNode values, @Nullable FileProblem problem) {
        this.file = file;
        this.values = values;
        this.problem = problem;
    }

    /// The record in a file; an empty one if the file does not exist or is broken.
    public static JsonStore open(Path file) {
        if (!Files.exists(file)) {
            return new JsonStore(file, JsonText.MAPPER.createObjectNode(), null);
        }
        try {
            return new JsonStore(file, JsonText.read(file).node().deepCopy(), null);
        } catch (FileProblem e) {
            return new JsonStore(file, JsonText.MAPPER.createObjectNode(), setAside(e));
        }
    }

    /// What was wrong with the file when it was opened and where it was set aside, or null.
    public @Nullable FileProblem problem() {
        return problem;
    }

    /// The text at a key, or another where there is none.
    public synchronized String text(String key, String otherwise) {
        JsonNode value = values.get(key);
        return value != null && value.isString() ? value.asString() : otherwise;
    }

    /// The number at a key, or another where there is none.
    public synchronized double number(String key, double otherwise) {
        JsonNode value = values.get(key);
        double number = value != null && value.isNumber() ? value.decimalValue().doubleValue() : Double.NaN;
        return Double.isFinite(number) ? number : otherwise;
    }

    /// The yes or no at a key, or another where there is none.
    public synchronized boolean flag(String key, boolean otherwise) {
        JsonNode value = values.get(key);
        return (value != null && value.isBoolean()) ? value.asBoolean() : otherwise;
    }

    /// The texts at a key; none where there is no list. What is not a text in the list is passed over.
    public synchronized List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        if (values.get(key) instanceof ArrayNode list) {
            list.forEach(item -> {
                if (item.isString()) {
                    texts.add(item.asString());
                }
            });
        }
        return List.copyOf(texts);
    }

    /// Sets a text.
    public void put(String key, String text) {
        set(key, JsonText.MAPPER.getNodeFactory().stringNode(text));
    }

    /// Sets a number.
    ///
    /// @throws IllegalArgumentException if it is not finite
    public void put(String key, double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("not a finite setting [key=" + key + ", number=" + number + "]");
        }
        set(key, JsonText.MAPPER.getNodeFactory().numberNode(number));
    }

    /// Sets a yes or no.
    public void put(String key, boolean flag) {
        set(key, JsonText.MAPPER.getNodeFactory().booleanNode(flag));
    }

    /// Sets a list of texts.
    public void put(String key, List<String> texts) {
        ArrayNode list = JsonText.MAPPER.createArrayNode();
        texts.forEach(list::add);
        set(key, list);
    }

    /// Forgets what is at a key, so that its default holds again.
    public synchronized void remove(String key) {
        changed |= values.remove(key) != null;
    }

    /// Writes the record if anything changed since it was read or written; creates its folder.
    ///
    /// @throws FileProblem if it cannot be written; the record stays as it is
    public synchronized void save() throws FileProblem {
        if (!changed) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new FileProblem(file, "", Message.of("file.write.failed", String.valueOf(e.getMessage())));
        }
        SafeWrite.text(file, JsonLayout.text(values));
        changed = false;
    }

    private synchronized void set(String key, JsonNode value) {
        changed |= !value.equals(values.get(key));
        values.set(key, value);
    }

    private static FileProblem setAside(FileProblem found) {
        try {
            Path aside = free(found.file());
            Files.move(found.file(), aside);
            return new FileProblem(
                    found.file(), found.place(), Message.of("file.set-aside", found.reason(), aside.toString()));
        } catch (IOException e) {
            return found;
        }
    }

    private static Path free(Path file) {
        Path aside = file.resolveSibling(file.getFileName() + ".broken");
        for (int number = 2; Files.exists(aside); number++) {
            aside = file.resolveSibling(file.getFileName() + "." + number + ".broken");
        }
        return aside;
    }
}
