package hallwright.app.inspector;

import hallwright.app.field.Dimension;
import hallwright.app.field.Entry.Option;
import hallwright.app.field.Field;
import hallwright.app.field.Lines;
import hallwright.design.AisleKind;
import hallwright.design.Containment;
import hallwright.design.CoolingStrategy;
import hallwright.design.Door;
import hallwright.design.Obstacle;
import hallwright.design.Room;
import hallwright.design.Zone;
import hallwright.geometry.Polygon;
import hallwright.text.Texts;
import hallwright.units.Area;
import hallwright.units.Pressure;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The fields for what is built or marked on the floor: rooms, zones, obstacles, doors, contained aisles.
final class SpaceSections {

    private final Texts texts;

    SpaceSections(Texts texts) {
        this.texts = texts;
    }

    List<Field> rooms(List<Room> rooms) {
        return new Lines<>(rooms, texts)
                .name()
                .optionalLength(
                        "window.field.ceiling",
                        Room::ceiling,
                        (r, ceiling) ->
                                new Room(r.id(), r.name(), r.outline(), ceiling, r.raisedFloor(), r.floorCapacity()))
                .length(
                        "window.field.raised-floor",
                        Room::raisedFloor,
                        (r, raised) -> new Room(r.id(), r.name(), r.outline(), r.ceiling(), raised, r.floorCapacity()))
                .optional(
                        "window.field.floor-capacity",
                        Dimension.PRESSURE,
                        SpaceSections::capacity,
                        (r, kpa) -> new Room(
                                r.id(),
                                r.name(),
                                r.outline(),
                                r.ceiling(),
                                r.raisedFloor(),
                                kpa == null ? null : Pressure.ofKilopascals(kpa)))
                .fixed("window.field.area", r -> area(r.outline()))
                .done();
    }

    List<Field> zones(List<Zone> zones) {
        List<Option> strategies = Arrays.stream(CoolingStrategy.values())
                .map(strategy -> new Option(strategy.code(), texts.get(strategy.messageId())))
                .toList();
        return new Lines<>(zones, texts)
                .name()
                .choice(
                        "window.field.strategy",
                        strategies,
                        z -> z.strategy() == null ? "" : z.strategy().code(),
                        (z, code) -> new Zone(
                                z.id(),
                                z.name(),
                                z.area(),
                                CoolingStrategy.ofCode(code).orElse(null)))
                .fixed("window.field.area", z -> area(z.area()))
                .done();
    }

    List<Field> obstacles(List<Obstacle> obstacles) {
        List<Option> kinds = Arrays.stream(Obstacle.Kind.values())
                .map(kind -> new Option(kind.code(), texts.get(kind.messageId())))
                .toList();
        return new Lines<>(obstacles, texts)
                .name()
                .choice(
                        "window.field.obstacle",
                        kinds,
                        o -> o.kind().code(),
                        (o, code) -> new Obstacle(
                                o.id(),
                                o.name(),
                                Arrays.stream(Obstacle.Kind.values())
                                        .filter(kind -> kind.code().equals(code))
                                        .findFirst()
                                        .orElse(o.kind()),
                                o.area()))
                .fixed("window.field.area", o -> area(o.area()))
                .done();
    }

    List<Field> doors(List<Door> doors) {
        return new Lines<>(doors, texts)
                .name()
                .fixed("window.field.width", d -> texts.quantities().format(d.width()))
                .optionalLength(
                        "window.field.height",
                        Door::height,
                        (d, height) -> new Door(d.id(), d.name(), d.opening(), height, d.delivery(), d.exit()))
                .flag(
                        "window.field.delivery",
                        Door::delivery,
                        (d, on) -> new Door(d.id(), d.name(), d.opening(), d.height(), on, d.exit()))
                .flag(
                        "window.field.exit",
                        Door::exit,
                        (d, on) -> new Door(d.id(), d.name(), d.opening(), d.height(), d.delivery(), on))
                .done();
    }

    List<Field> containments(List<Containment> containments) {
        List<Option> kinds = Arrays.stream(AisleKind.values())
                .map(kind -> new Option(kind.code(), texts.get(kind.messageId())))
                .toList();
        return new Lines<>(containments, texts)
                .name()
                .choice(
                        "window.field.aisle",
                        kinds,
                        c -> c.kind().code(),
                        (c, code) -> new Containment(
                                c.id(),
                                c.name(),
                                c.type(),
                                c.area(),
                                code.equals(AisleKind.COLD.code()) ? AisleKind.COLD : AisleKind.HOT))
                .fixed("window.field.area", c -> area(c.area()))
                .done();
    }

    private String area(Polygon outline) {
        return texts.quantities().format(new Area(outline.areaMm2() / 1e6));
    }

    private static @Nullable Double capacity(Room room) {
        Pressure capacity = room.floorCapacity();
        return capacity == null ? null : capacity.kilopascals();
    }
}
