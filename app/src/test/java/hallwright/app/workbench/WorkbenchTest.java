package hallwright.app.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.app.sample.Hall;
import hallwright.design.Design;
import hallwright.design.ObjectId;
import hallwright.edit.Move;
import hallwright.edit.Remove;
import hallwright.edit.Rotate;
import hallwright.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkbenchTest {

    private static final ObjectId RACK = new ObjectId(1);
    private static final ObjectId NODE = new ObjectId(3);
    private final Design hall = Hall.twoRacks();
    private final Workbench workbench = new Workbench(hall);

    @Test
    void undoOfEverythingIsTheSameObjectAndCountsAsSaved() {
        workbench.perform(new Move(Set.of(RACK), 1200, 0));
        assertTrue(workbench.unsavedProperty().get());
        workbench.undo();
        assertSame(hall, workbench.design());
        assertFalse(workbench.unsavedProperty().get());
    }

    @Test
    void aRefusedEditChangesNothingAndSaysWhy() {
        workbench.perform(new Rotate(Set.of(NODE), 90));
        assertSame(hall, workbench.design());
        assertEquals(
                Message.of("edit.refused.nothing-to-turn"),
                workbench.statusProperty().get());
        workbench.perform(new Move(Set.of(RACK), 1200, 0));
        assertNull(workbench.statusProperty().get());
    }

    @Test
    void selectsWhatAnEditTouchedAndForgetsWhatIsGone() {
        workbench.perform(new Move(Set.of(RACK), 1200, 0));
        assertEquals(Set.of(RACK), workbench.selection());
        workbench.perform(new Remove(Set.of(RACK)));
        assertEquals(Set.of(), workbench.selection());
    }

    @Test
    void toldByIdentityEvenWhereTheNewDesignIsEqual() {
        List<Design> seen = new ArrayList<>();
        Watch.each(workbench.designProperty(), () -> seen.add(workbench.design()));
        Design equal = Hall.twoRacks();
        assertEquals(hall, equal);
        workbench.open(equal);
        assertEquals(1, seen.size());
        assertSame(equal, seen.getFirst());
    }

    @Test
    void anEditFromInsideAListenerIsABug() {
        List<String> caught = new ArrayList<>();
        Watch.each(workbench.designProperty(), () -> {
            try {
                workbench.undo();
            } catch (IllegalStateException e) {
                caught.add("refused");
            }
        });
        workbench.perform(new Move(Set.of(RACK), 1200, 0));
        assertEquals(List.of("refused"), caught);
        workbench.perform(new Move(Set.of(RACK), 1200, 0));
        assertEquals(List.of("refused", "refused"), caught);
    }

    @Test
    void recoveredWorkIsUnsavedUntilItIsSaved() {
        workbench.markUnsaved();
        assertTrue(workbench.isUnsaved());
        workbench.markSaved(workbench.design());
        assertFalse(workbench.isUnsaved());
    }
}
