package hallwright.check.thermal;

import hallwright.check.engine.Check;
import hallwright.check.engine.Given;
import hallwright.check.engine.Verdict;
import hallwright.check.engine.Verdict.NotApplicable;
import hallwright.check.engine.Verdict.Pass;
import hallwright.check.engine.Verdict.Violation;
import hallwright.design.AisleKind;
import hallwright.design.Containment;
import hallwright.design.CoolingStrategy;
import hallwright.design.ObjectId;
import hallwright.design.Zone;
import hallwright.geometry.Rect;
import hallwright.power.RackLoad;
import hallwright.rule.Measure;
import hallwright.space.Aisle;
import hallwright.space.Flank;
import hallwright.space.Placed;
import hallwright.space.Row;
import hallwright.text.Message;
import hallwright.units.Power;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// THM-008, fronts and rears: no aisle mixes the fronts of one row with the rears of another, no containment is of
/// the
/// other kind than its aisle, and a row whose strategy or power asks for containment has one in front or behind.
/// Source: TIA-942, EN 50600-2-3, GB 50174. Unit: conflicts.
public final class OrientationCheck implements Check {

    private static final Set<CoolingStrategy> CONTAINED =
            Set.of(CoolingStrategy.PERIMETER_CONTAINED, CoolingStrategy.IN_ROW_CONTAINED);

    @Override
    public String rule() {
        return "THM-008";
    }

    @Override
    public List<Verdict> evaluate(Given given) {
        List<Verdict> verdicts = new ArrayList<>();
        Set<ObjectId> contained = new HashSet<>();
        Set<ObjectId> wrong = new HashSet<>();
        for (Aisle aisle : given.analysis().layout().aisles().all()) {
            verdicts.add(mixing(given, aisle));
            if (containment(given, aisle, kind(aisle)) != null) {
                contained.add(aisle.row().key());
                contained.add((aisle.other() == null ? aisle.row() : aisle.other()).key());
            }
            Containment other = aisle.mixes() ? null : containment(given, aisle, opposite(kind(aisle)));
            if (other != null && wrong.add(other.id())) {
                verdicts.add(wrongKind(given, aisle, other));
            }
        }
        for (Row row : given.analysis().layout().rows().all()) {
            verdicts.add(row(given, row, contained.contains(row.key())));
        }
        return verdicts;
    }

    private static Verdict mixing(Given given, Aisle aisle) {
        Row other = aisle.other();
        if (other == null || !aisle.mixes()) {
            return new Pass(aisle.row().ids(), measure(given, 0));
        }
        boolean front = aisle.flank() == Flank.FRONT;
        String fronts = (front ? aisle.row() : other).shortName();
        String rears = (front ? other : aisle.row()).shortName();
        List<ObjectId> subjects =
                Stream.concat(aisle.row().ids().stream(), other.ids().stream()).toList();
        return new Violation(
                subjects,
                "mixed",
                measure(given, 1),
                true,
                Message.of("check.thm-008.mixed", fronts, rears),
                Message.of("check.thm-008.mixed.remedy", rears, fronts),
                List.of(aisle.area()));
    }

    private static Violation wrongKind(Given given, Aisle aisle, Containment wrong) {
        Message kind = Message.of(wrong.kind().messageId());
        Message found = Message.of(aisle.flank().messageId());
        return new Violation(
                List.of(wrong.id()),
                "wrong kind",
                measure(given, 1),
                true,
                Message.of(
                        "check.thm-008.kind",
                        wrong.name(),
                        kind,
                        found,
                        aisle.row().shortName()),
                Message.of(
                        "check.thm-008.kind.remedy", wrong.name(), aisle.row().shortName()),
                List.of(wrong.area().bounds()));
    }

    /// Whether a row that needs containment has it.
    private static Verdict row(Given given, Row row, boolean contained) {
        Message reason = reason(given, row);
        if (reason == null) {
            return new NotApplicable(row.ids());
        }
        return contained
                ? new Pass(row.ids(), measure(given, 0))
                : new Violation(
                        row.ids(),
                        "not contained",
                        measure(given, 1),
                        true,
                        Message.of("check.thm-008.open", row.shortName(), reason),
                        Message.of("check.thm-008.open.remedy", row.shortName()),
                        List.of(row.bounds()));
    }

    /// Why a row needs containment, or null.
    private static @Nullable Message reason(Given given, Row row) {
        OptionalDouble most = given.optionalLimit("contained-above-kw");
        for (Placed rack : row.racks()) {
            Zone zone = given.analysis().layout().locations().zone(rack.id());
            CoolingStrategy strategy = zone == null ? null : zone.strategy();
            if (zone != null && strategy != null && CONTAINED.contains(strategy)) {
                return Message.of("check.thm-008.open.strategy", zone.name(), Message.of(strategy.messageId()));
            }
            RackLoad load = given.analysis().racks().get(rack.id());
            if (load != null && most.isPresent() && load.airHeat().known().kilowatts() > most.getAsDouble()) {
                Power limit = Power.ofKilowatts(most.getAsDouble());
                return Message.of(
                        "check.thm-008.open.power", rack.name(), load.airHeat().known(), limit);
            }
        }
        return null;
    }

    /// The containment of a kind around an aisle, or null.
    private static @Nullable Containment containment(Given given, Aisle aisle, AisleKind kind) {
        Rect area = aisle.area();
        for (Containment containment : given.design().containments()) {
            if (containment.kind() == kind && containment.area().contains(area.centre())) {
                return containment;
            }
        }
        return null;
    }

    private static AisleKind kind(Aisle aisle) {
        return aisle.flank() == Flank.FRONT ? AisleKind.COLD : AisleKind.HOT;
    }

    private static AisleKind opposite(AisleKind kind) {
        return kind == AisleKind.COLD ? AisleKind.HOT : AisleKind.COLD;
    }

    private static Measure measure(Given given, int conflicts) {
        return new Measure(conflicts, given.limit(), true, given.unit(), conflicts + " <= " + (int) given.limit());
    }
}
