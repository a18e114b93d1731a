package hallwright.check.density;

import hallwright.check.engine.Check;
import hallwright.check.engine.Given;
import hallwright.check.engine.Numbers;
import hallwright.check.engine.Verdict;
import hallwright.check.engine.Verdict.NotApplicable;
import hallwright.check.engine.Verdict.NotEvaluated;
import hallwright.check.engine.Verdict.Pass;
import hallwright.check.engine.Verdict.Violation;
import hallwright.design.ObjectId;
import hallwright.rule.Measure;
import hallwright.text.Message;
import hallwright.thermal.CoolingUnit;
import hallwright.thermal.ZoneCooling;
import hallwright.units.Power;
import java.util.List;

/// DEN-004, residual air heat of liquid-cooled racks: what the racks with liquid cooling in a zone still give to
/// the
/// air, the sum of `P x (1 - f)`, is no more than the air cooling of the zone with its largest units lost. Source:
/// the
/// split as the makers state it. Unit: kW.
public final class ResidualHeatCheck implements Check {

    @Override
    public String rule() {
        return "DEN-004";
    }

    @Override
    public List<Verdict> evaluate(Given given) {
        return given.analysis().cooling().zones().stream()
                .map(zone -> verdict(given, zone))
                .toList();
    }

    private static Verdict verdict(Given given, ZoneCooling cooling) {
        List<ObjectId> subjects = List.of(cooling.zone().id());
        if (cooling.liquidCooledRacks() == 0) {
            return new NotApplicable(subjects);
        }
        int spare = (int) given.limit("spare");
        Power heat = cooling.liquidCooledHeat().known();
        Power capacity = cooling.units().capacity(spare);
        double limit = capacity.kilowatts() * given.limit() / 100;
        String formula = "sum of P x (1 - f) = " + Numbers.text(heat.kilowatts()) + " kW <= "
                + Numbers.text(capacity.kilowatts()) + " kW with " + spare + " lost";
        Measure measure = new Measure(heat.kilowatts(), limit, true, "kW", formula);
        if (measure.met()) {
            return cooling.liquidCooledHeat().isComplete()
                    ? new Pass(subjects, measure)
                    : new NotEvaluated(
                            subjects,
                            "",
                            Message.of("check.field.power"),
                            cooling.zone().name());
        }
        Measure certain = new Measure(heat.minus(cooling.doubtfulHeat()).kilowatts(), limit, true, "kW", formula);
        if (cooling.doubtfulHeat().watts() > 0 && certain.met()) {
            return new NotEvaluated(
                    subjects,
                    "",
                    Message.of("check.field.liquid-share"),
                    given.name(cooling.withoutShare().getFirst()));
        }
        List<CoolingUnit> unknown = cooling.units().notCounted();
        if (!unknown.isEmpty()) {
            return new NotEvaluated(
                    subjects,
                    "",
                    Message.of("check.field.duty"),
                    unknown.getFirst().name());
        }
        Power missing = heat.minus(Power.ofKilowatts(limit));
        return new Violation(
                subjects,
                "",
                measure,
                true,
                Message.of(
                        "check.den-004.message",
                        cooling.zone().name(),
                        cooling.liquidCooledRacks(),
                        heat,
                        capacity,
                        spare),
                Message.of("check.den-004.remedy", missing),
                List.of(cooling.zone().area().bounds()));
    }
}
