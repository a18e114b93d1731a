package hallwright.app.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import hallwright.app.palette.RackSpace.Plan;
import hallwright.app.sample.Equipment;
import hallwright.app.sample.Hall;
import hallwright.design.Design;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.text.Message;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RackSpaceTest {

    private static final ObjectId FIRST = new ObjectId(1);
    private static final ObjectId SECOND = new ObjectId(2);
    private static final ObjectId NODE = new ObjectId(3);
    private final Design hall = Hall.twoRacks();

    @Test
    void takesTheLowestFreeUnits() {
        // The first node fills the units 1 to 8.
        assertEquals(9, last(after(hall, Set.of(FIRST))).bottom().units());
    }

    @Test
    void fillsARackUntilNothingFits() {
        // 42 units hold five nodes of 8 units.
        Design full = hall;
        for (int node = 2; node <= 5; node++) {
            full = after(full, Set.of(FIRST));
        }
        Plan plan = new RackSpace(full).plan(Equipment.NODE, Set.of(FIRST));
        assertNull(plan.edit());
        assertEquals(Message.of("window.mount.full", "Node 8", "R1", "8"), plan.reason());
    }

    @Test
    void putsOneIntoEachSelectedRack() {
        Design both = after(hall, Set.of(FIRST, SECOND));
        assertEquals(4, both.mounts().size());
    }

    @Test
    void aSelectedDeviceStandsForItsRack() {
        assertEquals(FIRST, last(after(hall, Set.of(NODE))).rack());
    }

    @Test
    void asksForARackWhereNoneIsSelected() {
        Plan plan = new RackSpace(hall).plan(Equipment.NODE, Set.of());
        assertEquals(Message.of("window.mount.no-rack", "Node 8"), plan.reason());
    }

    private static Design after(Design design, Set<ObjectId> selection) {
        Plan plan = new RackSpace(design).plan(Equipment.NODE, selection);
        return Hall.after(design, Objects.requireNonNull(plan.edit()));
    }

    private static Mount last(Design design) {
        return design.mounts().stream().reduce((first, second) -> second).orElseThrow();
    }
}
