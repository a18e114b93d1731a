package hallwright.check.thermal;

import hallwright.check.engine.Check;
import hallwright.check.engine.Given;
import hallwright.check.engine.Numbers;
import hallwright.check.engine.Verdict;
import hallwright.check.engine.Verdict.NotApplicable;
import hallwright.check.engine.Verdict.NotEvaluated;
import hallwright.check.engine.Verdict.Pass;
import hallwright.check.engine.Verdict.Violation;
import hallwright.design.DesignObject;
import hallwright.geometry.Rect;
import hallwright.rule.Measure;
import hallwright.text.Message;
import hallwright.thermal.CoolingUnit;
import hallwright.thermal.LoopCooling;
import hallwright.thermal.UnitGroup;
import hallwright.thermal.ZoneCooling;
import hallwright.units.Power;
import hallwright.units.Total;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// THM-004, cooling capacity with units lost: in every zone the air cooling that is left when the largest units
/// stop
/// takes the heat of the zone, and in every coolant loop the units that are left take its heat. A unit whose
/// capacity
/// has no conditions is not counted. Source: TIA-942, EN 50600-2-3, GB 50174. Unit: % of the load.
public final class SpareCoolingCheck implements Check {

    @Override
    public String rule() {
        return "THM-004";
    }

    @Override
    public List<Verdict> evaluate(Given given) {
        List<Verdict> verdicts = new ArrayList<>();
        for (ZoneCooling zone : given.analysis().cooling().zones()) {
            List<Rect> places = List.of(zone.zone().area().bounds());
            verdicts.add(new Balance(zone.zone(), "", zone.load().airHeat(), zone.units(), places).verdict(given));
        }
        for (LoopCooling loop : given.analysis().cooling().loops()) {
            List<Rect> places = loop.units().units().stream()
                    .map(unit -> given.analysis().layout().floor().find(unit.id()))
                    .filter(Objects::nonNull)
                    .map(placed -> placed.bounds())
                    .toList();
            verdicts.add(
                    new Balance(loop.loop(), "coolant", loop.load().liquidHeat(), loop.units(), places).verdict(given));
        }
        return verdicts;
    }

    /// Heat and units of one zone or loop.
    private record Balance(
            DesignObject subject, String condition, Total<Power> heat, UnitGroup units, List<Rect> places) {

        Verdict verdict(Given given) {
            if (heat.known().watts() == 0) {
                return heat.isComplete() ? new NotApplicable(List.of(subject.id())) : lacks("check.field.power");
            }
            int spare = (int) given.limit("spare");
            Power left = units.capacity(spare);
            double percent = 100 * left.watts() / heat.known().watts();
            String formula = Numbers.text(left.kilowatts()) + " kW with " + spare + " lost / "
                    + Numbers.text(heat.known().kilowatts()) + " kW = " + Numbers.text(percent) + " % >= "
                    + Numbers.text(given.limit()) + " %";
            Measure measure = new Measure(percent, given.limit(), false, given.unit(), formula);
            if (measure.met()) {
                return heat.isComplete() ? new Pass(List.of(subject.id()), measure) : lacks("check.field.power");
            }
            return units.notCounted().isEmpty() ? violation(given, measure, left, spare) : lacks("check.field.duty");
        }

        private NotEvaluated lacks(String field) {
            String owner = field.equals("check.field.duty")
                    ? units.notCounted().stream().map(CoolingUnit::name).collect(Collectors.joining(", "))
                    : subject.name();
            return new NotEvaluated(List.of(subject.id()), condition, Message.of(field), owner);
        }

        private Violation violation(Given given, Measure measure, Power left, int spare) {
            CoolingUnit largest = units.largest();
            Power needed = heat.known().times(given.limit() / 100);
            Message message = largest == null
                    ? Message.of("check.thm-004.none", subject.name(), heat.known())
                    : Message.of(
                            "check.thm-004.message", subject.name(), left, needed, spare, largest.name(), conditions());
            Power size = largest == null || largest.capacity() == null ? needed : largest.capacity();
            int more = largest == null
                    ? 1 + spare
                    : (int) Math.ceil(needed.minus(left).watts() / size.watts() - 1e-9);
            return new Violation(
                    List.of(subject.id()),
                    condition,
                    measure,
                    true,
                    message,
                    Message.of("check.thm-004.remedy", more, size),
                    places);
        }

        private String conditions() {
            return units.units().stream()
                    .filter(CoolingUnit::isCounted)
                    .map(CoolingUnit::conditions)
                    .filter(Objects::nonNull)
                    .distinct()
                    .collect(Collectors.joining("; "));
        }
    }
}
