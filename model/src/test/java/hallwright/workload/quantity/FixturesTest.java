package hallwright.workload.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import hallwright.workload.Figure;
import hallwright.workload.Flag;
import hallwright.workload.Output;
import hallwright.workload.Reference;
import hallwright.workload.Series;
import hallwright.workload.Tree;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.question.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class FixturesTest {

    private static final Quantities QUANTITIES = new Quantities(Reference.DATA);

    static List<FixtureCase> cases() {
        return FixtureCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void answersWithinTheToleranceOfTheCase(FixtureCase each) throws WorkloadProblem {
        Answer answer = QUANTITIES.answer(each.question());
        for (Map.Entry<String, JsonNode> expected : each.expected().entrySet()) {
            String key = expected.getKey();
            Output output = answer.output(key)
                    .orElseGet(() -> fail("no " + key + " among "
                            + answer.outputs().stream().map(Output::key).toList()));
            compare(each, key, expected.getValue(), output);
        }
    }

    @Test
    void thereAreAllCases() {
        assertEquals(128, cases().size());
    }

    private static void compare(FixtureCase each, String key, JsonNode expected, Output output) {
        switch (output) {
            case Figure figure ->
                assertEquals(expected.asDouble(), figure.value(), each.allowed(key, expected.asDouble()), key);
            case Flag flag -> assertEquals(expected.asBoolean(), flag.value(), key);
            case Tree tree -> fail("named values are not compared here " + tree.key());
            case Series series -> {
                assertEquals(expected.size(), series.values().size(), key);
                for (int i = 0; i < expected.size(); i++) {
                    double value = expected.get(i).asDouble();
                    assertEquals(value, series.values().get(i), each.allowed(key, value), key + " " + i);
                }
            }
        }
    }
}
