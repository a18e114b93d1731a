package hallwright.app.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.app.sample.Hall;
import hallwright.app.sample.Sums;
import hallwright.app.testing.TestWindow;
import hallwright.app.testing.WindowTest;
import hallwright.app.text.Words;
import hallwright.app.workbench.Workbench;
import hallwright.design.ObjectId;
import hallwright.design.Waiver;
import hallwright.rule.Finding;
import hallwright.rule.FindingState;
import hallwright.text.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WindowTest
class FindingsViewTest {

    private static final ObjectId R1 = new ObjectId(1);
    private static final ObjectId R2 = new ObjectId(2);

    private final Workbench workbench = new Workbench(Hall.twoRacks());
    private final List<List<Finding>> shown = new ArrayList<>();
    private final List<Integer> asked = new ArrayList<>();
    private List<Finding> marked = List.of();

    @BeforeEach
    void show(TestWindow window) {
        window.show(() -> {
            workbench
                    .designProperty()
                    .subscribe(design -> workbench.resultsProperty().set(Sums.of(design)));
            return new FindingsView(
                    workbench,
                    new Words(Language.ENGLISH),
                    shown::add,
                    now -> marked = now,
                    group -> {
                        asked.add(group.size());
                        return Optional.of(new WaiverPrompt.Reply("Agreed", "Ann", null));
                    },
                    Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        });
        window.settle();
    }

    @Test
    void selectingAGroupSelectsAndShowsEverythingItIsAbout(TestWindow window) {
        select(window);
        assertEquals(Set.of(R1, R2), workbench.selection());
        assertEquals(List.of(R1, R2), subjects(shown.getLast()));
    }

    @Test
    void turningToNothingTakesTheHighlightAway(TestWindow window) {
        select(window);
        ListView<?> list = (ListView<?>) view(window).lookup(".list-view");
        assertEquals(0, list.getSelectionModel().getSelectedIndex());
        window.run(() -> workbench.select(Set.of()));
        assertEquals(-1, list.getSelectionModel().getSelectedIndex());
        assertEquals(List.of(), marked);
    }

    @Test
    void stepsThroughTheFindingsOfAGroupAndAroundItsEnds(TestWindow window) {
        select(window);
        press(window, ".hw-next");
        assertEquals(Set.of(R2), workbench.selection());
        assertEquals(List.of(R2), subjects(shown.getLast()));
        press(window, ".hw-next");
        assertEquals(Set.of(R1), workbench.selection());
        press(window, ".hw-previous");
        assertEquals(Set.of(R2), workbench.selection());
    }

    @Test
    void newResultsLeaveTheFindingThatWasSteppedTo(TestWindow window) {
        select(window);
        press(window, ".hw-next");
        window.run(() -> workbench.resultsProperty().set(Sums.of(workbench.design())));
        assertEquals(List.of(R2), subjects(marked));
        pressText(window, "Waive...");
        assertEquals(1, workbench.design().waivers().size());
        assertTrue(workbench.design().waivers().getFirst().fingerprint().contains("|2|"));
    }

    @Test
    void waivesAllFindingsOfAGroupAsOneEdit(TestWindow window) {
        select(window);
        pressText(window, "Waive all 2...");
        assertEquals(List.of(2), asked);
        assertEquals(
                List.of("Agreed", "Agreed"),
                workbench.design().waivers().stream().map(Waiver::reason).toList());
        window.run(workbench::undo);
        assertEquals(List.of(), workbench.design().waivers());
    }

    @Test
    void takesAllWaiversOfAGroupBackAsOneEdit(TestWindow window) {
        select(window);
        pressText(window, "Waive all 2...");
        FindingsView view = view(window);
        window.run(() -> view.filterProperty().set(Filter.TO_DO.with(FindingState.WAIVED, true)));
        select(window);
        pressText(window, "Take all 2 back");
        assertEquals(List.of(), workbench.design().waivers());
        window.run(workbench::undo);
        assertEquals(2, workbench.design().waivers().size());
    }

    @Test
    void aSingleWaiverLeavesTheOthersOfTheGroupSelected(TestWindow window) {
        select(window);
        pressText(window, "Waive...");
        assertEquals(List.of(1), asked);
        assertEquals(List.of(R2), subjects(marked));
    }

    private static List<ObjectId> subjects(List<Finding> findings) {
        return findings.stream().map(finding -> finding.subjects().getFirst()).toList();
    }

    private static FindingsView view(TestWindow window) {
        return (FindingsView) window.call(() -> window.stage().getScene().getRoot());
    }

    private static void select(TestWindow window) {
        FindingsView view = view(window);
        window.run(() ->
                ((ListView<?>) view.lookup(".list-view")).getSelectionModel().select(0));
        window.settle();
    }

    private static void press(TestWindow window, String selector) {
        FindingsView view = view(window);
        window.run(((Button) view.lookup(selector))::fire);
    }

    private static void pressText(TestWindow window, String text) {
        FindingsView view = view(window);
        Button button = (Button) window.call(() -> view.lookupAll(".hw-buttons .button").stream()
                .filter(node -> node.isVisible() && ((Button) node).getText().equals(text))
                .findFirst()
                .orElseThrow());
        window.run(button::fire);
        window.settle();
    }
}
