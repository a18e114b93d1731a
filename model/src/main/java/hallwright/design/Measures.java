package hallwright.design;

import hallwright.catalogue.CoolingDuty;
import hallwright.text.Message;
import hallwright.units.Length;
import hallwright.units.Quantity;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Holds the plain numbers of a design against their [Range].
final class Measures {

    private Measures() {}

    /// The first number of an object that is out of range, or a project value without its reason; else null.
    static @Nullable Message flaw(DesignObject object) {
        return switch (object) {
            case Room room ->
                first(
                        length(room, "design.value.ceiling", room.ceiling(), Range.HEIGHT_MM),
                        length(room, "design.value.raised-floor", room.raisedFloor(), Range.RAISED_FLOOR_MM),
                        number(
                                room,
                                "design.value.floor-capacity",
                                room.floorCapacity() == null
                                        ? null
                                        : room.floorCapacity().kilopascals(),
                                "kPa",
                                Range.FLOOR_CAPACITY_KPA));
            case Door door -> length(door, "design.value.height", door.height(), Range.HEIGHT_MM);
            case Placement placement ->
                first(
                        length(placement, "design.value.elevation", placement.elevation(), Range.ELEVATION_MM),
                        stated(placement, placement.project()));
            case Mount mount ->
                first(
                        number(mount, "design.value.unit", mount.bottom().units(), "U", Range.RACK_UNIT),
                        stated(mount, mount.project()));
            case Run run -> length(run, "design.value.elevation", run.elevation(), Range.ELEVATION_MM);
            case Feed feed -> feed(feed);
            case Cord cord -> length(cord, "design.value.length", cord.length(), Range.LENGTH_MM);
            case Containment _, CoolingLoop _, Obstacle _, Zone _ -> null;
        };
    }

    static @Nullable Message flaw(String subject, String value, @Nullable Double number, String unit, Range range) {
        return number == null || range.contains(number)
                ? null
                : Message.of(
                        "design.flaw.value", subject, Message.of(value), number, unit, range.least(), range.most());
    }

    private static @Nullable Message feed(Feed feed) {
        Length length = feed.wiring().length();
        Double breaker = feed.breaker() == null ? null : feed.breaker().amperes();
        return first(
                number(feed, "design.value.voltage", feed.voltage().volts(), "V", Range.VOLTAGE_V),
                number(feed, "design.value.breaker", breaker, "A", Range.BREAKER_A),
                number(feed, "design.value.power-factor", feed.powerFactor().value(), "", Range.POWER_FACTOR),
                length(feed, "design.value.length", length, Range.LENGTH_MM));
    }

    private static @Nullable Message stated(DesignObject object, @Nullable ProjectValues stated) {
        if (stated == null) {
            return null;
        }
        if (stated.reason().isBlank()) {
            return Message.of("design.flaw.reason", object.name());
        }
        CoolingDuty duty = stated.duty() == null ? CoolingDuty.UNKNOWN : stated.duty();
        Rating rating = stated.rating() == null ? Rating.UNSTATED : stated.rating();
        Double modules = rating.modules() == null ? null : (double) rating.modules();
        return first(
                number(object, "design.value.rating", si(rating.power()), "W", Range.POWER_W),
                number(object, "design.value.rating", si(rating.current()), "A", Range.BREAKER_A),
                number(object, "design.value.modules", modules, "", Range.MODULES),
                length(object, "design.value.width", stated.width(), Range.SIZE_MM),
                length(object, "design.value.depth", stated.depth(), Range.SIZE_MM),
                length(object, "design.value.height", stated.height(), Range.SIZE_MM),
                number(object, "design.value.mass", si(stated.mass()), "kg", Range.MASS_KG),
                number(object, "design.value.maximum", si(stated.maximum()), "W", Range.POWER_W),
                number(object, "design.value.typical", si(stated.typical()), "W", Range.POWER_W),
                number(object, "design.value.airflow", si(stated.airflow()), "m³/s", Range.AIRFLOW_M3S),
                number(object, "design.value.liquid-share", si(stated.liquidShare()), "", Range.SHARE),
                number(
                        object,
                        "design.value.gpus",
                        stated.gpus() == null ? null : (double) stated.gpus(),
                        "",
                        Range.GPUS),
                number(object, "design.value.duty", si(duty.capacity()), "W", Range.POWER_W));
    }

    private static @Nullable Message length(DesignObject object, String value, @Nullable Length length, Range range) {
        return number(object, value, length == null ? null : (double) length.millimetres(), "mm", range);
    }

    private static @Nullable Message number(
            DesignObject object, String value, @Nullable Double number, String unit, Range range) {
        return flaw(object.name(), value, number, unit, range);
    }

    private static @Nullable Double si(@Nullable Quantity quantity) {
        return quantity == null ? null : quantity.si();
    }

    private static @Nullable Message first(@Nullable Message... flaws) {
        return Stream.of(flaws).filter(Objects::nonNull).findFirst().orElse(null);
    }
}
