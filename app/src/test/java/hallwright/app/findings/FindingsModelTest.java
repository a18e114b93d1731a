package hallwright.app.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hallwright.app.sample.Hall;
import hallwright.app.sample.Sums;
import hallwright.app.workbench.Results;
import hallwright.design.Design;
import hallwright.design.ObjectId;
import hallwright.design.Waiver;
import hallwright.edit.Waive;
import hallwright.rule.Finding;
import hallwright.rule.FindingGroup;
import hallwright.rule.FindingState;
import hallwright.rule.Severity;
import hallwright.text.Language;
import hallwright.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FindingsModelTest {

    private static final Texts TEXTS = Texts.of(Language.ENGLISH);
    private final Design hall = Hall.twoRacks();

    @Test
    void showsWhatStillNeedsADecision() {
        Design waived = waive(hall);
        assertEquals(List.of("R2"), names(waived, Filter.TO_DO));
        assertEquals(List.of("R2", "R1"), names(waived, Filter.TO_DO.with(FindingState.WAIVED, true)));
    }

    @Test
    void filtersBySeverityTextAndSelection() {
        assertEquals(List.of(), names(hall, Filter.TO_DO.with(Severity.ERROR, false)));
        assertEquals(List.of("R2"), names(hall, Filter.TO_DO.withText(" r2 ")));
        assertEquals(List.of("R1", "R2"), names(hall, Filter.TO_DO.withText("den-001")));
        assertEquals(List.of("R1"), names(hall, Filter.TO_DO.withSelectedOnly(true)));
    }

    @Test
    void comparesMeasuredValueAndLimit() {
        // 10 kW where 5 kW are allowed: (5 - 10) / 5 = -100 %.
        Finding finding = model(hall).shown(Filter.TO_DO, Set.of()).getFirst();
        assertEquals("10 kW > 5 kW", model(hall).comparison(finding));
        assertEquals("−100 %", model(hall).margin(finding));
    }

    @Test
    void saysHowMuchWasLookedAt() {
        assertEquals(
                "North America: 1 rules, 0 passed, 0 not evaluated, 100 unchecked",
                model(hall).coverage());
    }

    @Test
    void whatIsTheSameForTwoRacksIsListedOnce() {
        FindingGroup both = model(hall).groups(Filter.TO_DO, Set.of()).getFirst();
        assertEquals(2, both.size());
        assertEquals("R1 and 1 more", model(hall).subjects(both));
        assertEquals(1, model(hall).groups(Filter.TO_DO, Set.of()).size());
    }

    @Test
    void theFilterLooksAtEachFindingOfAGroup() {
        FindingGroup second =
                model(hall).groups(Filter.TO_DO.withText("r2"), Set.of()).getFirst();
        assertEquals(1, second.size());
        assertEquals("R2", model(hall).subjects(second));
    }

    @Test
    void aWaivedFindingLeavesItsGroup() {
        Design waived = waive(hall);
        assertEquals(
                List.of("R2", "R1"),
                model(waived).groups(Filter.TO_DO.with(FindingState.WAIVED, true), Set.of()).stream()
                        .map(model(waived)::subjects)
                        .toList());
    }

    private static List<String> names(Design design, Filter filter) {
        FindingsModel model = model(design);
        return model.shown(filter, Set.of(new ObjectId(1))).stream()
                .map(model::subjects)
                .toList();
    }

    private static FindingsModel model(Design design) {
        Results results = Sums.of(design);
        return new FindingsModel(design, results.findings(), TEXTS);
    }

    private static Design waive(Design design) {
        Finding first = Sums.of(design).findings().all().getFirst();
        return Hall.after(
                design,
                new Waive(new Waiver(first.fingerprint(), "agreed", "Ann", LocalDate.of(2026, 11, 23), null, 10, 5)));
    }
}
