package hallwright.file;

import hallwright.catalogue.CoolingDuty;
import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.RackUnits;
import hallwright.catalogue.TypeId;
import hallwright.design.AisleKind;
import hallwright.design.Containment;
import hallwright.design.CoolingLoop;
import hallwright.design.CoolingStrategy;
import hallwright.design.Design;
import hallwright.design.DesignDraft;
import hallwright.design.Door;
import hallwright.design.Face;
import hallwright.design.Feed;
import hallwright.design.FeedSide;
import hallwright.design.Grid;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.design.Obstacle;
import hallwright.design.Placement;
import hallwright.design.Project;
import hallwright.design.ProjectValues;
import hallwright.design.Room;
import hallwright.design.Run;
import hallwright.design.Sample;
import hallwright.design.Site;
import hallwright.design.Waiver;
import hallwright.design.Zone;
import hallwright.geometry.Edge;
import hallwright.geometry.Point;
import hallwright.geometry.Polygon;
import hallwright.geometry.Rect;
import hallwright.geometry.Turn;
import hallwright.units.Airflow;
import hallwright.units.Current;
import hallwright.units.Length;
import hallwright.units.Mass;
import hallwright.units.Power;
import hallwright.units.Pressure;
import hallwright.units.Ratio;
import hallwright.units.Voltage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A small design with every kind of object and every value that a file can hold.
final class EveryKind {

    private static final Polygon AREA = Polygon.of(new Rect(0, 0, 6000, 4800));

    private EveryKind() {}

    static Design design() {
        List<EquipmentType> types = new ArrayList<>(FullTypes.ALL);
        types.add(Sample.RACK);
        types.add(Sample.NODE);
        DesignDraft draft = Design.empty("")
                .draft()
                .project(new Project("Every kind", "P02", "A client", "An author", "“Notes” in 中文"))
                .site(new Site("eu", 112))
                .grid(new Grid(new Point(-300, 150), 610))
                .use(types);
        building(draft);
        equipment(draft);
        connections(draft);
        draft.put(new Zone(id(40), "An object with a high number", AREA, null));
        return draft.waivers(List.of(waiver())).build();
    }

    private static void building(DesignDraft draft) {
        Polygon corner = new Polygon(List.of(
                new Point(0, 0),
                new Point(6000, 0),
                new Point(6000, 2400),
                new Point(3000, 2400),
                new Point(3000, 4800),
                new Point(0, 4800)));
        // 250 pounds per square foot: the digits of a converted value must survive.
        draft.put(new Room(
                id(1), "Hall", corner, new Length(3300), new Length(600), new Pressure(11_970.064_745_062_464)));
        draft.put(new Room(id(2), "Store", AREA, null, Length.ZERO, null));
        draft.put(new Zone(id(3), "Zone 1", AREA, CoolingStrategy.PERIMETER_CONTAINED));
        Polygon square = Polygon.of(new Rect(100, 100, 400, 400));
        draft.put(new Obstacle(id(4), "Column", Obstacle.Kind.COLUMN, square));
        draft.put(new Obstacle(id(5), "Kept free", Obstacle.Kind.NO_GO, square));
        Edge opening = new Edge(new Point(0, 1200), new Point(0, 2700));
        draft.put(new Door(id(6), "D1", opening, new Length(2400), true, true));
        draft.put(new Door(id(7), "D2", opening, null, false, false));
        draft.put(new Containment(id(8), "HAC1", new TypeId("test-k"), AREA, AisleKind.HOT));
        draft.put(new Containment(id(9), "CAC1", null, AREA, AisleKind.COLD));
    }

    private static void equipment(DesignDraft draft) {
        ProjectValues all = new ProjectValues(
                new Length(1200),
                new Length(900),
                new Length(2000),
                new Mass(0.1),
                new Power(1e9),
                new Power(0.333_333_333_333_333_3),
                new Airflow(2.1),
                new Ratio(0.87),
                new CoolingDuty(new Power(100_000), "24 C return"),
                8,
                "placeholder");
        ProjectValues unknown = new ProjectValues(
                null, null, null, null, null, null, null, null, CoolingDuty.UNKNOWN, null, "to be asked");
        draft.put(placement(10, "R1", "test-rack", new Turn(90), "Row A", true, null));
        draft.put(placement(11, "R2", "test-rack", Turn.NONE, null, false, unknown));
        draft.put(placement(12, "CDU1", "test-c", new Turn(359), null, false, all));
        draft.put(new Mount(id(13), "node1", new TypeId("test-node"), id(10), RackUnits.of(3), Face.BOTH, null));
        draft.put(new Mount(id(14), "node2", new TypeId("test-node"), id(10), new RackUnits(23), Face.FRONT, all));
        draft.put(new Mount(id(15), "strip", new TypeId("test-p"), id(10), RackUnits.of(0), Face.ZERO_U, null));
    }

    private static Placement placement(
            int id,
            String name,
            String type,
            Turn turn,
            @Nullable String row,
            boolean locked,
            @Nullable ProjectValues project) {
        return new Placement(
                id(id),
                name,
                new TypeId(type),
                new Point(600 * id, -1200),
                turn,
                new Length(10 * id),
                row,
                locked,
                project);
    }

    private static void connections(DesignDraft draft) {
        List<Point> path = List.of(new Point(0, 0), new Point(6000, 0), new Point(6000, 4800));
        draft.put(new Run(id(16), "TRAY1", new TypeId("test-y"), path, new Length(-300)));
        draft.put(new Feed(
                id(17),
                "F1",
                FeedSide.A,
                id(16),
                id(10),
                new Voltage(400),
                3,
                new Current(62.5),
                true,
                new Ratio(0.95)));
        draft.put(new Feed(id(18), "F2", FeedSide.D, null, id(11), new Voltage(230), 1, null, false, new Ratio(1)));
        draft.put(new CoolingLoop(id(19), "L1", List.of(id(12)), List.of(id(11), id(10))));
        draft.put(new CoolingLoop(id(20), "L2", List.of(), List.of()));
    }

    private static Waiver waiver() {
        return new Waiver(
                "DEN-001|10||eu",
                "Agreed with the client",
                "J. Doe",
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2027, 5, 1),
                40_800.5,
                15_000);
    }

    private static ObjectId id(int number) {
        return new ObjectId(number);
    }
}
