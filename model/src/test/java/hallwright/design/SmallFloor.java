package hallwright.design;

import hallwright.catalogue.AirPath;
import hallwright.catalogue.Category;
import hallwright.catalogue.CoolingDuty;
import hallwright.catalogue.CoolingType;
import hallwright.catalogue.Draw;
import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.LiquidPath;
import hallwright.catalogue.Mounting;
import hallwright.catalogue.RackUnits;
import hallwright.catalogue.Ratings;
import hallwright.geometry.Edge;
import hallwright.geometry.Point;
import hallwright.geometry.Polygon;
import hallwright.geometry.Rect;
import hallwright.geometry.Side;
import hallwright.geometry.Turn;
import hallwright.units.Airflow;
import hallwright.units.Current;
import hallwright.units.Length;
import hallwright.units.Power;
import hallwright.units.Pressure;
import hallwright.units.Ratio;
import hallwright.units.Voltage;
import hallwright.units.WaterFlow;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Builds small floors for tests, object by object. All lengths are millimetres.
public final class SmallFloor {

    private Design design;

    /// Nothing yet.
    public SmallFloor() {
        design = Design.empty("test");
    }

    /// What was built so far.
    public Design design() {
        return design;
    }

    /// A rectangular room with a floor that carries 12 kPa and a clear height of 3 m.
    public Room room(String name, int x, int y, int width, int depth) {
        return put(new Room(
                id(),
                name,
                Polygon.of(new Rect(x, y, width, depth)),
                new Length(3000),
                Length.ZERO,
                Pressure.ofKilopascals(12)));
    }

    /// A rectangular zone.
    public Zone zone(String name, int x, int y, int width, int depth, @Nullable CoolingStrategy strategy) {
        return put(new Zone(id(), name, Polygon.of(new Rect(x, y, width, depth)), strategy));
    }

    /// An obstacle.
    public Obstacle obstacle(String name, Obstacle.Kind kind, int x, int y, int width, int depth) {
        return put(new Obstacle(id(), name, kind, Polygon.of(new Rect(x, y, width, depth))));
    }

    /// A delivery door of 2,400 mm clear height.
    public Door door(String name, int x0, int y0, int x1, int y1) {
        return put(new Door(id(), name, new Edge(new Point(x0, y0), new Point(x1, y1)), new Length(2400), true, true));
    }

    /// A rack of 600 x 1200 mm.
    public Placement rack(String name, int x, int y, Side front) {
        return place(Sample.RACK, name, x, y, front, null);
    }

    /// A rack of 600 x 1200 mm of which the project states the load.
    public Placement rack(String name, int x, int y, Side front, double kilowatts) {
        return place(
                Sample.RACK,
                name,
                x,
                y,
                front,
                ProjectValues.load(Power.ofKilowatts(kilowatts), Power.ofKilowatts(kilowatts), "test"));
    }

    /// Any equipment.
    public Placement place(EquipmentType type, String name, int x, int y, Side front, @Nullable ProjectValues project) {
        design = design.draft().use(List.of(type)).build();
        Point at = new Point(x, y);
        return put(new Placement(id(), name, type.id(), at, Turn.facing(front), Length.ZERO, null, false, project));
    }

    /// A device in a rack.
    public Mount mount(EquipmentType type, String name, Placement rack, int bottom) {
        design = design.draft().use(List.of(type)).build();
        Face face = bottom == 0 ? Face.ZERO_U : Face.BOTH;
        return put(new Mount(id(), name, type.id(), rack.id(), RackUnits.of(bottom), face, null));
    }

    /// A circuit of three phases with power factor 1.
    public Feed feed(
            String name, FeedSide side, @Nullable DesignObject source, Placement load, int volts, int amperes) {
        ObjectId from = source == null ? null : source.id();
        return put(new Feed(
                id(), name, side, from, load.id(), new Voltage(volts), 3, new Current(amperes), false, new Ratio(1)));
    }

    /// Any object, under its identity.
    public <T extends DesignObject> T put(T object) {
        design = design.draft().put(object).build();
        return object;
    }

    /// The next free identity.
    public ObjectId id() {
        return new ObjectId(design.nextId());
    }

    /// Changes the design as a whole.
    public SmallFloor with(UnaryOperator<Design> change) {
        design = change.apply(design);
        return this;
    }

    /// A cooling unit of 900 x 1200 mm that also gives 1 L/min of coolant per kW; null conditions or airflow are
    /// not known.
    public static CoolingType cooler(
            Category category, double kilowatts, @Nullable String conditions, @Nullable Double airflow) {
        return new CoolingType(
                Sample.product("test-" + category.code().replace('_', '-') + "-" + (int) kilowatts, category),
                Sample.body(900, 1200, 2000, 400),
                Mounting.UNKNOWN,
                Draw.UNKNOWN,
                new AirPath(airflow == null ? null : new Airflow(airflow), null, null, null),
                new LiquidPath(null, new WaterFlow(kilowatts), null, null, null, null),
                new CoolingDuty(Power.ofKilowatts(kilowatts), conditions),
                Ratings.NONE,
                Sample.evidence());
    }
}
