package hallwright.check.structure;

import hallwright.check.engine.Check;
import hallwright.check.engine.Given;
import hallwright.check.engine.Numbers;
import hallwright.check.engine.Verdict;
import hallwright.check.engine.Verdict.NotEvaluated;
import hallwright.check.engine.Verdict.Pass;
import hallwright.check.engine.Verdict.Violation;
import hallwright.design.ObjectId;
import hallwright.design.Room;
import hallwright.rule.Measure;
import hallwright.structure.FloorLoad;
import hallwright.text.Message;
import hallwright.units.Area;
import hallwright.units.Mass;
import hallwright.units.Pressure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// STR-001, distributed floor load: no rack loads the floor of its room, half of its aisles included, with more
/// than the
/// floor carries, and the floor of every room with racks carries what the rule asks at least. Source: TIA-942,
/// EN 1991-1-1, GB 50174. Unit: kPa.
public final class FloorLoadCheck implements Check {

    @Override
    public String rule() {
        return "STR-001";
    }

    @Override
    public List<Verdict> evaluate(Given given) {
        List<Verdict> verdicts = new ArrayList<>();
        Map<ObjectId, Room> rooms = new TreeMap<>();
        for (FloorLoad load : given.analysis().floorLoads().all()) {
            if (load.room() != null) {
                rooms.put(load.room().id(), load.room());
            }
            verdicts.add(rack(given, load));
        }
        for (Room room : rooms.values()) {
            if (room.floorCapacity() != null) {
                verdicts.add(floor(given, room, room.floorCapacity()));
            }
        }
        return verdicts;
    }

    private static Verdict rack(Given given, FloorLoad load) {
        List<ObjectId> subjects = List.of(load.rack().id());
        Room room = load.room();
        if (room == null) {
            return new NotEvaluated(
                    subjects, "", Message.of("check.field.room"), load.rack().name());
        }
        Pressure capacity = room.floorCapacity();
        if (capacity == null) {
            return new NotEvaluated(subjects, "", Message.of("check.field.floor-capacity"), room.name());
        }
        double actual = load.withAisles().kilopascals();
        String formula = Numbers.text(load.mass().known().kilograms()) + " kg x g / ("
                + Numbers.text(load.rack().footprint().widthMm() / 1000.0) + " m x ("
                + Numbers.text(load.rack().footprint().depthMm() / 1000.0) + " m + ("
                + Numbers.text(load.front().metres()) + " m + "
                + Numbers.text(load.rear().metres()) + " m) / 2)) = "
                + Numbers.text(actual) + " kPa <= " + Numbers.text(capacity.kilopascals()) + " kPa";
        Measure measure = new Measure(actual, capacity.kilopascals(), true, given.unit(), formula);
        if (measure.met()) {
            return load.mass().isComplete()
                    ? new Pass(subjects, measure)
                    : new NotEvaluated(
                            subjects,
                            "",
                            Message.of("check.field.mass"),
                            load.rack().name());
        }
        return violation(load, room, capacity, measure);
    }

    private static Violation violation(FloorLoad load, Room room, Pressure capacity, Measure measure) {
        double newtons = load.mass().known().kilograms() * FloorLoad.GRAVITY;
        double area = newtons / load.withAisles().pascals();
        Area needed = new Area(newtons / capacity.pascals());
        Mass tooMuch = new Mass((newtons - capacity.pascals() * area) / FloorLoad.GRAVITY);
        return new Violation(
                List.of(load.rack().id(), room.id()),
                "",
                measure,
                false,
                Message.of(
                        "check.str-001.message",
                        load.rack().name(),
                        load.withAisles(),
                        room.name(),
                        load.footprint(),
                        capacity),
                Message.of("check.str-001.remedy", needed, tooMuch),
                List.of(load.rack().bounds()));
    }

    private static Verdict floor(Given given, Room room, Pressure capacity) {
        double least = given.limit("minimum");
        String formula = Numbers.text(capacity.kilopascals()) + " kPa >= " + Numbers.text(least) + " kPa";
        Measure measure = new Measure(capacity.kilopascals(), least, false, given.unit(), formula);
        if (measure.met()) {
            return new Pass(List.of(room.id()), measure);
        }
        Pressure asked = Pressure.ofKilopascals(least);
        return new Violation(
                List.of(room.id()),
                "capacity",
                measure,
                true,
                Message.of("check.str-001.floor", room.name(), capacity, asked),
                Message.of("check.str-001.floor.remedy", room.name(), asked),
                List.of(room.outline().bounds()));
    }
}
