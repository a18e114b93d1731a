package hallwright.invest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The worked cases of finance: published examples of spreadsheet functions, published cost models and textbook
/// definitions, each with its inputs, its result and its tolerance.
public final class Cases {

    private Cases() {}

    /// All cases.
    public static List<JsonNode> all() {
        try (InputStream in = Cases.class.getResourceAsStream("/hallwright/invest/finance-cases.json")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            List<JsonNode> cases = new ArrayList<>();
            Iterator<JsonNode> each =
                    JsonMapper.shared().readTree(text).get("cases").iterator();
            each.forEachRemaining(cases::add);
            return cases;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// The numbers of a list.
    public static double[] numbers(JsonNode list) {
        double[] numbers = new double[list.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = list.get(i).asDouble();
        }
        return numbers;
    }

    /// Fails unless the value lies within the absolute or the relative tolerance of the case.
    public static void check(JsonNode tolerance, double expected, double actual) {
        double error = Math.abs(actual - expected);
        double absolute = tolerance.has("abs") ? tolerance.get("abs").asDouble() : 0;
        double relative = tolerance.has("rel") ? tolerance.get("rel").asDouble() * Math.abs(expected) : 0;
        if (!(error <= absolute || error <= relative)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
