package hallwright.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import hallwright.catalogue.RackUnits;
import hallwright.design.CoolingLoop;
import hallwright.design.Design;
import hallwright.design.DesignObject;
import hallwright.design.Face;
import hallwright.design.Feed;
import hallwright.design.FeedSide;
import hallwright.design.Integrity;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.design.Sample;
import hallwright.edit.EditResult.Applied;
import hallwright.edit.EditResult.Refused;
import hallwright.geometry.Point;
import hallwright.geometry.Rect;
import hallwright.geometry.Turn;
import hallwright.units.Current;
import hallwright.units.Ratio;
import hallwright.units.Voltage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditTest {

    private static final ObjectId FIRST = new ObjectId(1);
    private static final ObjectId SECOND = new ObjectId(2);

    @Test
    void placesRacksUnderTheNextFreeName() {
        Design design = twoRacks();
        assertEquals(
                List.of("R1", "R2"),
                design.placements().stream().map(Placement::name).toList());
        assertEquals(
                new Rect(600, 0, 600, 1200),
                design.footprint(rack(design, SECOND)).bounds());
    }

    @Test
    void refusesToPlaceWhatHasNoSize() {
        Refused refused = refused(Place.onFloor(Sample.NODE, new Point(0, 0), Turn.NONE), twoRacks());
        assertEquals("design.flaw.category", refused.reason().id());
    }

    @Test
    void fourQuarterTurnsBringAGroupBack() {
        Design start = applied(Place.onFloor(Sample.RACK, new Point(2001, 333), new Turn(90)), twoRacks());
        Set<ObjectId> all = Set.of(FIRST, SECOND, new ObjectId(3));
        Design design = start;
        for (int turn = 0; turn < 4; turn++) {
            design = applied(new Rotate(all, 90), design);
        }
        assertEquals(start, design);
    }

    @Test
    void refusesToMountWhereADeviceIs() {
        Design design = applied(mount(1), twoRacks());
        assertEquals("design.flaw.occupied", refused(mount(8), design).reason().id());
        assertEquals(2, applied(mount(9), design).mounts().size());
        assertEquals("design.flaw.outside", refused(mount(36), design).reason().id());
    }

    @Test
    void removingARackTakesItsDevicesCircuitsAndLoopPlaceAlong() {
        Design design = applied(mount(1), twoRacks());
        design = applied(new Add(feed(FIRST, null), List.of()), design);
        design = applied(new Add(feed(SECOND, FIRST), List.of()), design);
        design = applied(new Add(new CoolingLoop(FIRST, "L1", List.of(), List.of(SECOND, FIRST)), List.of()), design);
        Design rest = applied(new Remove(Set.of(FIRST)), design);
        assertEquals(0, rest.mounts().size());
        assertEquals(1, rest.feeds().size());
        Feed left = rest.feeds().iterator().next();
        assertNull(left.source());
        assertEquals(List.of(SECOND), rest.loops().iterator().next().loads());
    }

    @Test
    void duplicatesARackWithItsDevicesAndCircuits() {
        Design design = applied(mount(1), twoRacks());
        design = applied(new Add(feed(FIRST, SECOND), List.of()), design);
        Applied applied = assertInstanceOf(Applied.class, new Duplicate(Set.of(FIRST), 0, 3000).applyTo(design));
        ObjectId copy = applied.touched().iterator().next();
        Placement placed = rack(applied.design(), copy);
        assertEquals("R3", placed.name());
        assertEquals(new Point(0, 3000), placed.position());
        assertEquals(
                1,
                applied.design().mounts().stream()
                        .filter(m -> m.rack().equals(copy))
                        .count());
        assertEquals(
                List.of(SECOND),
                applied.design().feeds().stream()
                        .filter(f -> f.load().equals(copy))
                        .map(Feed::source)
                        .toList());
    }

    @Test
    void aLockedRackDoesNotMove() {
        Design design = twoRacks();
        Placement locked = rack(design, FIRST).withLocked(true);
        Design held = applied(new Change(List.of(locked), new Move(Set.of(), 0, 0).label()), design);
        assertEquals(
                "edit.refused.locked",
                refused(new Move(Set.of(FIRST), 1, 0), held).reason().id());
    }

    @Test
    void anEditThatChangesNothingLeavesNoTrace() {
        History history = new History(twoRacks());
        history.perform(new Move(Set.of(FIRST), 0, 0));
        assertNull(history.undoLabel());
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void undoOfEverythingReturnsTheSameObjectAndRedoTheSameEnd(long seed) {
        Design first = Design.empty("random");
        History history = new History(first);
        RandomEdits edits = new RandomEdits(seed);
        List<Design> steps = new ArrayList<>(List.of(first));
        for (int i = 0; i < 250; i++) {
            history.perform(edits.next(history.current()));
            if (history.current() != steps.getLast()) {
                steps.add(history.current());
            }
            Integrity integrity = new Integrity(history.current());
            for (DesignObject object : history.current().objects().toList()) {
                assertNull(integrity.flaw(object), "seed " + seed + ", edit " + i);
            }
        }
        Design last = history.current();
        for (int i = steps.size() - 2; i >= 0; i--) {
            assertSame(steps.get(i), history.undo(), "seed " + seed);
        }
        assertSame(first, history.current());
        for (int i = 1; i < steps.size(); i++) {
            assertSame(steps.get(i), history.redo(), "seed " + seed);
        }
        assertSame(last, history.current());
    }

    private static Design twoRacks() {
        Design design = applied(Place.onFloor(Sample.RACK, new Point(0, 0), Turn.NONE), Design.empty("test"));
        return applied(Place.onFloor(Sample.RACK, new Point(600, 0), Turn.NONE), design);
    }

    private static MountDevice mount(int bottom) {
        return new MountDevice(Sample.NODE, "node", FIRST, RackUnits.of(bottom), Face.BOTH);
    }

    private static Feed feed(ObjectId load, @Nullable ObjectId source) {
        return new Feed(
                FIRST, "F1", FeedSide.A, source, load, new Voltage(400), 3, new Current(32), false, new Ratio(1));
    }

    private static Placement rack(Design design, ObjectId id) {
        Placement placement = design.placements().get(id);
        assertNotNull(placement);
        return placement;
    }

    private static Design applied(Edit edit, Design design) {
        return assertInstanceOf(Applied.class, edit.applyTo(design)).design();
    }

    private static Refused refused(Edit edit, Design design) {
        return assertInstanceOf(Refused.class, edit.applyTo(design));
    }
}
