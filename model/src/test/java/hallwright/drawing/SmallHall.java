package hallwright.drawing;

import hallwright.catalogue.AirPath;
import hallwright.catalogue.Body;
import hallwright.catalogue.Category;
import hallwright.catalogue.CoolingDuty;
import hallwright.catalogue.CoolingType;
import hallwright.catalogue.Draw;
import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.LiquidPath;
import hallwright.catalogue.Mounting;
import hallwright.catalogue.PathwayType;
import hallwright.catalogue.PowerType;
import hallwright.catalogue.RackType;
import hallwright.catalogue.RackUnits;
import hallwright.catalogue.Ratings;
import hallwright.catalogue.TileType;
import hallwright.design.AisleKind;
import hallwright.design.Containment;
import hallwright.design.CoolingStrategy;
import hallwright.design.Design;
import hallwright.design.DesignDraft;
import hallwright.design.Door;
import hallwright.design.Face;
import hallwright.design.Feed;
import hallwright.design.FeedSide;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.design.Obstacle;
import hallwright.design.Placement;
import hallwright.design.Project;
import hallwright.design.Room;
import hallwright.design.Run;
import hallwright.design.Sample;
import hallwright.design.Zone;
import hallwright.geometry.Edge;
import hallwright.geometry.Point;
import hallwright.geometry.Polygon;
import hallwright.geometry.Rect;
import hallwright.geometry.Side;
import hallwright.geometry.Turn;
import hallwright.units.Length;
import hallwright.units.Mass;
import hallwright.units.Ratio;
import hallwright.units.Voltage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A hall of two rows of six racks with one of everything, in round numbers.
///
/// 12.0 x 7.8 m; row A faces south, row B north, the hot aisle between them is contained; three busways, two fan
/// walls, two panels, two perforated tiles, a door of each kind, a column and a keep-free area.
public final class SmallHall {

    /// 750 x 1200 mm.
    public static final RackType RACK = new RackType(
            Sample.product("test-rack-750", Category.RACK),
            Sample.body(750, 1200, 2000, 150),
            new Mounting(RackUnits.of(42), "EIA-310 19in"),
            new Mass(1500),
            Ratings.NONE,
            Sample.evidence());

    private static final CoolingType FAN_WALL = new CoolingType(
            Sample.product("test-fan-wall", Category.FAN_WALL),
            Sample.body(2400, 1200, 2800, 1100),
            Mounting.UNKNOWN,
            Draw.UNKNOWN,
            AirPath.UNKNOWN,
            LiquidPath.UNKNOWN,
            CoolingDuty.UNKNOWN,
            Ratings.NONE,
            Sample.evidence());
    private static final PowerType PANEL = power("test-panel", Category.FLOOR_PDU, Sample.body(300, 1000, 2000, 300));
    private static final PowerType BUSWAY = power("test-busway", Category.BUSWAY, Body.UNKNOWN);
    private static final PathwayType TRAY = new PathwayType(
            Sample.product("test-tray", Category.PATHWAY),
            Body.UNKNOWN,
            Mounting.UNKNOWN,
            Ratings.NONE,
            Sample.evidence());
    private static final TileType TILE = new TileType(
            Sample.product("test-tile", Category.FLOOR_TILE),
            Sample.body(600, 600, 35, 20),
            AirPath.UNKNOWN,
            Ratings.NONE,
            Sample.evidence());

    private final DesignDraft draft = Design.empty("Small hall · 小机房").draft();

    private SmallHall() {}

    /// The hall.
    public static Design design() {
        return new SmallHall().build();
    }

    private Design build() {
        draft.use(List.of(RACK, Sample.NODE, FAN_WALL, PANEL, BUSWAY, TRAY, TILE));
        draft.project(new Project("Small hall · 小机房", "P02", "Test & Sons", "A. Nother", null));
        building();
        aisles();
        row("A", 1800, Side.SOUTH);
        row("B", 4800, Side.NORTH);
        plant();
        runs();
        return draft.build();
    }

    private void building() {
        draft.put(new Room(draft.newId(), "Hall", area(0, 0, 12_000, 7_800), new Length(3300), Length.ZERO, null));
        draft.put(new Obstacle(draft.newId(), "K1", Obstacle.Kind.COLUMN, area(2600, 6600, 400, 400)));
        draft.put(new Obstacle(draft.newId(), "Keep free", Obstacle.Kind.NO_GO, area(9600, 2400, 1200, 2400)));
        draft.put(new Door(draft.newId(), "D1", edge(12_000, 6400, 12_000, 7400), null, false, true));
        draft.put(new Door(draft.newId(), "D2", edge(4500, 0, 6300, 0), null, true, false));
    }

    private void aisles() {
        draft.put(new Zone(draft.newId(), "Zone 1", area(1500, 1200, 8000, 5400), CoolingStrategy.PERIMETER_CONTAINED));
        draft.put(new Containment(draft.newId(), "HAC1", null, area(4500, 3000, 4500, 1800), AisleKind.HOT));
        for (int i = 0; i < 2; i++) {
            place(TILE, "T" + (i + 1), 4800 + 600 * i, 1200, Side.SOUTH, null);
        }
    }

    private void row(String row, int y, Side front) {
        for (int i = 0; i < 6; i++) {
            ObjectId rack = place(RACK, row + (i + 1), 4500 + 750 * i, y, front, row);
            for (int unit = 3; unit <= 27 && i != 2; unit += 8) {
                draft.put(
                        new Mount(draft.newId(), "node", Sample.NODE.id(), rack, RackUnits.of(unit), Face.FRONT, null));
            }
        }
    }

    private void plant() {
        place(FAN_WALL, "FW1", 0, 1000, Side.EAST, null);
        place(FAN_WALL, "FW2", 0, 4200, Side.EAST, null);
        place(PANEL, "RPP A", 11_000, 1000, Side.WEST, null);
        place(PANEL, "RPP B", 11_000, 2000, Side.WEST, null);
    }

    private void runs() {
        ObjectId a1 = new ObjectId(9);
        for (FeedSide side : List.of(FeedSide.A, FeedSide.B, FeedSide.C)) {
            int y = 2000 + 350 * (side.name().charAt(0) - 'A');
            ObjectId run = draft.newId();
            draft.put(new Run(run, "BW" + side, BUSWAY.id(), line(4400, y, 9100, y), new Length(2600)));
            draft.put(new Feed(
                    draft.newId(), "F" + side, side, run, a1, new Voltage(400), 3, null, false, new Ratio(0.95)));
        }
        draft.put(new Run(draft.newId(), "TR1", TRAY.id(), line(4400, 5100, 9100, 5100), new Length(2900)));
    }

    private ObjectId place(EquipmentType type, String name, int x, int y, Side front, @Nullable String row) {
        ObjectId id = draft.newId();
        draft.put(
                new Placement(id, name, type.id(), new Point(x, y), Turn.facing(front), Length.ZERO, row, false, null));
        return id;
    }

    private static PowerType power(String id, Category category, Body body) {
        return new PowerType(
                Sample.product(id, category),
                body,
                Mounting.UNKNOWN,
                Draw.UNKNOWN,
                AirPath.UNKNOWN,
                Ratings.NONE,
                Sample.evidence());
    }

    private static List<Point> line(int x1, int y1, int x2, int y2) {
        return List.of(new Point(x1, y1), new Point(x2, y2));
    }

    private static Edge edge(int x1, int y1, int x2, int y2) {
        return new Edge(new Point(x1, y1), new Point(x2, y2));
    }

    private static Polygon area(int x, int y, int width, int depth) {
        return Polygon.of(new Rect(x, y, width, depth));
    }
}
