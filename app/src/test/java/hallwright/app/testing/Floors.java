package hallwright.app.testing;

import hallwright.analysis.Analysis;
import hallwright.catalogue.AirPath;
import hallwright.catalogue.Body;
import hallwright.catalogue.Category;
import hallwright.catalogue.Confidence;
import hallwright.catalogue.CoolingDuty;
import hallwright.catalogue.CoolingType;
import hallwright.catalogue.Draw;
import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.Evidence;
import hallwright.catalogue.LiquidPath;
import hallwright.catalogue.Mounting;
import hallwright.catalogue.PowerType;
import hallwright.catalogue.Product;
import hallwright.catalogue.RackType;
import hallwright.catalogue.RackUnits;
import hallwright.catalogue.Ratings;
import hallwright.catalogue.TypeId;
import hallwright.design.AisleKind;
import hallwright.design.Containment;
import hallwright.design.Design;
import hallwright.design.DesignDraft;
import hallwright.design.Placement;
import hallwright.design.ProjectValues;
import hallwright.design.Room;
import hallwright.design.Run;
import hallwright.geometry.Point;
import hallwright.geometry.Polygon;
import hallwright.geometry.Rect;
import hallwright.geometry.Side;
import hallwright.geometry.Turn;
import hallwright.units.Length;
import hallwright.units.Mass;
import hallwright.units.Power;
import hallwright.units.Ratio;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Floors made in code, of any size.
public final class Floors {

    /// 600 x 1200 mm.
    public static final RackType RACK = new RackType(
            product("test-rack", Category.RACK),
            body(600, 1200, 2000),
            new Mounting(RackUnits.of(42), "EIA-310 19in"),
            new Mass(1500),
            Ratings.NONE,
            evidence());

    /// A rack whose maker does not tell its size.
    public static final RackType SIZELESS = new RackType(
            product("test-sizeless", Category.RACK), Body.UNKNOWN, Mounting.UNKNOWN, null, Ratings.NONE, evidence());

    private static final CoolingType CRAH = new CoolingType(
            product("test-crah", Category.CRAH),
            body(2400, 900, 2000),
            Mounting.UNKNOWN,
            Draw.UNKNOWN,
            AirPath.UNKNOWN,
            LiquidPath.UNKNOWN,
            CoolingDuty.UNKNOWN,
            Ratings.NONE,
            evidence());
    private static final PowerType BUSWAY = new PowerType(
            product("test-busway", Category.BUSWAY),
            Body.UNKNOWN,
            Mounting.UNKNOWN,
            Draw.UNKNOWN,
            AirPath.UNKNOWN,
            Ratings.NONE,
            evidence());

    private static final int PITCH = 3000;
    private static final int EDGE = 3000;

    private Floors() {}

    /// Rows of racks, back to back in pairs: 1200 mm of racks, then 1800 mm of aisle, hot and cold in turn. Every
    /// second aisle is contained, every row has a busway, cooling units stand on the west wall.
    public static Design rows(int rows, int racksPerRow) {
        return rows(1, rows, racksPerRow);
    }

    /// The same in several columns, 3 m apart.
    public static Design rows(int columns, int rows, int racksPerRow) {
        DesignDraft draft = Design.empty("Made in code").draft();
        draft.use(List.of(RACK, CRAH, BUSWAY));
        int width = 600 * racksPerRow;
        int across = EDGE + columns * (width + EDGE);
        int up = 2 * EDGE + rows * PITCH - 1800;
        draft.put(new Room(draft.newId(), "Hall", area(0, 0, across, up), new Length(3600), Length.ZERO, null));
        for (int column = 0; column < columns; column++) {
            int x = EDGE + column * (width + EDGE);
            for (int row = 0; row < rows; row++) {
                row(draft, column * rows + row, x, EDGE + row * PITCH, racksPerRow);
            }
        }
        for (int y = EDGE; y + 2400 < up; y += 6000) {
            place(draft, CRAH, "CRAH" + (y / 6000 + 1), 0, y, Side.EAST, null);
        }
        return draft.build();
    }

    /// Made-up loads: most racks 5 to 44 kW, every 23rd unknown.
    public static Analysis analysis(Design design) {
        DesignDraft draft = design.draft();
        racks(design).stream()
                .filter(rack -> rack.id().number() % 23 != 0)
                .forEach(rack -> draft.put(rack.withProject(load(rack.id().number()))));
        return Analysis.of(draft.build(), null);
    }

    /// The racks of a design, in order of identity.
    public static List<Placement> racks(Design design) {
        return design.placements().stream()
                .filter(placement -> design.types().get(placement.type()) instanceof RackType)
                .toList();
    }

    private static ProjectValues load(int number) {
        Power power = Power.ofKilowatts(5 + number * 7 % 40);
        Mass mass = new Mass(200 + number % 9 * 100.0);
        return new ProjectValues(null, null, null, mass, power, power, null, new Ratio(0.4), null, null, "made up");
    }

    private static void row(DesignDraft draft, int number, int x, int y, int racks) {
        Side front = number % 2 == 0 ? Side.SOUTH : Side.NORTH;
        String name = letters(number);
        for (int i = 0; i < racks; i++) {
            String rack = name + String.format(Locale.ROOT, "%02d", i + 1);
            place(draft, RACK, rack, x + 600 * i, y, front, name);
        }
        int rear = front == Side.SOUTH ? y + 900 : y + 300;
        draft.put(new Run(
                draft.newId(),
                "BW-" + name,
                BUSWAY.id(),
                List.of(new Point(x - 100, rear), new Point(x + 600 * racks + 100, rear)),
                new Length(2600)));
        if (number % 2 == 0) {
            draft.put(new Containment(
                    draft.newId(), "HAC-" + name, null, area(x, y + 1200, 600 * racks, 1800), AisleKind.HOT));
        }
    }

    private static void place(
            DesignDraft draft, EquipmentType type, String name, int x, int y, Side front, @Nullable String row) {
        draft.put(new Placement(
                draft.newId(), name, type.id(), new Point(x, y), Turn.facing(front), Length.ZERO, row, false, null));
    }

    private static String letters(int number) {
        String last = String.valueOf((char) ('A' + number % 26));
        return number < 26 ? last : letters(number / 26 - 1) + last;
    }

    private static Polygon area(int x, int y, int width, int depth) {
        return Polygon.of(new Rect(x, y, width, depth));
    }

    private static Product product(String id, Category category) {
        return new Product(new TypeId(id), category, null, "Test", id, null, null, id, null);
    }

    private static Body body(int width, int depth, int height) {
        return new Body(new Length(width), new Length(depth), new Length(height), new Mass(150), null, null);
    }

    private static Evidence evidence() {
        return new Evidence("test", "project", "2026-11", Confidence.LOW, Set.of(), Set.of());
    }
}
