package hallwright.check.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import hallwright.analysis.Analysis;
import hallwright.check.engine.Verdict.NotApplicable;
import hallwright.check.engine.Verdict.NotEvaluated;
import hallwright.check.engine.Verdict.Pass;
import hallwright.check.engine.Verdict.Violation;
import hallwright.design.Design;
import hallwright.design.ObjectId;
import hallwright.design.SmallFloor;
import hallwright.design.Waiver;
import hallwright.geometry.Rect;
import hallwright.geometry.Side;
import hallwright.rule.Coverage;
import hallwright.rule.Finding;
import hallwright.rule.FindingState;
import hallwright.rule.Findings;
import hallwright.rule.Limit;
import hallwright.rule.Measure;
import hallwright.rule.Rule;
import hallwright.rule.RuleSet;
import hallwright.rule.Severity;
import hallwright.text.Language;
import hallwright.text.Message;
import hallwright.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CheckRunnerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Message TEXT = Message.of("check.side.north");

    @Test
    void everyStateIsMadeOrCounted() {
        Findings findings = run(
                List.of(widths(1.1, 1.3)),
                set(rule("SPC-001", "memory: a book"), rule("SPC-002", "default: us")),
                List.of());
        assertEquals(2, findings.all().size());
        Finding open = findings.all().getFirst();
        assertEquals(FindingState.OPEN, open.state());
        assertEquals("SPC-001|1|test|na", open.fingerprint());
        assertEquals(List.of(new Rect(0, 0, 10, 10)), open.places());
        Finding missing = findings.all().getLast();
        assertEquals(FindingState.NOT_EVALUATED, missing.state());
        assertNull(missing.measure());
        assertEquals(
                "Front clearance / cold aisle was not evaluated: room of R3 is missing.",
                Texts.of(Language.ENGLISH).of(missing.message()));
        // One rule applied to two objects, one pass, one open, one not evaluated; SPC-002 has no check.
        assertEquals(new Coverage(1, 2, 1, 1, 0, 1, 1), findings.coverage());
    }

    @Test
    void marginAndBasisStandInTheSentence() {
        Findings recalled = run(List.of(widths(1.1)), set(rule("SPC-001", "memory: a book")), List.of());
        assertEquals(
                "north Margin -8.3 %. Limit recalled (Code 4.1), not read: check your edition.",
                Texts.of(Language.ENGLISH).of(recalled.all().getFirst().message()));
        Findings derived = run(List.of(widths(1.1)), set(rule("SPC-001", "derived: logic")), List.of());
        assertEquals(
                "north Margin -8.3 %.",
                Texts.of(Language.ENGLISH).of(derived.all().getFirst().message()));
        Findings project = run(List.of(widths(1.1)), set(rule("SPC-001", "default: us")), List.of());
        assertEquals(
                "北裕量-8.3 %。限值为项目默认值（Code 4.1），并非标准规定。",
                Texts.of(Language.CHINESE).of(project.all().getFirst().message()));
    }

    @Test
    void aRuleThatTheSetDoesNotHoldIsNotApplied() {
        Findings findings = run(List.of(widths(1.1)), set(rule("SPC-002", "default: us")), List.of());
        assertEquals(List.of(), findings.all());
        assertEquals(new Coverage(0, 2, 0, 0, 0, 0, 1), findings.coverage());
    }

    @Test
    void aLimitWithoutTheNumberIsNotEvaluated() {
        Limit empty = new Limit(Map.of("other", 1.0), "m", "Code 4.1", "should", "default: us", "2026-11");
        Rule rule = new Rule("SPC-001", Severity.WARNING, "w >= limit", empty);
        Findings findings = run(List.of(widths(1.1)), set(rule), List.of());
        assertEquals(
                "Front clearance / cold aisle was not evaluated: number \"value\" in the limit of SPC-001 is missing.",
                Texts.of(Language.ENGLISH).of(findings.all().getFirst().message()));
    }

    @Test
    void aWaiverHoldsUntilItGetsWorseChangesOrRunsOut() {
        assertEquals(FindingState.WAIVED, waived(1.1, 1.1, 1.2, null));
        // Better by anything, or worse by up to 1 % of the limit, 0.012: still accepted.
        assertEquals(FindingState.WAIVED, waived(1.15, 1.1, 1.2, null));
        assertEquals(FindingState.WAIVED, waived(1.088, 1.1, 1.2, null));
        assertEquals(FindingState.WAIVER_STALE, waived(1.087, 1.1, 1.2, null));
        // The limit was another one.
        assertEquals(FindingState.WAIVER_STALE, waived(1.1, 1.1, 1.25, null));
        // Its last day is still good, the day after is not.
        assertEquals(FindingState.WAIVED, waived(1.1, 1.1, 1.2, TODAY));
        assertEquals(FindingState.WAIVER_STALE, waived(1.1, 1.1, 1.2, TODAY.minusDays(1)));
    }

    @Test
    void aWaiverOfAnotherFindingDoesNotCount() {
        Waiver other = new Waiver("SPC-001|2|test|na", "small", "A. Nyone", TODAY, null, 1.1, 1.2);
        Findings findings = run(List.of(widths(1.1)), set(rule("SPC-001", "default: us")), List.of(other));
        assertEquals(FindingState.OPEN, findings.all().getFirst().state());
    }

    @Test
    void findingsComeByseverityMarginAndRule() {
        RuleSet set = set(
                new Rule("SPC-001", Severity.WARNING, "w", limit("default: us")),
                new Rule("SPC-002", Severity.ERROR, "w", limit("default: us")),
                new Rule("SPC-006", Severity.ERROR, "w", limit("default: us")));
        List<Check> checks = List.of(widths(0.6), named("SPC-006", 1.0, 1.1), named("SPC-002", 1.0));
        List<String> order = run(checks, set, List.of()).all().stream()
                .filter(finding -> finding.state() == FindingState.OPEN)
                .map(finding -> finding.rule().id() + " " + actual(finding))
                .toList();
        assertEquals(List.of("SPC-002 1.0", "SPC-006 1.0", "SPC-006 1.1", "SPC-001 0.6"), order);
        assertEquals(
                run(checks, set, List.of()).all(), run(checks, set, List.of()).all());
    }

    @Test
    void aLaterCheckSeesTheAnswersOfTheEarlier() {
        Check counting = new Check() {
            @Override
            public String rule() {
                return "MOD-001";
            }

            @Override
            public List<Verdict> evaluate(Given given) {
                Measure measure =
                        new Measure(given.earlier().getFirst().verdicts().size(), 0, true, "", "");
                return List.of(new Violation(List.of(), "", measure, true, TEXT, TEXT, List.of()));
            }
        };
        RuleSet set = set(rule("SPC-001", "default: us"), rule("MOD-001", "derived: tool"));
        Measure measure = run(List.of(widths(1.3), counting), set, List.of()).all().stream()
                .filter(finding -> finding.rule().id().equals("MOD-001"))
                .map(Finding::measure)
                .findFirst()
                .orElse(null);
        assertNotNull(measure);
        // The pass, what is not evaluated and what is not applicable.
        assertEquals(3, measure.actual());
    }

    private static double actual(Finding finding) {
        Measure measure = finding.measure();
        return measure == null ? Double.NaN : measure.actual();
    }

    private static FindingState waived(double actual, double then, double limitThen, @Nullable LocalDate expires) {
        Waiver waiver = new Waiver("SPC-001|1|test|na", "small", "A. Nyone", TODAY, expires, then, limitThen);
        return run(List.of(widths(actual)), set(rule("SPC-001", "default: us")), List.of(waiver))
                .all()
                .getFirst()
                .state();
    }

    private static Findings run(List<Check> checks, RuleSet set, List<Waiver> waivers) {
        SmallFloor small = new SmallFloor();
        small.rack("R1", 0, 0, Side.SOUTH);
        small.rack("R2", 600, 0, Side.SOUTH);
        Design design = small.design().draft().waivers(waivers).build();
        return new CheckRunner(checks).run(set, Analysis.of(design, null), TODAY);
    }

    private static Check widths(double... widths) {
        return named("SPC-001", widths);
    }

    /// A check that measures some widths in metres, finds one subject without a room and leaves one alone.
    private static Check named(String id, double... widths) {
        return new Check() {
            @Override
            public String rule() {
                return id;
            }

            @Override
            public List<Verdict> evaluate(Given given) {
                Stream<Verdict> measured = java.util.stream.IntStream.range(0, widths.length)
                        .mapToObj(i -> verdict(given, new ObjectId(i + 1), widths[i]));
                Message field = Message.of("check.field.room");
                Stream<Verdict> others = Stream.of(
                        new NotEvaluated(List.of(new ObjectId(3)), "", field, "R3"),
                        new NotApplicable(List.of(new ObjectId(4))));
                return Stream.concat(measured, others).toList();
            }
        };
    }

    private static Verdict verdict(Given given, ObjectId subject, double width) {
        Measure measure = new Measure(width, given.limit(), false, "m", "");
        return measure.met()
                ? new Pass(List.of(subject), measure)
                : new Violation(List.of(subject), "test", measure, true, TEXT, TEXT, List.of(new Rect(0, 0, 10, 10)));
    }

    private static Rule rule(String id, String evidence) {
        return new Rule(id, Severity.WARNING, "w >= limit", limit(evidence));
    }

    private static Limit limit(String evidence) {
        return new Limit(Map.of(Limit.VALUE, 1.2), "m", "Code 4.1", "should", evidence, "2026-11");
    }

    private static RuleSet set(Rule... rules) {
        return new RuleSet("na", "Test", "1", Stream.of(rules).collect(Collectors.toMap(Rule::id, rule -> rule)));
    }
}
