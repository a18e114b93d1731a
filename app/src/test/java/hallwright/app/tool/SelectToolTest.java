package hallwright.app.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.app.tool.Answer.Commit;
import hallwright.app.tool.Answer.Open;
import hallwright.app.tool.Answer.Preview;
import hallwright.app.tool.Answer.Select;
import hallwright.design.Containment;
import hallwright.design.Design;
import hallwright.design.ObjectId;
import hallwright.edit.Duplicate;
import hallwright.edit.Move;
import hallwright.edit.Remove;
import hallwright.edit.Rotate;
import hallwright.geometry.Point;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectToolTest {

    private final SelectTool tool = new SelectTool();
    private final Stage stage = new Stage();

    @Test
    void aClickSelectsTheRackUnderIt() {
        stage.click(tool, 3300, 3200);
        assertEquals(Set.of(stage.rack(0)), stage.selection);
    }

    @Test
    void aClickBesideEverythingSelectsNothing() {
        stage.selection = Set.of(stage.rack(0));
        stage.click(tool, 1500, 1500);
        assertEquals(Set.of(), stage.selection);
    }

    @Test
    void shiftAddsAndTakesAway() {
        stage.click(tool, 3300, 3200);
        stage.shift = true;
        stage.click(tool, 3900, 3200);
        assertEquals(Set.of(stage.rack(0), stage.rack(1)), stage.selection);
        stage.click(tool, 3300, 3200);
        assertEquals(Set.of(stage.rack(1)), stage.selection);
    }

    @Test
    void aSecondClickGoesToWhatLiesUnder() {
        // The busway of row A lies over the racks at y 3900.
        stage.click(tool, 3300, 3900);
        assertEquals(Set.of(stage.rack(0)), stage.selection);
        stage.click(tool, 3300, 3900);
        assertTrue(stage.design.runs().contains(stage.selection.iterator().next()));
        stage.click(tool, 3300, 3900);
        assertEquals(Set.of(stage.rack(0)), stage.selection);
    }

    @Test
    void aDoubleClickOpens() {
        stage.clicks = 2;
        assertEquals(new Open(stage.rack(0)), stage.click(tool, 3300, 3200));
    }

    @Test
    void fivePixelsAreAClickAndNoDrag() {
        stage.drag(tool, 3300, 3200, 3350, 3200);
        assertSame(Answer.NOTHING, tool.release(stage.at(3350, 3200), stage.floor()));
        assertEquals(Set.of(stage.rack(0)), stage.selection);
    }

    @Test
    void aDragMovesByWholeTilesWhereTheGridIsNear() {
        // 570 mm to the west and 1230 mm to the south come within 80 mm of one and two tiles.
        Preview preview = assertInstanceOf(Preview.class, stage.drag(tool, 3300, 3200, 2730, 1970));
        assertEquals(1, preview.ghosts().size());
        assertFalse(preview.warning());
        Commit commit = assertInstanceOf(Commit.class, tool.release(stage.at(2730, 1970), stage.floor()));
        assertEquals(new Move(Set.of(stage.rack(0)), -600, -1200), commit.edit());
    }

    @Test
    void altSuspendsSnapping() {
        stage.alt = true;
        stage.drag(tool, 3300, 3200, 2733, 1971);
        Commit commit = assertInstanceOf(Commit.class, tool.release(stage.at(2733, 1971), stage.floor()));
        assertEquals(new Move(Set.of(stage.rack(0)), -567, -1229), commit.edit());
    }

    @Test
    void shiftKeepsTheMoveOnOneAxis() {
        stage.selection = Set.of(stage.rack(0));
        stage.drag(tool, 3300, 3200, 3300, 3100);
        stage.shift = true;
        Commit commit = assertInstanceOf(Commit.class, tool.release(stage.at(3150, 2010), stage.floor()));
        assertEquals(new Move(Set.of(stage.rack(0)), 0, -1200), commit.edit());
    }

    @Test
    void controlDuplicates() {
        stage.drag(tool, 3300, 3200, 2730, 1970);
        stage.control = true;
        Commit commit = assertInstanceOf(Commit.class, tool.release(stage.at(2730, 1970), stage.floor()));
        assertEquals(new Duplicate(Set.of(stage.rack(0)), -600, -1200), commit.edit());
    }

    @Test
    void escapeGivesTheDragUp() {
        stage.drag(tool, 3300, 3200, 2730, 1970);
        assertEquals(Preview.NONE, tool.key(ToolKey.ESCAPE, false, stage.floor()));
        assertSame(Answer.NOTHING, tool.release(stage.at(2730, 1970), stage.floor()));
        assertEquals(new Select(Set.of()), tool.key(ToolKey.ESCAPE, false, stage.floor()));
    }

    @Test
    void anOverlapIsSaidAndAllowed() {
        stage.alt = true;
        Preview preview = assertInstanceOf(Preview.class, stage.drag(tool, 3300, 3200, 3700, 3250));
        assertTrue(preview.warning());
        assertTrue(preview.ghosts().getFirst().clash());
        assertEquals(
                "drawing.hint.overlap",
                preview.hint() == null ? "" : preview.hint().id());
        assertInstanceOf(Commit.class, tool.release(stage.at(3700, 3250), stage.floor()));
    }

    @Test
    void leavingTheRoomIsSaid() {
        stage.alt = true;
        Preview preview = assertInstanceOf(Preview.class, stage.drag(tool, 3300, 3200, 3300, -500));
        assertEquals(
                "drawing.hint.outside",
                preview.hint() == null ? "" : preview.hint().id());
    }

    @Test
    void theWidthOfTheAisleIsShownWhileARackMoves() {
        // Moved 600 mm south, its rear stands at 3600; the front of row B is at 7200 and its rear at 6000: 2400 free.
        Preview preview = assertInstanceOf(Preview.class, stage.drag(tool, 3300, 3200, 3300, 2600));
        assertTrue(preview.measures().stream().anyMatch(span -> span.lengthMm() == 2400), preview.measures()::toString);
    }

    @Test
    void aMarqueeCatchesTheRacksItTouchesAndOnlyWholeAisles() {
        Preview preview = assertInstanceOf(Preview.class, stage.drag(tool, 2500, 2500, 3700, 4500));
        assertTrue(preview.marquee() != null);
        stage.carryOut(tool.release(stage.at(3700, 4500), stage.floor()));
        assertTrue(stage.selection.containsAll(Set.of(stage.rack(0), stage.rack(1))));
        assertFalse(stage.selection.contains(stage.rack(2)));
        assertTrue(stage.selection.stream().noneMatch(id -> stage.design.find(id) instanceof Containment));
    }

    @Test
    void aMarqueeMayBeginInsideAnAisle() {
        stage.carryOut(tool.press(stage.at(4200, 5000), stage.floor()));
        assertInstanceOf(Preview.class, tool.drag(stage.at(4500, 5400), stage.floor()));
        assertEquals(new Select(Set.of()), tool.release(stage.at(4500, 5400), stage.floor()));
    }

    @Test
    void arrowsMoveByTenMillimetresAndWithShiftByATile() {
        stage.selection = Set.of(stage.rack(0));
        assertEquals(new Commit(new Move(stage.selection, -10, 0)), tool.key(ToolKey.LEFT, false, stage.floor()));
        assertEquals(new Commit(new Move(stage.selection, 0, 600)), tool.key(ToolKey.UP, true, stage.floor()));
        assertEquals(new Commit(new Rotate(stage.selection, 90)), tool.key(ToolKey.ROTATE, false, stage.floor()));
        assertEquals(new Commit(new Remove(stage.selection)), tool.key(ToolKey.DELETE, false, stage.floor()));
        stage.selection = Set.of();
        assertSame(Answer.NOTHING, tool.key(ToolKey.LEFT, false, stage.floor()));
    }

    @Test
    void tabGoesFromObjectToObjectAndAround() {
        stage.selection = Set.of(stage.rack(0));
        assertEquals(new Select(Set.of(stage.rack(1))), tool.key(ToolKey.NEXT, false, stage.floor()));
        assertEquals(new Select(Set.of(stage.rack(0))), backFrom(stage.rack(1)));
    }

    @Test
    void aLockedRackSaysSoWhileItIsDragged() {
        ObjectId id = stage.rack(0);
        Design locked =
                stage.design.draft().put(stage.placement(id).withLocked(true)).build();
        stage.design = locked;
        Preview preview = assertInstanceOf(Preview.class, stage.drag(tool, 3300, 3200, 2700, 2000));
        assertEquals(
                "drawing.hint.locked",
                preview.hint() == null ? "" : preview.hint().id());
    }

    @Test
    void undoUnderTheHandGivesTheGestureUp() {
        stage.drag(tool, 3300, 3200, 2730, 1970);
        tool.cancel();
        assertSame(Answer.NOTHING, tool.release(stage.at(2730, 1970), stage.floor()));
        assertEquals(new Point(3000, 3000), stage.placement(stage.rack(0)).position());
    }

    @Test
    void hoveringNamesTheObjectOnce() {
        Preview preview = assertInstanceOf(Preview.class, tool.hover(stage.at(3300, 3200), stage.floor()));
        assertEquals(Set.of(stage.rack(0)), preview.hovered());
        assertSame(Answer.NOTHING, tool.hover(stage.at(3310, 3200), stage.floor()));
        assertEquals(Preview.NONE, tool.hover(stage.at(1500, 1500), stage.floor()));
    }

    private Answer backFrom(ObjectId id) {
        stage.selection = Set.of(id);
        return tool.key(ToolKey.NEXT, true, stage.floor());
    }
}
