package hallwright.space;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import hallwright.catalogue.Category;
import hallwright.catalogue.Mounting;
import hallwright.catalogue.PathwayType;
import hallwright.catalogue.Ratings;
import hallwright.design.Design;
import hallwright.design.DesignObject;
import hallwright.design.Obstacle;
import hallwright.design.Run;
import hallwright.design.Sample;
import hallwright.design.SmallFloor;
import hallwright.edit.EditResult.Applied;
import hallwright.edit.RandomEdits;
import hallwright.geometry.Point;
import hallwright.geometry.Rect;
import hallwright.geometry.Side;
import hallwright.units.Length;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TileIndexTest {

    private static final PathwayType TRAY = new PathwayType(
            Sample.product("test-tray", Category.PATHWAY),
            Sample.body(300, 100, 100, 1),
            Mounting.UNKNOWN,
            Ratings.NONE,
            Sample.evidence());

    @Test
    void findsTheTopmostThingAtAPlace() {
        SmallFloor small = new SmallFloor();
        small.room("hall", 0, 0, 10_000, 10_000);
        small.zone("cold", 0, 0, 5000, 5000, null);
        small.rack("R1", 1000, 1000, Side.SOUTH);
        small.obstacle("C1", Obstacle.Kind.COLUMN, 1500, 1000, 400, 400);
        small.with(design -> design.draft().use(List.of(TRAY)).build());
        small.put(new Run(
                small.id(), "T1", TRAY.id(), List.of(new Point(0, 1200), new Point(9000, 1200)), new Length(2600)));
        small.door("D1", 0, 6000, 0, 7200);
        TileIndex index = index(small.design());
        assertEquals(List.of("T1", "R1", "C1", "cold", "hall"), names(index.at(new Point(1550, 1300), 0)));
        assertEquals(List.of("R1", "cold", "hall"), names(index.at(new Point(1050, 1900), 10)));
        assertEquals(List.of("D1", "hall"), names(index.at(new Point(20, 6100), 25)));
        assertEquals(List.of("hall"), names(index.at(new Point(30, 6100), 25)));
        assertEquals(List.of(), names(index.at(new Point(-500, 0), 0)));
    }

    @Test
    void neighboursComeNearestFirst() {
        SmallFloor small = new SmallFloor();
        small.rack("far", 3000, 0, Side.SOUTH);
        small.rack("beyond", 9000, 0, Side.SOUTH);
        small.rack("near", 700, 0, Side.SOUTH);
        TileIndex index = index(small.design());
        List<Placed> found = index.neighbours(new Rect(0, 0, 600, 1200), 5000);
        assertEquals(List.of("near", "far"), found.stream().map(Placed::name).toList());
        assertEquals(
                List.of(),
                index.overlapping(found.getFirst().footprint()).stream()
                        .filter(placed -> !placed.name().equals("near"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void answersLikeALookAtEverything(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        Random random = new Random(seed);
        Design design = Design.empty("random");
        for (int step = 0; step < 150; step++) {
            if (edits.next(design).applyTo(design) instanceof Applied applied) {
                design = applied.design();
            }
            Floor floor = Floor.of(design, null);
            TileIndex index = TileIndex.of(design, floor, null);
            Rect area = new Rect(random.nextInt(20_000), random.nextInt(20_000), random.nextInt(9000), 3000);
            assertEquals(
                    floor.all().stream().filter(p -> p.bounds().overlaps(area)).toList(), index.placed(area));
        }
    }

    @Test
    void isRebuiltOnlyWhenSomethingWithAPlaceChanged() {
        SmallFloor small = new SmallFloor();
        small.rack("R1", 0, 0, Side.SOUTH);
        Layout first = Layout.of(small.design(), null);
        Design renamed = small.design()
                .draft()
                .project(hallwright.design.Project.named("x"))
                .build();
        assertSame(first.index(), Layout.of(renamed, first).index());
        small.zone("Z", 0, 0, 5000, 5000, null);
        Layout zoned = Layout.of(small.design(), first);
        assertNotSame(first.index(), zoned.index());
        assertSame(first.floor(), zoned.floor());
    }

    private static TileIndex index(Design design) {
        return TileIndex.of(design, Floor.of(design, null), null);
    }

    private static List<String> names(List<DesignObject> objects) {
        return objects.stream().map(DesignObject::name).toList();
    }
}
