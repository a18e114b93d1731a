package hallwright.workload.quantity;

import hallwright.workload.Fields;
import hallwright.workload.question.Question;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A worked case: a question, what the answer is known to be, and how near it must come.
record FixtureCase(Question question, Map<String, JsonNode> expected, JsonNode tolerance) {

    /// How far the answer may be from a value.
    double allowed(String key, double value) {
        JsonNode own = tolerance.path("per_key").path(key);
        JsonNode rule = own.isMissingNode() ? tolerance : own;
        return rule.has("abs") ? rule.get("abs").asDouble() : rule.get("rel").asDouble() * Math.abs(value);
    }

    static List<FixtureCase> all() {
        try (InputStream in = Objects.requireNonNull(FixtureCase.class.getResourceAsStream("/workload/cases.json"))) {
            List<FixtureCase> cases = new ArrayList<>();
            for (JsonNode each : JsonMapper.shared().readTree(in).get("cases")) {
                cases.add(of(each));
            }
            return cases;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FixtureCase of(JsonNode node) {
        Map<String, Object> inputs = new LinkedHashMap<>();
        node.get("inputs").properties().forEach(entry -> inputs.put(entry.getKey(), plain(entry.getValue())));
        Map<String, JsonNode> expected = new LinkedHashMap<>();
        node.get("expected").properties().forEach(entry -> expected.put(entry.getKey(), entry.getValue()));
        Question question = new Question(
                node.get("name").asString(),
                node.get("category").asString(),
                node.get("formula").asString(),
                Fields.of(inputs));
        return new FixtureCase(question, expected, node.get("tolerance"));
    }

    private static Object plain(JsonNode value) {
        if (value.isArray()) {
            List<Object> items = new ArrayList<>();
            value.forEach(item -> items.add(plain(item)));
            return items;
        }
        if (value.isBoolean()) {
            return value.asBoolean();
        }
        return value.isNumber() ? (Object) value.asDouble() : value.asString();
    }

    @Override
    public String toString() {
        return question.name();
    }
}
