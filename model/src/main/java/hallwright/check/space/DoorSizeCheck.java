package hallwright.check.space;

import hallwright.check.engine.Check;
import hallwright.check.engine.Given;
import hallwright.check.engine.Numbers;
import hallwright.check.engine.Verdict;
import hallwright.check.engine.Verdict.NotEvaluated;
import hallwright.check.engine.Verdict.Pass;
import hallwright.check.engine.Verdict.Violation;
import hallwright.design.Door;
import hallwright.design.Installed;
import hallwright.design.ObjectId;
import hallwright.design.Room;
import hallwright.geometry.Rect;
import hallwright.rule.Measure;
import hallwright.space.Placed;
import hallwright.text.Message;
import hallwright.units.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// SPC-011, door size for rack delivery: every delivery door is as wide and as high as the rule asks, and wider and
/// higher than the largest rack by its `allowance`. Source: TIA-942, BICSI 002, the racks. Unit: m.
public final class DoorSizeCheck implements Check {

    @Override
    public String rule() {
        return "SPC-011";
    }

    @Override
    public List<Verdict> evaluate(Given given) {
        List<Placed> racks = given.analysis().layout().floor().all().stream()
                .filter(Placed::isRack)
                .toList();
        if (!racks.isEmpty() && !given.analysis().routes().haveDoors()) {
            String owner = given.design().rooms().stream()
                    .findFirst()
                    .map(room -> room.name())
                    .orElse(given.design().project().name());
            List<ObjectId> rooms = given.design().rooms().stream().map(Room::id).toList();
            return List.of(new NotEvaluated(rooms, "", Message.of("check.field.delivery-door"), owner));
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (Door door : given.design().doors()) {
            if (door.delivery()) {
                verdicts.add(verdict(given, door, "width", door.width(), racks, Installed::width));
                verdicts.add(verdict(given, door, "height", door.height(), racks, Installed::height));
            }
        }
        return verdicts;
    }

    private static Verdict verdict(
            Given given,
            Door door,
            String extent,
            @Nullable Length opening,
            List<Placed> racks,
            Function<Installed, @Nullable Length> ofRack) {
        if (opening == null) {
            return new NotEvaluated(List.of(door.id()), extent, Message.of("check.field.height"), door.name());
        }
        Placed unknown = null;
        Placed largest = null;
        int most = 0;
        for (Placed rack : racks) {
            Length size = ofRack.apply(rack.installed());
            unknown = size == null && unknown == null ? rack : unknown;
            if (size != null && size.millimetres() > most) {
                most = size.millimetres();
                largest = rack;
            }
        }
        double ofRule = given.limit(extent);
        double forRack = largest == null ? 0 : most / 1000.0 + given.limit("allowance");
        double limit = Math.max(ofRule, forRack);
        String formula = Numbers.text(opening.metres()) + " m >= max(" + Numbers.text(ofRule) + " m, "
                + Numbers.text(forRack) + " m)";
        Measure measure = new Measure(opening.metres(), limit, false, given.unit(), formula);
        if (!measure.met()) {
            return violation(door, extent, opening, measure, forRack > ofRule ? largest : null, most);
        }
        return unknown == null
                ? new Pass(List.of(door.id()), measure)
                : new NotEvaluated(List.of(door.id()), extent, Message.of("check.field.height"), unknown.name());
    }

    private static Violation violation(
            Door door, String extent, Length opening, Measure measure, @Nullable Placed rack, int rackMm) {
        boolean width = extent.equals("width");
        Length limit = Lengths.ofMetres(measure.limit());
        Message of = Message.of(width ? "check.spc-011.wide" : "check.spc-011.high");
        Message message = rack == null
                ? Message.of("check.spc-011.rule", door.name(), opening, of, limit)
                : Message.of("check.spc-011.rack", door.name(), opening, of, rack.name(), new Length(rackMm), limit);
        List<ObjectId> subjects = rack == null ? List.of(door.id()) : List.of(door.id(), rack.id());
        Rect place = Rect.between(door.opening().from(), door.opening().to());
        return new Violation(
                subjects,
                extent,
                measure,
                rack == null,
                message,
                Message.of(
                        width ? "check.spc-011.remedy.wide" : "check.spc-011.remedy.high",
                        door.name(),
                        limit.minus(opening)),
                List.of(place));
    }
}
