package hallwright.check.space;

import hallwright.catalogue.Body;
import hallwright.catalogue.Category;
import hallwright.check.engine.Check;
import hallwright.check.engine.Given;
import hallwright.check.engine.Numbers;
import hallwright.check.engine.Verdict;
import hallwright.check.engine.Verdict.Pass;
import hallwright.check.engine.Verdict.Violation;
import hallwright.design.ObjectId;
import hallwright.design.Room;
import hallwright.rule.Measure;
import hallwright.space.Clearance;
import hallwright.space.Flank;
import hallwright.space.Placed;
import hallwright.text.Message;
import hallwright.units.Length;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// SPC-015, maintenance clearance of cooling units and coolant distribution units: free in front as the rule asks,
/// or as
/// the maker asks if that is more, and free behind as the maker asks. Source: makers. Unit: m.
public final class CoolerClearanceCheck implements Check {

    @Override
    public String rule() {
        return "SPC-015";
    }

    @Override
    public List<Verdict> evaluate(Given given) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Placed unit : given.analysis().layout().floor().all()) {
            boolean cools = unit.coolsAir() || unit.category() == Category.CDU;
            if (cools && unit.standsInTheWay()) {
                Body body = unit.installed().type().body();
                double ofRule = given.limit("front");
                double ofMaker = metres(body.clearanceFront());
                boolean rules = ofRule >= ofMaker;
                verdicts.add(verdict(given, unit, Flank.FRONT, Math.max(ofRule, ofMaker), rules));
                if (body.clearanceRear() != null) {
                    verdicts.add(verdict(given, unit, Flank.REAR, metres(body.clearanceRear()), false));
                }
            }
        }
        return verdicts;
    }

    private static double metres(@Nullable Length length) {
        return length == null ? 0 : length.metres();
    }

    private static Verdict verdict(Given given, Placed unit, Flank flank, double limit, boolean ofRule) {
        Clearance clearance = given.analysis().layout().clearances().get(unit.id(), flank);
        double free = clearance.distanceMm() / 1000.0;
        String formula = Numbers.text(free) + " m >= " + Numbers.text(limit) + " m";
        Measure measure = new Measure(free, limit, false, given.unit(), formula);
        ObjectId other = clearance.limitedBy();
        boolean wall = other == null || given.design().find(other) instanceof Room;
        List<ObjectId> subjects = wall ? List.of(unit.id()) : List.of(unit.id(), other);
        if (measure.met()) {
            return new Pass(subjects, measure);
        }
        Length needed = Lengths.ofMetres(limit);
        Message where = Message.of(flank.messageId());
        Length missing = needed.minus(new Length(clearance.distanceMm()));
        Object what = Lengths.end(given, other);
        return new Violation(
                subjects,
                flank == Flank.FRONT ? "front" : "rear",
                measure,
                ofRule,
                Message.of(
                        "check.spc-015.message", unit.name(), new Length(clearance.distanceMm()), where, what, needed),
                wall
                        ? Message.of("check.spc-015.remedy.wall", unit.name(), missing, what)
                        : Message.of("check.spc-015.remedy", what, unit.name(), missing),
                List.of(clearance.strip()));
    }
}
