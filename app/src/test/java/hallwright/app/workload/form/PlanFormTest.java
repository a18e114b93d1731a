package hallwright.app.workload.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.app.field.Answer;
import hallwright.app.field.Field;
import hallwright.app.sample.Reference;
import hallwright.design.WorkloadPlan;
import hallwright.edit.SetWorkload;
import hallwright.text.Language;
import hallwright.text.Texts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlanFormTest {

    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final WorkloadPlan PLAN = new WorkloadPlan(Map.of(
            "model",
            "llama-3.1-8b",
            "hardware",
            Map.of("accelerator", "h100-sxm"),
            "stages",
            List.of(
                    Map.of("type", "pre-training", "name", "base", "tokens", 1e12),
                    Map.of("type", "evaluation", "of", "base"))));

    @Test
    void tokensAreTypedWithALetterOrAnExponent() {
        assertEquals(1.5e13, PlanTree.number(typed("stages.0.tokens", "15T").values(), "stages/0/tokens"));
        assertEquals(2.5e12, PlanTree.number(typed("stages.0.tokens", "2.5e12").values(), "stages/0/tokens"));
        assertEquals("1T", field("stages.0.tokens").value());
    }

    @Test
    void anUnitIsTurnedIntoThatOfThePlan() {
        // 42 kW are 42,000 W; 72 h are 3 days.
        assertEquals(
                42_000, PlanTree.number(typed("hardware.rackLimitW", "42 kW").values(), "hardware/rackLimitW"));
        assertEquals(3, PlanTree.number(typed("stages.0.deadlineDays", "72 h").values(), "stages/0/deadlineDays"));
    }

    @Test
    void whatIsUsualStandsAsAPromptUntilItIsStated() {
        Field gpus = field("hardware.gpusPerNode");
        assertEquals("", gpus.value());
        assertEquals("8", gpus.prompt());
        assertFalse(gpus.stated());
        WorkloadPlan four = typed("hardware.gpusPerNode", "4");
        Field stated = PlanForm.of(four, Reference.DATA, ENGLISH).field("hardware.gpusPerNode");
        assertTrue(stated.stated());
        SetWorkload back = assertInstanceOf(
                SetWorkload.class,
                assertInstanceOf(Answer.Do.class, stated.enter("")).edit());
        assertEquals(PLAN, back.workload());
    }

    @Test
    void aDeadlineTakesThePlaceOfAccelerators() {
        WorkloadPlan fixed = typed("stages.0.gpus", "512");
        Answer answer = PlanForm.of(fixed, Reference.DATA, ENGLISH)
                .field("stages.0.deadlineDays")
                .enter("30");
        SetWorkload edit = assertInstanceOf(
                SetWorkload.class, assertInstanceOf(Answer.Do.class, answer).edit());
        WorkloadPlan plan = edit.workload();
        assertNull(plan == null ? 0 : PlanTree.get(plan.values(), "stages/0/gpus"));
        assertEquals("Change the workload: Deadline", ENGLISH.of(edit.label()));
    }

    @Test
    void twoSitesBeginWithEqualSharesAndOneSiteTakesThemAway() {
        WorkloadPlan two = typed("stages.0.sites", "2");
        PlanForm form = PlanForm.of(two, Reference.DATA, ENGLISH);
        assertEquals("Site 1", form.field("stages.0.sites.list.0.name").value());
        assertEquals(
                "Share of site 2", form.field("stages.0.sites.list.1.share").label());
        assertEquals("50", form.field("stages.0.sites.list.1.share").prompt());
        assertEquals("500", form.field("stages.0.sites.innerSteps").value());
        Answer renamed = form.field("stages.0.sites.list.1.name").enter("south");
        SetWorkload south = assertInstanceOf(
                SetWorkload.class, assertInstanceOf(Answer.Do.class, renamed).edit());
        WorkloadPlan named = south.workload();
        assertEquals("south", named == null ? "" : PlanTree.get(named.values(), "stages/0/sites/list/1/name"));
        assertEquals("Change the workload: Site 2", ENGLISH.of(south.label()));
        Answer one = form.field("stages.0.sites").enter("1");
        assertEquals(
                PLAN,
                assertInstanceOf(
                                SetWorkload.class,
                                assertInstanceOf(Answer.Do.class, one).edit())
                        .workload());
        assertInstanceOf(Answer.Wrong.class, form.field("stages.0.sites").enter("2.5"));
    }

    @Test
    void aRenamedStageIsFollowedByThoseThatReferToIt() {
        WorkloadPlan plan = typed("stages.0.name", "first run");
        assertEquals("first run", PlanTree.get(plan.values(), "stages/0/name"));
        assertEquals("first run", PlanTree.get(plan.values(), "stages/1/of"));
    }

    @Test
    void wordsInPlaceOfANumberAreExplained() {
        Answer answer = field("stages.0.tokens").enter("many");
        Answer.Wrong wrong = assertInstanceOf(Answer.Wrong.class, answer);
        assertTrue(ENGLISH.of(wrong.reason()).contains("many"));
        assertInstanceOf(Answer.Nothing.class, field("stages.0.tokens").enter("1T"));
    }

    @Test
    void stagesAreAddedMovedAndRemoved() {
        WorkloadPlan added = plan(StageEdits.add(PLAN, "evaluation"));
        // A second evaluation gets a name of its own and refers to the training.
        assertEquals("evaluation 2", PlanTree.get(added.values(), "stages/2/name"));
        assertEquals("base", PlanTree.get(added.values(), "stages/2/of"));
        WorkloadPlan moved = plan(StageEdits.move(added, 2, -1));
        assertEquals("evaluation 2", PlanTree.get(moved.values(), "stages/1/name"));
        assertEquals(PLAN, plan(StageEdits.remove(moved, 1)));
    }

    @Test
    void aSplitIsTakenAwayWithItsLastValue() {
        WorkloadPlan split = typed("stages.0.split.tensor", "8");
        assertEquals(Map.of("tensor", 8.0), PlanTree.get(split.values(), "stages/0/split"));
        Answer answer = PlanForm.of(split, Reference.DATA, ENGLISH)
                .field("stages.0.split.tensor")
                .enter("");
        assertEquals(PLAN, plan((SetWorkload)
                assertInstanceOf(Answer.Do.class, answer).edit()));
    }

    @Test
    void everyKindOfStageHasAFormWithoutAnExceptionInEitherLanguage() {
        WorkloadPlan plan = PLAN;
        for (String type : StageEdits.TYPES) {
            plan = plan(StageEdits.add(plan, type));
        }
        for (Language language : Language.values()) {
            PlanForm form = PlanForm.of(plan, Reference.DATA, Texts.of(language));
            assertEquals(9, form.stages().size());
            form.sections()
                    .forEach(section -> section.all().forEach(field -> {
                        assertFalse(field.label().startsWith("["), field.id());
                        assertFalse(field.prompt().startsWith("["), field.id());
                    }));
        }
    }

    @Test
    void modelsAreFoundByPartsOfTheirNames() {
        assertEquals(
                List.of("llama-2-70b", "llama-3.1-70b"),
                ModelLines.found(Reference.DATA, "llama 70").stream()
                        .map(preset -> preset.id())
                        .sorted()
                        .toList());
        assertEquals(List.of(), ModelLines.found(Reference.DATA, "no such model"));
    }

    @Test
    void aProblemIsShownWhereItBelongs() {
        assertEquals("stages/0", PlanForm.sectionOf("stages/0/tokens", PLAN));
        assertEquals("stages/1", PlanForm.sectionOf("evaluation", PLAN));
        assertEquals("hardware", PlanForm.sectionOf("hardware/accelerator", PLAN));
        assertEquals("", PlanForm.sectionOf("horizonDays", PLAN));
    }

    private static Field field(String id) {
        return PlanForm.of(PLAN, Reference.DATA, ENGLISH).field(id);
    }

    private static WorkloadPlan typed(String id, String text) {
        Answer.Do edit = assertInstanceOf(Answer.Do.class, field(id).enter(text));
        return plan((SetWorkload) edit.edit());
    }

    private static WorkloadPlan plan(SetWorkload edit) {
        WorkloadPlan plan = edit.workload();
        if (plan == null) {
            throw new AssertionError("the workload is gone");
        }
        return plan;
    }
}
