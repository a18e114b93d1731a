package hallwright.cost;

import hallwright.catalogue.AirPath;
import hallwright.catalogue.Body;
import hallwright.catalogue.Category;
import hallwright.catalogue.CoolingDuty;
import hallwright.catalogue.CoolingType;
import hallwright.catalogue.DeviceType;
import hallwright.catalogue.Draw;
import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.LiquidPath;
import hallwright.catalogue.Mounting;
import hallwright.catalogue.PathwayType;
import hallwright.catalogue.Product;
import hallwright.catalogue.RackUnits;
import hallwright.catalogue.Ratings;
import hallwright.catalogue.TypeId;
import hallwright.design.AisleKind;
import hallwright.design.Containment;
import hallwright.design.Design;
import hallwright.design.DesignDraft;
import hallwright.design.Face;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.design.Room;
import hallwright.design.Run;
import hallwright.design.Sample;
import hallwright.geometry.Point;
import hallwright.geometry.Polygon;
import hallwright.geometry.Rect;
import hallwright.geometry.Turn;
import hallwright.units.Area;
import hallwright.units.Length;
import hallwright.units.Power;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A small hall with round numbers.
///
/// Row A has three racks: A1 and A2 hold two nodes each, A10 one node and a switch. One cooling unit of 100 kW, a
/// tray of 6.15 m, a contained aisle of 4.5 m and a raised floor of 10 m by 8 m.
public final class Floor {

    /// 100 kW.
    public static final CoolingType CRAH = crah(new CoolingDuty(new Power(100_000), "35 °C return, 7 °C water"));

    /// Nothing in the small price book fits it.
    public static final DeviceType SWITCH = new DeviceType(
            product("test-switch", Category.SWITCH, "TS-1"),
            Sample.body(440, 700, 44, 15),
            new Mounting(RackUnits.of(1), "EIA-310 19in"),
            new Draw(new Power(500), new Power(300), null, null, 1, List.of(), null),
            AirPath.UNKNOWN,
            LiquidPath.UNKNOWN,
            List.of(),
            Ratings.NONE,
            Sample.evidence());

    /// 300 mm wide.
    public static final PathwayType TRAY = new PathwayType(
            product("test-tray", Category.PATHWAY, "TT-300"),
            Body.UNKNOWN,
            Mounting.UNKNOWN,
            Ratings.NONE,
            Sample.evidence());

    /// 50.5 kW at most, 50 kW of it into the air and 0.5 kW into liquid, 3 racks, 40 GPUs on 80 square metres.
    public static final HallFigures FIGURES =
            new HallFigures(3, 40, new Power(50_500), new Power(50_000), new Power(500), new Area(80), 0);

    private Floor() {}

    /// The hall.
    public static Design hall() {
        DesignDraft draft = Design.empty("Small hall").draft();
        draft.use(List.of(Sample.RACK, Sample.NODE, SWITCH, CRAH, TRAY));
        ObjectId a1 = rack(draft, "A1", 0);
        ObjectId a2 = rack(draft, "A2", 600);
        ObjectId a10 = rack(draft, "A10", 1200);
        for (ObjectId rack : List.of(a1, a2)) {
            mount(draft, Sample.NODE, rack, 3);
            mount(draft, Sample.NODE, rack, 11);
        }
        mount(draft, Sample.NODE, a10, 3);
        mount(draft, SWITCH, a10, 40);
        place(draft, CRAH, "FW1", 5000, 5000, null);
        draft.put(new Run(
                draft.newId(), "Tray 1", TRAY.id(), List.of(new Point(0, 0), new Point(6150, 0)), new Length(2600)));
        draft.put(new Containment(
                draft.newId(), "Aisle 1", null, Polygon.of(new Rect(0, 1200, 4500, 1200)), AisleKind.HOT));
        draft.put(new Room(
                draft.newId(), "Hall", Polygon.of(new Rect(0, 0, 10_000, 8_000)), null, new Length(600), null));
        return draft.build();
    }

    /// A cooling unit with another duty.
    public static CoolingType crah(CoolingDuty duty) {
        return new CoolingType(
                product("test-crah", Category.CRAH, null),
                Sample.body(900, 900, 2000, 500),
                Mounting.UNKNOWN,
                Draw.UNKNOWN,
                AirPath.UNKNOWN,
                LiquidPath.UNKNOWN,
                duty,
                Ratings.NONE,
                Sample.evidence());
    }

    private static Product product(String id, Category category, @Nullable String partNumber) {
        return new Product(new TypeId(id), category, null, "Test", id, partNumber, null, id, null);
    }

    private static ObjectId rack(DesignDraft draft, String name, int x) {
        return place(draft, Sample.RACK, name, x, 0, "A");
    }

    /// Puts equipment on the floor.
    public static ObjectId place(
            DesignDraft draft, EquipmentType type, String name, int x, int y, @Nullable String row) {
        ObjectId id = draft.newId();
        draft.use(List.of(type));
        draft.put(new Placement(id, name, type.id(), new Point(x, y), Turn.NONE, Length.ZERO, row, false, null));
        return id;
    }

    /// Puts a device into a rack.
    public static void mount(DesignDraft draft, EquipmentType type, ObjectId rack, int bottom) {
        draft.use(List.of(type));
        ObjectId id = draft.newId();
        draft.put(new Mount(id, "D" + id.number(), type.id(), rack, RackUnits.of(bottom), Face.BOTH, null));
    }
}
