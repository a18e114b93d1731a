package hallwright.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import hallwright.design.Design;
import hallwright.design.FeedSide;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.design.Project;
import hallwright.design.Sample;
import hallwright.design.SmallFloor;
import hallwright.edit.EditResult.Applied;
import hallwright.edit.RandomEdits;
import hallwright.geometry.Point;
import hallwright.geometry.Polygon;
import hallwright.geometry.Rect;
import hallwright.geometry.Side;
import hallwright.power.Circuit;
import hallwright.space.Aisle;
import hallwright.space.Clearance;
import hallwright.space.Flank;
import hallwright.space.Placed;
import hallwright.space.Row;
import hallwright.units.Length;
import hallwright.units.Money;
import hallwright.units.Power;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalysisTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void stagedAnalysisEqualsAFreshOneUnderRandomEdits(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        Design design = hall(seed).design();
        Analysis staged = Analysis.of(design, null);
        for (int step = 0; step < 80; step++) {
            if (edits.next(design).applyTo(design) instanceof Applied applied) {
                design = applied.design();
                staged = Analysis.of(design, staged);
                assertEquals(content(Analysis.of(design, null)), content(staged), "seed " + seed + " step " + step);
            }
        }
    }

    @Test
    void movingARackLeavesLoadsAndCircuitsAlone() {
        SmallFloor small = hall(1);
        Placement rack = small.rack("X1", 3000, 3000, Side.SOUTH, 10);
        small.feed("F1", FeedSide.A, null, rack, 400, 32);
        Analysis before = Analysis.of(small.design(), null);
        small.put(rack.at(new Point(3600, 3000), rack.turn()));
        Analysis after = Analysis.of(small.design(), before);
        assertSame(before.loads(), after.loads());
        assertSame(before.circuits(), after.circuits());
        assertNotSame(before.layout().floor(), after.layout().floor());
        assertNotSame(before.floorLoads(), after.floorLoads());
        Placed untouched = before.layout().floor().all().getFirst();
        assertSame(untouched, after.layout().floor().find(untouched.id()));
    }

    @Test
    void aNewDeviceOrCircuitLeavesTheLayoutAlone() {
        SmallFloor small = hall(1);
        Placement rack = small.rack("X1", 3000, 3000, Side.SOUTH);
        Analysis before = Analysis.of(small.design(), null);
        small.mount(Sample.NODE, "n1", rack, 1);
        Analysis mounted = Analysis.of(small.design(), before);
        assertSame(before.layout().rows(), mounted.layout().rows());
        assertSame(before.layout().clearances(), mounted.layout().clearances());
        assertSame(before.routes(), mounted.routes());
        assertNotSame(before.loads(), mounted.loads());
        small.feed("F1", FeedSide.A, null, rack, 400, 32);
        Analysis fed = Analysis.of(small.design(), mounted);
        assertSame(mounted.loads(), fed.loads());
        assertSame(mounted.cooling(), fed.cooling());
        assertSame(mounted.floorLoads(), fed.floorLoads());
        assertNotSame(mounted.circuits(), fed.circuits());
    }

    @Test
    void theTitleBlockTouchesNothing() {
        SmallFloor small = hall(1);
        Analysis before = Analysis.of(small.design(), null);
        small.with(design -> design.draft().project(Project.named("renamed")).build());
        Analysis after = Analysis.of(small.design(), before);
        assertSame(before.layout().aisles(), after.layout().aisles());
        assertSame(before.routes(), after.routes());
        assertSame(before.loads(), after.loads());
        assertSame(before.groups(), after.groups());
        assertSame(before.circuits(), after.circuits());
        assertSame(before.cooling(), after.cooling());
        assertSame(before.floorLoads(), after.floorLoads());
    }

    @Test
    void keyFiguresSumUpTheHall() {
        SmallFloor small = new SmallFloor();
        small.room("hall", 0, 0, 10_000, 5000);
        Placement rack = small.rack("R1", 2000, 2000, Side.SOUTH);
        small.rack("R2", 2600, 2000, Side.SOUTH, 15);
        small.mount(Sample.NODE, "n1", rack, 1);
        Analysis analysis = Analysis.of(small.design(), null);
        KeyFigures figures = analysis.figures();
        assertEquals(2, figures.racks());
        assertEquals(new Power(25_000), figures.maximum().known());
        assertEquals(new Power(22_000), figures.typical().known());
        // 25 kW on 50 m2.
        assertNotNull(figures.density());
        assertEquals(0.5, figures.density().kilowattsPerSquareMetre(), 1e-12);
        assertNull(figures.capital());
        Money capital = Money.usd("100");
        assertEquals(capital, analysis.withCapital(capital).figures().capital());
        assertSame(analysis.loads(), analysis.withCapital(capital).loads());
    }

    private static SmallFloor hall(long seed) {
        SmallFloor small = new SmallFloor();
        small.room("hall", 0, 0, 25_000, 25_000);
        small.zone("Z1", 0, 0, 12_000, 25_000, null);
        small.door("D1", 0, 10_000, 0, 11_500);
        small.obstacle("C1", hallwright.design.Obstacle.Kind.COLUMN, 9000, 9000, 500, 500);
        for (int i = 0; i < 6; i++) {
            small.rack("A" + i, 5000 + 600 * i, 5000 + (int) seed, Side.NORTH);
            small.rack("B" + i, 5000 + 600 * i, 7400, Side.SOUTH);
        }
        return small;
    }

    /// Everything the stages say, in a form that can be compared.
    private static List<Object> content(Analysis analysis) {
        List<Object> content = new ArrayList<>();
        content.add(analysis.figures());
        content.add(analysis.density());
        content.add(List.copyOf(analysis.racks().entrySet()));
        content.add(analysis.routes().all());
        content.add(analysis.layout().rows().all().stream().map(Row::ids).toList());
        content.add(analysis.layout().aisles().all().stream()
                .map(AnalysisTest::aisle)
                .toList());
        for (Placed placed : analysis.layout().floor().all()) {
            ObjectId id = placed.id();
            content.add(placed);
            content.add(String.valueOf(analysis.layout().locations().room(id)));
            content.add(String.valueOf(analysis.layout().locations().zone(id)));
            content.add(clearance(analysis, id, Flank.FRONT));
            content.add(clearance(analysis, id, Flank.REAR));
            content.add(analysis.layout().index().placed(placed.bounds()));
        }
        content.add(analysis.layout().index().at(new Point(6000, 6000), 0));
        content.add(analysis.circuits().all().stream().map(Circuit::normal).toList());
        content.add(analysis.cooling().zones());
        content.add(analysis.cooling().loops());
        content.add(analysis.floorLoads().all());
        analysis.design().zones().forEach(zone -> content.add(analysis.groups().area(zone.id())));
        return content;
    }

    private static String aisle(Aisle aisle) {
        return aisle.row().ids() + " " + aisle.flank() + " " + aisle.otherFlank() + " " + aisle.area();
    }

    private static String clearance(Analysis analysis, ObjectId id, Flank flank) {
        Clearance clearance = analysis.layout().clearances().find(id, flank);
        return clearance == null ? "none" : clearance.distanceMm() + " " + clearance.limitedBy();
    }

    @Test
    void aChangedFloorCapacityReachesTheFloorLoads() {
        SmallFloor small = hall(1);
        Analysis before = Analysis.of(small.design(), null);
        small.design().rooms().stream()
                .findFirst()
                .ifPresent(room -> small.put(new hallwright.design.Room(
                        room.id(), room.name(), Polygon.of(new Rect(0, 0, 25_000, 25_000)), null, Length.ZERO, null)));
        Analysis after = Analysis.of(small.design(), before);
        hallwright.design.Room room = after.floorLoads().all().getFirst().room();
        assertNotNull(room);
        assertNull(room.floorCapacity());
        assertSame(before.loads(), after.loads());
    }
}
