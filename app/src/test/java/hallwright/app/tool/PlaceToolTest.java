package hallwright.app.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.app.testing.Floors;
import hallwright.app.tool.Answer.Commit;
import hallwright.app.tool.Answer.Done;
import hallwright.app.tool.Answer.Preview;
import hallwright.design.ProjectValues;
import hallwright.edit.Place;
import hallwright.geometry.Point;
import hallwright.geometry.Side;
import hallwright.geometry.Turn;
import hallwright.units.Length;
import org.junit.jupiter.api.Test;

class PlaceToolTest {

    private final PlaceTool tool = new PlaceTool(Floors.RACK, null);
    private final Stage stage = new Stage();

    @Test
    void theGhostStandsAroundThePointerAndSnapsFlushToTheRow() {
        // Around 5740, 3630 the rack would begin at 5440, 3030: row A ends at 5400 and begins at 3000.
        Preview preview = assertInstanceOf(Preview.class, tool.hover(stage.at(5740, 3630), stage.floor()));
        double[] corner = preview.ghosts().getFirst().corners().getFirst();
        assertEquals(5400, corner[0]);
        assertEquals(3000, corner[1]);
        assertTrue(preview.guides().size() == 2, "one line along each edge it snapped to");
    }

    @Test
    void aClickPlacesAndTheToolStays() {
        tool.hover(stage.at(5740, 3630), stage.floor());
        Commit first = assertInstanceOf(Commit.class, tool.release(stage.at(5740, 3630), stage.floor()));
        Place place = assertInstanceOf(Place.class, first.edit());
        assertEquals(new Point(5400, 3000), place.position());
        stage.carryOut(first);
        Commit second = assertInstanceOf(Commit.class, tool.release(stage.at(6340, 3630), stage.floor()));
        assertEquals(new Point(6000, 3000), ((Place) second.edit()).position());
    }

    @Test
    void rTurnsByAQuarterAndShiftBackward() {
        tool.hover(stage.at(6900, 1500), stage.floor());
        tool.key(ToolKey.ROTATE, false, stage.floor());
        assertEquals(Turn.facing(Side.EAST), turnOfNext());
        tool.key(ToolKey.ROTATE, true, stage.floor());
        assertEquals(Turn.facing(Side.SOUTH), turnOfNext());
    }

    @Test
    void shiftKeepsItInLineWithTheLastOne() {
        stage.alt = true;
        tool.release(stage.at(6900, 1500), stage.floor());
        stage.shift = true;
        Commit commit = assertInstanceOf(Commit.class, tool.release(stage.at(7800, 1777), stage.floor()));
        // The last one stands from y 900; this one does too, though the pointer is 277 mm farther north.
        assertEquals(new Point(7500, 900), ((Place) commit.edit()).position());
    }

    @Test
    void anOverlapShowsRedWithTheWord() {
        Preview preview = assertInstanceOf(Preview.class, tool.hover(stage.at(3300, 3600), stage.floor()));
        assertTrue(preview.warning() && preview.ghosts().getFirst().clash());
    }

    @Test
    void aTypeOfUnknownSizeAsksForOne() {
        PlaceTool sizeless = new PlaceTool(Floors.SIZELESS, null);
        Preview preview = assertInstanceOf(Preview.class, sizeless.hover(stage.at(1500, 1500), stage.floor()));
        assertEquals(
                "drawing.hint.sizeless",
                preview.hint() == null ? "" : preview.hint().id());
        ProjectValues size = ProjectValues.size(new Length(700), new Length(1100), new Length(2000), "drawing 12");
        PlaceTool sized = new PlaceTool(Floors.SIZELESS, size);
        Preview ghost = assertInstanceOf(Preview.class, sized.hover(stage.at(1500, 1500), stage.floor()));
        assertEquals(1, ghost.ghosts().size());
    }

    @Test
    void escapeAndTheRightButtonEnd() {
        assertInstanceOf(Done.class, tool.key(ToolKey.ESCAPE, false, stage.floor()));
        Pointer right = stage.at(1500, 1500, Pointer.Button.SECONDARY);
        assertInstanceOf(Done.class, tool.release(right, stage.floor()));
    }

    private Turn turnOfNext() {
        return ((Place) assertInstanceOf(Commit.class, tool.release(stage.at(6900, 1500), stage.floor()))
                        .edit())
                .turn();
    }
}
