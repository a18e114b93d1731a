package hallwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import hallwright.analysis.Analysis;
import hallwright.check.engine.Check;
import hallwright.check.engine.Given;
import hallwright.check.engine.Verdict;
import hallwright.check.engine.Verdict.NotEvaluated;
import hallwright.check.engine.Verdict.Pass;
import hallwright.check.engine.Verdict.Violation;
import hallwright.check.power.ContinuousCurrentCheck;
import hallwright.design.Design;
import hallwright.electrical.data.ElectricalData;
import hallwright.electrical.file.ElectricalFiles;
import hallwright.file.FileProblem;
import hallwright.file.RuleSetFiles;
import hallwright.rule.Rule;
import hallwright.rule.RuleSet;
import hallwright.text.Language;
import hallwright.text.Message;
import hallwright.text.Texts;
import hallwright.workload.Reference;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/// The verdicts of one check about one small floor, under one of the shipped rule sets.
public final class Checked {

    private static final SortedMap<String, RuleSet> SETS = sets();
    /// The electrical reference data as shipped.
    public static final ElectricalData ELECTRICAL = electrical();

    private final List<Verdict> verdicts;

    private Checked(List<Verdict> verdicts) {
        this.verdicts = verdicts;
    }

    /// Runs a check.
    public static Checked by(Check check, String set, Design design) {
        Rule rule = rules(set).find(check.rule());
        assertNotNull(rule);
        Analysis analysis = Analysis.of(design, null)
                .withWorkload(Reference.DATA, null)
                .withPower(ELECTRICAL, ContinuousCurrentCheck.share(rules(set)), null);
        return new Checked(check.evaluate(new Given(analysis, rule, List.of())));
    }

    private static ElectricalData electrical() {
        try {
            return ElectricalFiles.read(Reference.TEMPLATES);
        } catch (FileProblem problem) {
            throw new IllegalStateException(problem);
        }
    }

    /// A shipped rule set.
    public static RuleSet rules(String set) {
        RuleSet rules = SETS.get(set);
        assertNotNull(rules);
        return rules;
    }

    /// Asserts that nothing is wrong or missing, and says how many subjects passed.
    public int passes() {
        assertEquals(List.of(), violations());
        assertEquals(List.of(), missing());
        return (int) verdicts.stream().filter(Pass.class::isInstance).count();
    }

    /// The margins of what passed, in percent.
    public List<Double> margins() {
        return verdicts.stream()
                .filter(Pass.class::isInstance)
                .map(verdict -> 100 * ((Pass) verdict).measure().margin())
                .toList();
    }

    /// What is wrong.
    public List<Violation> violations() {
        return verdicts.stream()
                .filter(Violation.class::isInstance)
                .map(Violation.class::cast)
                .toList();
    }

    /// The one thing that is wrong. Its texts exist in both languages.
    public Violation violation() {
        assertEquals(1, violations().size(), violations().toString());
        Violation violation = violations().getFirst();
        for (Message message : List.of(violation.message(), violation.remedy())) {
            for (Language language : Language.values()) {
                String text = Texts.of(language).of(message);
                assertFalse(text.contains("[") || text.contains("{"), text);
            }
        }
        return violation;
    }

    /// The English sentences of the one thing that is wrong, and what to do.
    public String text() {
        Texts english = Texts.of(Language.ENGLISH);
        return english.of(violation().message()) + " " + english.of(violation().remedy());
    }

    /// The margin of the one thing that is wrong, in percent.
    public double margin() {
        return 100 * violation().measure().margin();
    }

    /// What could not be evaluated.
    public List<NotEvaluated> missing() {
        return verdicts.stream()
                .filter(NotEvaluated.class::isInstance)
                .map(NotEvaluated.class::cast)
                .toList();
    }

    /// The one thing that is missing, and for what, when nothing is wrong.
    public String lacks() {
        assertEquals(List.of(), violations());
        assertEquals(1, missing().size(), missing().toString());
        NotEvaluated only = missing().getFirst();
        return Texts.of(Language.ENGLISH).of(only.field()) + " of " + only.owner();
    }

    private static SortedMap<String, RuleSet> sets() {
        try {
            return RuleSetFiles.read(
                    Path.of(System.getProperty("hallwright.home", "..")).resolve("templates/limits"));
        } catch (FileProblem e) {
            throw new IllegalStateException(e);
        }
    }
}
