package hallwright.check.thermal;

import hallwright.check.engine.Check;
import hallwright.check.engine.Given;
import hallwright.check.engine.Numbers;
import hallwright.check.engine.Verdict;
import hallwright.check.engine.Verdict.NotApplicable;
import hallwright.check.engine.Verdict.NotEvaluated;
import hallwright.check.engine.Verdict.Pass;
import hallwright.check.engine.Verdict.Violation;
import hallwright.design.ObjectId;
import hallwright.design.Zone;
import hallwright.power.RackLoad;
import hallwright.rule.Measure;
import hallwright.text.Message;
import hallwright.thermal.CoolingUnit;
import hallwright.thermal.ZoneCooling;
import hallwright.units.Airflow;
import hallwright.units.Ratio;
import java.util.List;

/// THM-005, airflow ratio: the air that the units of a zone move at rated speed, over the air that its racks move,
/// lies
/// between two numbers. Too little makes racks draw in their own exhaust; far too much is fan power for nothing,
/// and the
/// remedy says how far the fans can be turned down. Source: practice. Unit: plain ratio.
public final class AirflowCheck implements Check {

    @Override
    public String rule() {
        return "THM-005";
    }

    @Override
    public List<Verdict> evaluate(Given given) {
        return given.analysis().cooling().zones().stream()
                .map(zone -> verdict(given, zone))
                .toList();
    }

    private static Verdict verdict(Given given, ZoneCooling cooling) {
        List<ObjectId> subjects = List.of(cooling.zone().id());
        boolean complete = cooling.airflowNeed().isComplete();
        Airflow need = cooling.airflowNeed().known();
        if (need.cubicMetresPerSecond() == 0) {
            return complete ? new NotApplicable(subjects) : rackAirflow(given, cooling);
        }
        Airflow supply = cooling.units().airflow(0);
        double ratio = supply.cubicMetresPerSecond() / need.cubicMetresPerSecond();
        Measure least = measure(given, supply, need, ratio, false);
        Measure most = measure(given, supply, need, ratio, true);
        List<CoolingUnit> unknown = cooling.units().withoutAirflow();
        if (!least.met()) {
            return unknown.isEmpty()
                    ? tooLittle(cooling.zone(), least, supply, need)
                    : new NotEvaluated(
                            subjects,
                            "",
                            Message.of("check.field.airflow"),
                            unknown.getFirst().name());
        }
        if (!complete) {
            return rackAirflow(given, cooling);
        }
        return most.met() ? new Pass(subjects, least) : tooMuch(cooling.zone(), most, supply, need);
    }

    private static Measure measure(Given given, Airflow supply, Airflow need, double ratio, boolean atMost) {
        double limit = given.limit(atMost ? "maximum" : "minimum");
        String formula = Numbers.text(supply.cubicMetresPerSecond()) + " m³/s / "
                + Numbers.text(need.cubicMetresPerSecond()) + " m³/s = " + Numbers.text(ratio)
                + (atMost ? " <= " : " >= ") + Numbers.text(limit);
        return new Measure(ratio, limit, atMost, given.unit(), formula);
    }

    private static Verdict rackAirflow(Given given, ZoneCooling cooling) {
        ObjectId zone = cooling.zone().id();
        ObjectId rack = given.analysis().layout().locations().in(zone).stream()
                .map(placed -> given.analysis().racks().get(placed.id()))
                .filter(load -> load != null && !load.airflow().isComplete())
                .map(RackLoad::rack)
                .findFirst()
                .orElse(zone);
        return new NotEvaluated(List.of(zone), "", Message.of("check.field.airflow"), given.name(rack));
    }

    private static Violation tooLittle(Zone zone, Measure measure, Airflow supply, Airflow need) {
        Airflow missing = need.times(measure.limit()).minus(supply);
        Message message = Message.of(
                "check.thm-005.little",
                zone.name(),
                supply,
                need,
                new Ratio(measure.actual()),
                new Ratio(measure.limit()));
        return violation(zone, "too little", measure, message, Message.of("check.thm-005.little.remedy", missing));
    }

    private static Violation tooMuch(Zone zone, Measure measure, Airflow supply, Airflow need) {
        Ratio speed = new Ratio(measure.limit() / measure.actual());
        Message message = Message.of(
                "check.thm-005.much",
                zone.name(),
                supply,
                need,
                new Ratio(measure.actual()),
                new Ratio(measure.limit()));
        return violation(zone, "too much", measure, message, Message.of("check.thm-005.much.remedy", speed));
    }

    private static Violation violation(Zone zone, String condition, Measure measure, Message message, Message remedy) {
        return new Violation(
                List.of(zone.id()),
                condition,
                measure,
                true,
                message,
                remedy,
                List.of(zone.area().bounds()));
    }
}
