package hallwright.app.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.app.testing.Floors;
import hallwright.design.Design;
import hallwright.design.ObjectId;
import hallwright.design.Room;
import hallwright.drawing.View;
import hallwright.drawing.floor.FloorPainter;
import hallwright.drawing.floor.FloorScene;
import hallwright.edit.Edit;
import hallwright.edit.EditResult.Applied;
import hallwright.edit.Move;
import hallwright.edit.Place;
import hallwright.geometry.Point;
import hallwright.geometry.Rect;
import hallwright.geometry.Turn;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DirtTest {

    private static final View VIEW = new View(0, 20_000, 0.1, 900, 900);
    private static final int REACH = (int) (FloorPainter.REACH / 0.1);

    private final Design design = Floors.rows(2, 4);
    private final FloorScene scene = FloorScene.of(design);

    @Test
    void anUntouchedFloorHasNone() {
        assertEquals(List.of(), Dirt.between(scene, scene.next(design), VIEW));
    }

    @Test
    void aPlacedRackMakesItsOwnPlaceDirty() {
        List<Rect> dirt = after(Place.onFloor(Floors.RACK, new Point(6600, 600), Turn.NONE));
        assertEquals(List.of(new Rect(6600, 600, 600, 1200).grown(REACH)), dirt);
    }

    @Test
    void aMovedRackMakesBothPlacesAndTheNameOfItsRowDirty() {
        ObjectId rack = Floors.racks(design).getFirst().id();
        List<Rect> dirt = Objects.requireNonNull(after(new Move(Set.of(rack), 0, -1200)));
        // Row A covered 3000 to 5400 before, and with the moved rack it does still, from 1800 up.
        assertTrue(dirt.getFirst().contains(new Rect(3000, 1800, 2400, 2400)), dirt::toString);
        assertEquals(1, dirt.size());
    }

    @Test
    void anotherRoomMakesEverythingDirty() {
        Room room = design.rooms().iterator().next();
        assertNull(after(new Move(Set.of(room.id()), 600, 0)));
    }

    private @org.jspecify.annotations.Nullable List<Rect> after(Edit edit) {
        Applied applied = (Applied) edit.applyTo(design);
        return Dirt.between(scene, scene.next(applied.design()), VIEW);
    }
}
