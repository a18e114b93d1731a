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
import hallwright.design.ObjectId;
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
            Total<Power> heat = zone.load().airHeat();
            Power certain = heat.known().minus(zone.doubtfulHeat());
            Doubt doubt = new Doubt(certain, heat.known(), names(given, zone.withoutShare()));
            verdicts.add(new Balance(zone.zone(), "", heat, doubt, zone.units(), places).verdict(given));
        }
        for (LoopCooling loop : given.analysis().cooling().loops()) {
            List<Rect> places = loop.units().units().stream()
                    .map(unit -> given.analysis().layout().floor().find(unit.id()))
                    .filter(Objects::nonNull)
                    .map(placed -> placed.bounds())
                    .toList();
            Total<Power> heat = loop.load().liquidHeat();
            Power most = heat.known().plus(loop.load().assumed().doubtfulHeat());
            Doubt doubt = new Doubt(heat.known(), most, names(given, loop.withoutShare()));
            verdicts.add(new Balance(loop.loop(), "coolant", heat, doubt, loop.units(), places).verdict(given));
        }
        return verdicts;
    }

    private static String names(Given given, List<ObjectId> ids) {
        return ids.stream().limit(1).map(given::name).collect(Collectors.joining());
    }

    /// Between what the heat can be, where a share to liquid is not stated.
    ///
    /// @param owner the first rack without a share; empty where all are known
    private record Doubt(Power least, Power most, String owner) {}

    /// Heat and units of one zone or loop.
    private record Balance(
            DesignObject subject,
            String condition,
            Total<Power> heat,
            Doubt doubt,
            UnitGroup units,
            List<Rect> places) {

        Verdict verdict(Given given) {
            if (doubt.most.watts() == 0) {
                return heat.isComplete() ? new NotApplicable(List.of(subject.id())) : lacks("check.field.power");
            }
            int spare = (int) given.limit("spare");
            Power left = units.capacity(spare);
            Measure measure = measure(given, left, spare, doubt.most);
            if (measure.met()) {
                return heat.isComplete() ? new Pass(List.of(subject.id()), measure) : lacks("check.field.power");
            }
            boolean doubtful = !doubt.owner.isEmpty();
            if (doubtful
                    && (doubt.least.watts() == 0
                            || measure(given, left, spare, doubt.least).met())) {
                return lacks("check.field.liquid-share");
            }
            return units.notCounted().isEmpty()
                    ? violation(given, measure(given, left, spare, heat.known()), left, spare)
                    : lacks("check.field.duty");
        }

        private Measure measure(Given given, Power left, int spare, Power load) {
            double percent = 100 * left.watts() / load.watts();
            String formula = Numbers.text(left.kilowatts()) + " kW with " + spare + " lost / "
                    + Numbers.text(load.kilowatts()) + " kW = " + Numbers.text(percent) + " % >= "
                    + Numbers.text(given.limit()) + " %";
            return new Measure(percent, given.limit(), false, given.unit(), formula);
        }

        private NotEvaluated lacks(String field) {
            String owner = switch (field) {
                case "check.field.duty" ->
                    units.notCounted().stream().map(CoolingUnit::name).collect(Collectors.joining(", "));
                case "check.field.liquid-share" -> doubt.owner;
                default -> subject.name();
            };
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
