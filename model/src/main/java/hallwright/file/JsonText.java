package hallwright.file;

import hallwright.text.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads the text of a JSON file into a tree: no duplicate keys, nothing after the end, bounded depth and length.
final class JsonText {

    static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(64)
                            .maxStringLength(1_000_000)
                            .maxDocumentLength(256L << 20)
                            .maxNameLength(256)
                            .maxNumberLength(64)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonText() {}

    /// The object in a file.
    ///
    /// @throws FileProblem if the file cannot be read or is not one JSON object
    static JsonIn read(Path file) throws FileProblem {
        try {
            return parse(file, Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new FileProblem(file, "", Message.of("file.missing"));
        } catch (IOException e) {
            throw new FileProblem(file, "", Message.of("file.unreadable", String.valueOf(e.getMessage())));
        }
    }

    /// The object in a text that came from a file.
    ///
    /// @throws FileProblem if the text is not one JSON object
    static JsonIn parse(Path file, String text) throws FileProblem {
        try {
            JsonNode tree = MAPPER.readTree(text);
            if (!(tree instanceof ObjectNode object)) {
                throw new FileProblem(file, "", Message.of("file.not-object"));
            }
            return new JsonIn(file, "", object);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            String place = at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
            throw new FileProblem(file, place, Message.of("file.broken", firstLine(e.getOriginalMessage())));
        }
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse(text);
    }
}
