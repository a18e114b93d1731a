package hallwright.file;

import hallwright.catalogue.CoolingDuty;
import hallwright.catalogue.RackUnits;
import hallwright.catalogue.TypeId;
import hallwright.design.AisleKind;
import hallwright.design.Containment;
import hallwright.design.CoolingLoop;
import hallwright.design.CoolingStrategy;
import hallwright.design.Cord;
import hallwright.design.Door;
import hallwright.design.Face;
import hallwright.design.Feed;
import hallwright.design.FeedSide;
import hallwright.design.Line;
import hallwright.design.LoadState;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.design.Obstacle;
import hallwright.design.Placement;
import hallwright.design.ProjectValues;
import hallwright.design.Provision;
import hallwright.design.Range;
import hallwright.design.Rating;
import hallwright.design.Redundancy;
import hallwright.design.Room;
import hallwright.design.Run;
import hallwright.design.Zone;
import hallwright.geometry.Edge;
import hallwright.geometry.Point;
import hallwright.geometry.Polygon;
import hallwright.geometry.Turn;
import hallwright.text.Message;
import hallwright.units.Airflow;
import hallwright.units.Current;
import hallwright.units.Length;
import hallwright.units.Mass;
import hallwright.units.Power;
import hallwright.units.Pressure;
import hallwright.units.Ratio;
import hallwright.units.Voltage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads the objects of a design, each from its own JSON object. Numbers are held against [Range]; whether
/// references lead somewhere is asked when all objects are there.
final class ObjectIn {

    private ObjectIn() {}

    static Room room(JsonIn in, ObjectId id) throws FileProblem {
        Range capacity = Range.FLOOR_CAPACITY_KPA;
        Double pascals = in.optionalShifted("floorCapacityKpa", 3, capacity.least(), capacity.most());
        return new Room(
                id,
                in.text("name"),
                polygon(in),
                optionalLength(in, "ceilingMm", Range.HEIGHT_MM),
                new Length(integer(in, "raisedFloorMm", Range.RAISED_FLOOR_MM)),
                pascals == null ? null : new Pressure(pascals));
    }

    static Zone zone(JsonIn in, ObjectId id) throws FileProblem {
        return new Zone(
                id,
                in.text("name"),
                polygon(in),
                in.has("strategy") ? word(in, "strategy", CoolingStrategy.values(), CoolingStrategy::code) : null);
    }

    static Obstacle obstacle(JsonIn in, ObjectId id) throws FileProblem {
        return new Obstacle(
                id, in.text("name"), word(in, "kind", Obstacle.Kind.values(), Obstacle.Kind::code), polygon(in));
    }

    static Door door(JsonIn in, ObjectId id) throws FileProblem {
        return new Door(
                id,
                in.text("name"),
                new Edge(point(in, "fromMm"), point(in, "toMm")),
                optionalLength(in, "heightMm", Range.HEIGHT_MM),
                in.flag("delivery", false),
                in.flag("exit", false));
    }

    static Containment containment(JsonIn in, ObjectId id) throws FileProblem {
        return new Containment(
                id,
                in.text("name"),
                in.has("type") ? type(in) : null,
                polygon(in),
                word(in, "kind", AisleKind.values(), AisleKind::code));
    }

    static Placement placement(JsonIn in, ObjectId id) throws FileProblem {
        return new Placement(
                id,
                in.text("name"),
                type(in),
                new Point(integer(in, "xMm", Range.COORDINATE_MM), integer(in, "yMm", Range.COORDINATE_MM)),
                new Turn(in.integer("turnDeg", 0, 359)),
                new Length(integer(in, "elevationMm", Range.ELEVATION_MM)),
                in.optionalText("row"),
                in.flag("locked", false),
                project(in));
    }

    static Mount mount(JsonIn in, ObjectId id) throws FileProblem {
        double bottom = number(in, "bottomU", Range.RACK_UNIT);
        if (bottom * 2 != Math.rint(bottom * 2)) {
            throw in.problem("bottomU", Message.of("file.half-units", bottom));
        }
        return new Mount(
                id,
                in.text("name"),
                type(in),
                id(in, "rack"),
                new RackUnits((int) (bottom * 2)),
                word(in, "face", Face.values(), Face::code),
                project(in));
    }

    static Run run(JsonIn in, ObjectId id) throws FileProblem {
        List<Point> path = points(in, "pathMm");
        if (path.size() < 2) {
            throw in.problem("pathMm", Message.of("file.design.path", path.size()));
        }
        return new Run(id, in.text("name"), type(in), path, new Length(integer(in, "elevationMm", Range.ELEVATION_MM)));
    }

    static Feed feed(JsonIn in, ObjectId id) throws FileProblem {
        int phases = in.integer("phases", 1, 3);
        if (phases == 2) {
            throw in.problem("phases", Message.of("file.wrong", 2, Message.of("file.design.phases")));
        }
        return new Feed(
                id,
                in.text("name"),
                word(in, "side", FeedSide.values(), FeedSide::name),
                in.has("source") ? id(in, "source") : null,
                id(in, "load"),
                new Voltage(number(in, "voltageV", Range.VOLTAGE_V)),
                phases,
                optional(in, "breakerA", Range.BREAKER_A, Current::new),
                in.flag("fullRated", false),
                new Ratio(number(in, "powerFactor", Range.POWER_FACTOR)),
                new Feed.Wiring(
                        in.has("rank") ? integer(in, "rank", Range.RANK) : 1,
                        in.flag("direct", false),
                        in.has("line") ? word(in, "line", Line.values(), Line::code) : null,
                        in.has("part") ? type(in, "part") : null,
                        optionalLength(in, "lengthMm", Range.LENGTH_MM)));
    }

    static Cord cord(JsonIn in, ObjectId id) throws FileProblem {
        return new Cord(
                id,
                in.text("name"),
                word(in, "side", FeedSide.values(), FeedSide::name),
                id(in, "source"),
                integer(in, "outlet", Range.OUTLET),
                filled(in, "connector"),
                id(in, "load"),
                integer(in, "group", Range.OUTLET),
                integer(in, "inlet", Range.OUTLET),
                in.has("line") ? word(in, "line", Line.values(), Line::code) : null,
                in.has("part") ? type(in, "part") : null,
                optionalLength(in, "lengthMm", Range.LENGTH_MM));
    }

    static Provision provision(JsonIn in) throws FileProblem {
        Provision provision = new Provision(
                word(in, "basis", LoadState.values(), LoadState::code),
                new Ratio(number(in, "idleShare", Range.SHARE)),
                new Ratio(number(in, "diversity", Range.DIVERSITY)),
                in.optionalText("reason"),
                in.has("redundancy") ? word(in, "redundancy", Redundancy.values(), Redundancy::code) : null);
        in.done();
        return provision;
    }

    static CoolingLoop loop(JsonIn in, ObjectId id) throws FileProblem {
        return new CoolingLoop(id, in.text("name"), ids(in, "sources"), ids(in, "loads"));
    }

    static ObjectId id(JsonIn in, String key) throws FileProblem {
        return new ObjectId(in.integer(key, 1, ObjectId.MAXIMUM));
    }

    static int integer(JsonIn in, String key, Range range) throws FileProblem {
        return in.integer(key, (int) range.least(), (int) range.most());
    }

    static Point point(JsonIn in, String key) throws FileProblem {
        int[] pair = in.tuple(key, 2, -(int) Range.COORDINATE_MM.most(), (int) Range.COORDINATE_MM.most());
        return new Point(pair[0], pair[1]);
    }

    /// A text that says something.
    static String filled(JsonIn in, String key) throws FileProblem {
        String text = in.text(key);
        if (text.isBlank()) {
            throw in.problem(key, Message.of("file.design.blank", key));
        }
        return text;
    }

    private static @Nullable ProjectValues project(JsonIn object) throws FileProblem {
        JsonIn in = object.optionalObject("project");
        if (in == null) {
            return null;
        }
        JsonIn duty = in.optionalObject("duty");
        ProjectValues values = new ProjectValues(
                optionalLength(in, "widthMm", Range.SIZE_MM),
                optionalLength(in, "depthMm", Range.SIZE_MM),
                optionalLength(in, "heightMm", Range.SIZE_MM),
                optional(in, "massKg", Range.MASS_KG, Mass::new),
                optional(in, "maximumPowerW", Range.POWER_W, Power::new),
                optional(in, "typicalPowerW", Range.POWER_W, Power::new),
                optional(in, "airflowM3PerS", Range.AIRFLOW_M3S, Airflow::new),
                optional(in, "liquidShare", Range.SHARE, Ratio::new),
                duty == null ? null : duty(duty),
                in.has("gpus") ? in.integer("gpus", 0, (int) Range.GPUS.most()) : null,
                rating(in.optionalObject("rating")),
                filled(in, "reason"));
        in.done();
        return values;
    }

    private static @Nullable Rating rating(@Nullable JsonIn in) throws FileProblem {
        if (in == null) {
            return null;
        }
        Rating rating = new Rating(
                optional(in, "powerW", Range.POWER_W, Power::new),
                optional(in, "currentA", Range.BREAKER_A, Current::new),
                in.optionalInteger("modules", (int) Range.MODULES.least(), (int) Range.MODULES.most()));
        in.done();
        return rating;
    }

    private static CoolingDuty duty(JsonIn in) throws FileProblem {
        CoolingDuty duty = new CoolingDuty(
                optional(in, "coolingCapacityW", Range.POWER_W, Power::new), in.optionalText("coolingConditions"));
        in.done();
        return duty;
    }

    private static TypeId type(JsonIn in) throws FileProblem {
        return type(in, "type");
    }

    private static TypeId type(JsonIn in, String key) throws FileProblem {
        String text = in.text(key);
        if (!TypeId.isWellFormed(text)) {
            throw in.problem(key, Message.of("file.type-id", text));
        }
        return new TypeId(text);
    }

    private static <E> E word(JsonIn in, String key, E[] values, Function<E, String> code) throws FileProblem {
        return in.word(
                key,
                text -> Arrays.stream(values)
                        .filter(value -> code.apply(value).equals(text))
                        .findFirst(),
                Arrays.stream(values).map(code).toList());
    }

    private static Polygon polygon(JsonIn in) throws FileProblem {
        List<Point> corners = points(in, "outlineMm");
        try {
            return new Polygon(corners);
        } catch (IllegalArgumentException e) {
            throw in.problem("outlineMm", Message.of("file.design.outline", corners.size()));
        }
    }

    private static List<Point> points(JsonIn in, String key) throws FileProblem {
        int most = (int) Range.COORDINATE_MM.most();
        return in.tuples(key, 2, -most, most).stream()
                .map(pair -> new Point(pair[0], pair[1]))
                .toList();
    }

    private static List<ObjectId> ids(JsonIn in, String key) throws FileProblem {
        List<ObjectId> ids = new ArrayList<>();
        for (int number : in.integers(key, 1, ObjectId.MAXIMUM)) {
            ids.add(new ObjectId(number));
        }
        return ids;
    }

    private static double number(JsonIn in, String key, Range range) throws FileProblem {
        return in.number(key, range.least(), range.most());
    }

    private static <T> @Nullable T optional(JsonIn in, String key, Range range, DoubleFunction<T> make)
            throws FileProblem {
        Double number = in.optionalNumber(key, range.least(), range.most());
        return number == null ? null : make.apply(number);
    }

    private static @Nullable Length optionalLength(JsonIn in, String key, Range range) throws FileProblem {
        Integer length = in.optionalInteger(key, (int) range.least(), (int) range.most());
        return length == null ? null : new Length(length);
    }
}
