package hallwright.electrical.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.file.FileProblem;
import hallwright.workload.Reference;
import hallwright.workload.file.QuantityFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every worked case, put as a question in a file and answered as the command line answers it.
class ElectricalCasesTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final QuantityFiles QUANTITIES = new QuantityFiles(Reference.DATA, Electrical.DATA);
    private static final JsonNode CASES = cases();

    @TempDir
    private static Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> caseIsAnsweredWithinItsTolerance() {
        return CASES.valueStream()
                .map(each -> DynamicTest.dynamicTest(
                        each.get("id").asString() + " " + each.get("title").asString(), () -> check(each)));
    }

    @Test
    void thereAreAllCases() {
        assertEquals(56, CASES.size());
        assertEquals(
                56,
                CASES.valueStream()
                        .map(each -> each.get("id").asString())
                        .distinct()
                        .count());
    }

    private static void check(JsonNode given) throws IOException, FileProblem {
        Path file = folder.resolve(given.get("id").asString() + ".json");
        Files.writeString(file, JSON.writeValueAsString(given));
        JsonNode outputs =
                JSON.readTree(QuantityFiles.text(QUANTITIES.answer(file, ""))).get("outputs");
        for (Map.Entry<String, JsonNode> expected : given.get("expected").properties()) {
            JsonNode actual = outputs.get(expected.getKey());
            assertNotNull(actual, "no " + expected.getKey() + " in " + outputs);
            JsonNode stated = expected.getValue();
            boolean wrapped = stated.isObject() && stated.has("value");
            compare(expected.getKey(), wrapped ? stated.get("value") : stated, actual, stated);
        }
        assertEquals(given.get("verdict").asString(), outputs.get("verdict").asString(), "verdict");
    }

    private static void compare(String place, JsonNode expected, JsonNode actual, JsonNode tolerance) {
        if (expected.isObject()) {
            assertEquals(expected.size(), actual.size(), place);
            expected.properties()
                    .forEach(entry -> compare(
                            place + "/" + entry.getKey(), entry.getValue(), actual.path(entry.getKey()), tolerance));
        } else if (expected.isArray()) {
            assertEquals(expected.size(), actual.size(), place);
            for (int i = 0; i < expected.size(); i++) {
                compare(place + "/" + i, expected.get(i), actual.get(i), tolerance);
            }
        } else if (expected.isNumber()) {
            assertTrue(actual.isNumber(), place + " " + actual);
            assertEquals(expected.asDouble(), actual.asDouble(), allowed(expected.asDouble(), tolerance), place);
        } else {
            assertEquals(expected, actual, place);
        }
    }

    private static double allowed(double value, JsonNode tolerance) {
        if (tolerance.has("tol_abs")) {
            return tolerance.get("tol_abs").asDouble();
        }
        double relative = tolerance.has("tol_rel") ? tolerance.get("tol_rel").asDouble() : 1e-9;
        return relative * Math.abs(value);
    }

    private static JsonNode cases() {
        try (InputStream in =
                Objects.requireNonNull(ElectricalCasesTest.class.getResourceAsStream("/electrical/cases.json"))) {
            return JSON.readTree(in).get("cases");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
