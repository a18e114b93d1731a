package hallwright.app.menu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import hallwright.app.sample.Hall;
import hallwright.app.text.Words;
import hallwright.app.workbench.Workbench;
import hallwright.design.Design;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.geometry.Point;
import hallwright.text.Language;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EditActionsTest {

    private final Design hall = Hall.twoRacks();
    private final Workbench workbench = new Workbench(hall);
    private final EditActions actions = new EditActions(workbench, new Words(Language.ENGLISH));

    @Test
    void duplicatesStandBesideTheOriginalsAndNotOnThem() {
        // Racks of 600 mm at 0 and 600 mm are 1200 mm wide together.
        workbench.select(Set.of(new ObjectId(1), new ObjectId(2)));
        actions.duplicate().run();
        List<Point> copies = workbench.design().placements().stream()
                .filter(placement -> hall.find(placement.id()) == null)
                .map(Placement::position)
                .toList();
        assertEquals(List.of(new Point(1200, 0), new Point(1800, 0)), copies);
    }

    @Test
    void undoNamesTheEditAndTakesItBack() {
        workbench.select(Set.of(new ObjectId(1)));
        actions.duplicate().run();
        assertEquals("_Undo: Duplicate 1 object", actions.undo().text().getValue());
        actions.undo().run();
        assertSame(hall, workbench.design());
    }
}
