package hallwright.file;

import hallwright.text.Message;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads the text of a JSON file into a tree: no duplicate keys, nothing after the end, bounded depth and length,
/// numbers exactly as they are written. For packages without the JSON library, a tree of plain values.
public final class JsonText {

    private static final long MOST_BYTES = 256L << 20;

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(64)
                            .maxStringLength(1_000_000)
                            .maxDocumentLength(MOST_BYTES)
                            .maxNameLength(256)
                            .maxNumberLength(64)
                            .build())
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            // Text after the end is looked for here, to say so in our words.
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonText() {}

    /// The object in a file.
    ///
    /// @throws FileProblem if the file cannot be read or is not one JSON object
    public static JsonIn read(Path file) throws FileProblem {
        try {
            if (Files.isDirectory(file)) {
                throw new FileProblem(file, "", Message.of("file.folder"));
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new FileProblem(file, "", Message.of("file.too-large", MOST_BYTES >> 20));
            }
            return parse(file, Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new FileProblem(file, "", Message.of("file.missing"));
        } catch (AccessDeniedException e) {
            throw new FileProblem(file, "", Message.of("file.denied"));
        } catch (CharacterCodingException e) {
            throw new FileProblem(file, "", Message.of("file.encoding"));
        } catch (IOException e) {
            throw new FileProblem(file, "", Message.of("file.unreadable", String.valueOf(e.getMessage())));
        }
    }

    /// The object in a text that came from a file.
    ///
    /// @throws FileProblem if the text is not one JSON object
    static JsonIn parse(Path file, String text) throws FileProblem {
        String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (JsonParser parser = MAPPER.createParser(json)) {
            return new JsonIn(file, "", tree(file, parser));
        }
    }

    /// The object in a file as plain values: texts, numbers as `Double`, booleans, lists and maps. What is null is
    /// left
    /// out.
    ///
    /// @throws FileProblem if the file cannot be read or is not one JSON object
    public static Map<String, Object> values(Path file) throws FileProblem {
        return values(read(file).node());
    }

    /// An object as plain values.
    static Map<String, Object> values(JsonNode node) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (var entry : node.properties()) {
            if (!entry.getValue().isNull()) {
                values.put(entry.getKey(), value(entry.getValue()));
            }
        }
        return values;
    }

    private static Object value(JsonNode node) {
        if (node.isObject()) {
            return values(node);
        }
        if (node.isArray()) {
            List<Object> items = new ArrayList<>();
            for (JsonNode item : node) {
                if (!item.isNull()) {
                    items.add(value(item));
                }
            }
            return items;
        }
        if (node.isBoolean()) {
            return node.asBoolean();
        }
        return node.isNumber() ? (Object) node.decimalValue().doubleValue() : node.asString();
    }

    private static ObjectNode tree(Path file, JsonParser parser) throws FileProblem {
        JsonNode tree;
        boolean more;
        try {
            tree = MAPPER.readTree(parser);
            more = parser.nextToken() != null;
        } catch (JacksonException e) {
            throw broken(file, parser, e);
        }
        if (!(tree instanceof ObjectNode object)) {
            throw new FileProblem(file, "", Message.of("file.not-object"));
        }
        if (more) {
            throw new FileProblem(
                    file,
                    "",
                    Message.of("file.after-end", parser.currentTokenLocation().getLineNr()));
        }
        return object;
    }

    private static FileProblem broken(Path file, JsonParser parser, JacksonException e) {
        String place = parser.streamReadContext().pathAsPointer().toString();
        String key = parser.streamReadContext().currentName();
        String detail = e.getOriginalMessage().lines().findFirst().orElse("");
        if (key != null && detail.startsWith("Duplicate Object property")) {
            return new FileProblem(file, place, Message.of("file.key-twice", key));
        }
        TokenStreamLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        return new FileProblem(file, place, Message.of("file.broken", at.getLineNr(), at.getColumnNr(), detail));
    }
}
