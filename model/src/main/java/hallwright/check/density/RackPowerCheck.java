package hallwright.check.density;

import hallwright.check.engine.Check;
import hallwright.check.engine.Given;
import hallwright.check.engine.Numbers;
import hallwright.check.engine.Verdict;
import hallwright.check.engine.Verdict.NotApplicable;
import hallwright.check.engine.Verdict.NotEvaluated;
import hallwright.check.engine.Verdict.Pass;
import hallwright.check.engine.Verdict.Violation;
import hallwright.design.CoolingStrategy;
import hallwright.design.ObjectId;
import hallwright.design.Zone;
import hallwright.power.RackLoad;
import hallwright.rule.Measure;
import hallwright.space.Placed;
import hallwright.text.Message;
import hallwright.units.Power;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// DEN-001, rack power against the cooling strategy: what a rack gives to the air, `P x (1 - f)` with the share f
/// to
/// liquid, is no more than the strategy of its zone can take from one rack. A heat exchanger in its own rear door
/// counts
/// as the strategy of the rack. Source: vendor guidance, GB 50174. Unit: kW.
public final class RackPowerCheck implements Check {

    @Override
    public String rule() {
        return "DEN-001";
    }

    @Override
    public List<Verdict> evaluate(Given given) {
        return given.analysis().racks().values().stream()
                .map(load -> verdict(given, load))
                .toList();
    }

    private static Verdict verdict(Given given, RackLoad load) {
        List<ObjectId> subjects = List.of(load.rack());
        Power air = load.airHeat().known();
        if (air.watts() == 0 && load.airHeat().isComplete()) {
            return new NotApplicable(subjects);
        }
        Zone zone = given.analysis().layout().locations().zone(load.rack());
        boolean door = given.analysis().cooling().hasRearDoor(load.rack());
        CoolingStrategy strategy = door ? CoolingStrategy.REAR_DOOR : zone == null ? null : zone.strategy();
        if (strategy == null) {
            return zone == null
                    ? new NotEvaluated(subjects, "", Message.of("check.field.zone"), given.name(load.rack()))
                    : new NotEvaluated(subjects, "", Message.of("check.field.strategy"), zone.name());
        }
        double limit = given.limit(strategy.code());
        Measure measure = measure(air.kilowatts(), limit, load, strategy);
        if (measure.met()) {
            return load.airHeat().isComplete()
                    ? new Pass(subjects, measure)
                    : new NotEvaluated(subjects, "", Message.of("check.field.power"), given.name(load.rack()));
        }
        Power certain = air.minus(load.assumed().doubtfulHeat());
        if (measure(certain.kilowatts(), limit, load, strategy).met()) {
            return new NotEvaluated(subjects, "", Message.of("check.field.liquid-share"), given.name(load.rack()));
        }
        return violation(given, load, strategy, measure);
    }

    private static Violation violation(Given given, RackLoad load, CoolingStrategy strategy, Measure measure) {
        Placed rack = Objects.requireNonNull(given.analysis().layout().floor().find(load.rack()));
        Power limit = Power.ofKilowatts(measure.limit());
        Power excess = load.airHeat().known().minus(limit);
        CoolingStrategy next = Arrays.stream(CoolingStrategy.values())
                .filter(other -> given.limit(other.code()) >= measure.actual())
                .findFirst()
                .orElse(null);
        Message remedy = next == null
                ? Message.of("check.den-001.liquid", excess)
                : Message.of(
                        "check.den-001.strategy",
                        Message.of(next.messageId()),
                        Power.ofKilowatts(given.limit(next.code())),
                        excess);
        return new Violation(
                List.of(load.rack()),
                "",
                measure,
                true,
                Message.of(
                        "check.den-001.message",
                        rack.name(),
                        load.airHeat().known(),
                        Message.of(strategy.messageId()),
                        limit),
                remedy,
                List.of(rack.bounds()));
    }

    private static Measure measure(double kilowatts, double limit, RackLoad load, CoolingStrategy strategy) {
        String formula = "P_air = " + Numbers.text(load.maximum().known().kilowatts()) + " kW - "
                + Numbers.text(load.liquidHeat().known().kilowatts()) + " kW = " + Numbers.text(kilowatts) + " kW <= "
                + Numbers.text(limit) + " kW (" + strategy.code() + ")";
        return new Measure(kilowatts, limit, true, "kW", formula);
    }
}
