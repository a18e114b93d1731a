package hallwright.check.space;

import hallwright.check.engine.Given;
import hallwright.check.engine.Numbers;
import hallwright.check.engine.Verdict;
import hallwright.check.engine.Verdict.NotEvaluated;
import hallwright.check.engine.Verdict.Pass;
import hallwright.check.engine.Verdict.Violation;
import hallwright.design.ObjectId;
import hallwright.design.Room;
import hallwright.geometry.Side;
import hallwright.rule.Measure;
import hallwright.space.Aisle;
import hallwright.space.Clearance;
import hallwright.space.Flank;
import hallwright.space.Row;
import hallwright.text.Message;
import hallwright.units.Length;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Holds the free width of aisles against a limit in metres: one verdict for each aisle that a face of the wanted
/// kind
/// looks into, for its narrowest strip.
final class AisleWidths {

    private AisleWidths() {}

    static List<Verdict> verdicts(Given given, Flank face) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Aisle aisle : given.analysis().layout().aisles().all()) {
            if (aisle.serves(face)) {
                verdicts.add(verdict(given, aisle, face));
            }
        }
        return verdicts;
    }

    private static Verdict verdict(Given given, Aisle aisle, Flank face) {
        Clearance narrowest = aisle.narrowest();
        double width = narrowest.distanceMm() / 1000.0;
        String formula = Numbers.text(width) + " m >= " + Numbers.text(given.limit()) + " m";
        Measure measure = new Measure(width, given.limit(), false, given.unit(), formula);
        List<ObjectId> subjects = subjects(given, aisle, face);
        if (measure.met()) {
            ObjectId rack = narrowest.of().id();
            boolean wallUnknown = aisle.other() == null
                    && given.analysis().layout().locations().room(rack) == null;
            return wallUnknown
                    ? new NotEvaluated(subjects, "", Message.of("check.field.room"), given.name(rack))
                    : new Pass(subjects, measure);
        }
        ObjectId rack = subjects.getFirst();
        ObjectId other = rack.equals(narrowest.of().id())
                ? narrowest.limitedBy()
                : narrowest.of().id();
        return new Violation(
                subjects,
                "",
                measure,
                true,
                Message.of(
                        "check.spc-aisle.message",
                        given.name(rack),
                        new Length(narrowest.distanceMm()),
                        Message.of(face.messageId()),
                        Lengths.end(given, other),
                        Lengths.ofMetres(given.limit())),
                remedy(given, aisle),
                List.of(narrowest.strip()));
    }

    /// The rack whose face of the wanted kind it is, and what stands opposite; a wall is no subject.
    private static List<ObjectId> subjects(Given given, Aisle aisle, Flank face) {
        ObjectId rack = aisle.narrowest().of().id();
        ObjectId other = aisle.narrowest().limitedBy();
        if (other == null || given.design().find(other) instanceof Room) {
            return List.of(rack);
        }
        return aisle.flank() == face ? List.of(rack, other) : List.of(other, rack);
    }

    /// To move one of the rows, if that leaves room to pass behind it.
    private static Message remedy(Given given, Aisle aisle) {
        int missing = Lengths.ofMetres(given.limit()).millimetres()
                - aisle.narrowest().distanceMm();
        Side into = aisle.row().front().turned(aisle.flank().quarterTurns());
        Message move = move(given, aisle.row(), into, missing);
        if (move == null && aisle.other() != null) {
            move = move(given, aisle.other(), into.opposite(), missing);
        }
        return move == null ? Message.of("check.spc-aisle.wider", new Length(missing)) : move;
    }

    private static @Nullable Message move(Given given, Row row, Side into, int missing) {
        Flank back = row.front() == into ? Flank.REAR : Flank.FRONT;
        boolean room = row.front().facesAlongY() == into.facesAlongY()
                && row.members().stream()
                        .allMatch(member -> given.analysis()
                                        .layout()
                                        .clearances()
                                        .get(member.id(), back)
                                        .distanceMm()
                                >= missing + Row.PASSAGE_MM);
        return room
                ? Message.of(
                        "check.spc-aisle.move",
                        row.shortName(),
                        new Length(missing),
                        Lengths.direction(into.opposite()))
                : null;
    }
}
