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
import hallwright.design.Zone;
import hallwright.power.DensityDefinition;
import hallwright.power.LoadSum;
import hallwright.rule.Measure;
import hallwright.text.Message;
import hallwright.units.Area;
import hallwright.units.Power;
import hallwright.units.PowerDensity;
import java.util.List;

/// DEN-003, power density of a zone, by the definition [DensityDefinition#WHITE_SPACE]: the most its racks draw
/// over its
/// area. Source: project default. Unit: kW/m².
public final class ZoneDensityCheck implements Check {

    @Override
    public String rule() {
        return "DEN-003";
    }

    @Override
    public List<Verdict> evaluate(Given given) {
        return given.design().zones().stream().map(zone -> verdict(given, zone)).toList();
    }

    private static Verdict verdict(Given given, Zone zone) {
        List<ObjectId> subjects = List.of(zone.id());
        LoadSum load = given.analysis().groups().area(zone.id());
        if (load.racks() == 0) {
            return new NotApplicable(subjects);
        }
        Power power = load.maximum().known();
        Area area = new Area(zone.area().areaMm2() / 1e6);
        PowerDensity density = PowerDensity.of(power, area);
        double limit = given.limit();
        String formula = Numbers.text(power.kilowatts()) + " kW / " + Numbers.text(area.squareMetres()) + " m² = "
                + Numbers.text(density.kilowattsPerSquareMetre()) + " kW/m² <= " + Numbers.text(limit) + " kW/m²";
        Measure measure = new Measure(density.kilowattsPerSquareMetre(), limit, true, given.unit(), formula);
        if (measure.met()) {
            return load.maximum().isComplete()
                    ? new Pass(subjects, measure)
                    : new NotEvaluated(subjects, "", Message.of("check.field.power"), zone.name());
        }
        PowerDensity allowed = new PowerDensity(limit * 1000);
        Area needed = new Area(power.watts() / allowed.wattsPerSquareMetre());
        Power excess = power.minus(new Power(area.squareMetres() * allowed.wattsPerSquareMetre()));
        return new Violation(
                subjects,
                "",
                measure,
                true,
                Message.of(
                        "check.den-003.message",
                        zone.name(),
                        power,
                        area,
                        density,
                        Message.of(DensityDefinition.WHITE_SPACE.messageId()),
                        allowed),
                Message.of("check.den-003.remedy", needed, excess),
                List.of(zone.area().bounds()));
    }
}
