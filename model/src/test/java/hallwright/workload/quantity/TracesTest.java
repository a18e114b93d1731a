package hallwright.workload.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.text.Language;
import hallwright.text.Texts;
import hallwright.workload.Arithmetic;
import hallwright.workload.Figure;
import hallwright.workload.Output;
import hallwright.workload.Reference;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.question.Answer;
import hallwright.workload.question.Calculation;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TracesTest {

    private static final Quantities QUANTITIES = new Quantities(Reference.DATA);
    /// Rules that choose among whole numbers or read a table; they say so in words.
    private static final Set<String> IN_WORDS = Set.of("spine", "memory_fits");

    static List<FixtureCase> cases() {
        return FixtureCase.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyFormulaWithItsNumbersGivesTheFigure(FixtureCase each) throws WorkloadProblem {
        for (Output output : QUANTITIES.answer(each.question()).outputs()) {
            if (output instanceof Figure figure && !IN_WORDS.contains(figure.key())) {
                double again = Arithmetic.value(figure.trace().substituted());
                double near = 1e-7 * Math.max(1, Math.abs(figure.value()));
                assertEquals(
                        figure.value(),
                        again,
                        near,
                        () -> figure.key() + " = " + figure.trace().substituted());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyFigureHasANameASourceAndASection(FixtureCase each) throws WorkloadProblem {
        Set<String> nameless = new TreeSet<>();
        for (Output output : QUANTITIES.answer(each.question()).outputs()) {
            for (Language language : Language.values()) {
                if (!Texts.of(language).has(output.messageId())) {
                    nameless.add(output.key());
                }
            }
            assertFalse(output.trace().formula().source().isEmpty(), output.key());
            assertTrue(output.trace().formula().id().matches("W\\d+(\\.\\d)?"), output.key());
        }
        assertEquals(Set.of(), nameless);
    }

    @Test
    void everyAnswerableFigureHasAName() {
        Set<String> nameless = new TreeSet<>();
        for (Calculation each : QUANTITIES.calculations()) {
            for (String key : each.gives()) {
                if (!Texts.of(Language.ENGLISH).has("workload.figure." + key)) {
                    nameless.add(key);
                }
            }
        }
        assertEquals(Set.of(), nameless);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void answersOnlyWhatTheCalculationPromises(FixtureCase each) throws WorkloadProblem {
        Answer answer = QUANTITIES.answer(each.question());
        Set<String> promised = new TreeSet<>();
        QUANTITIES.calculations().stream()
                .filter(calculation -> answer.used().contains(calculation.name()))
                .forEach(calculation -> promised.addAll(calculation.gives()));
        Set<String> given =
                new TreeSet<>(answer.outputs().stream().map(Output::key).toList());
        given.removeAll(promised);
        assertEquals(Set.of(), given);
    }
}
