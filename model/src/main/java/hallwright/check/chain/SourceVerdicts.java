package hallwright.check.chain;

import hallwright.check.engine.Ask;
import hallwright.check.engine.Given;
import hallwright.check.engine.Verdict;
import hallwright.check.engine.Verdict.NotEvaluated;
import hallwright.design.Feed;
import hallwright.electrical.data.ElectricalSetting;
import hallwright.electrical.plant.FuelStore;
import hallwright.electrical.plant.PartialPue;
import hallwright.electrical.plant.Transformer;
import hallwright.power.chain.Chain;
import hallwright.power.chain.Element;
import hallwright.power.chain.ElementKind;
import hallwright.power.failure.Outage;
import hallwright.power.failure.Peaks;
import hallwright.power.hall.HallPower;
import hallwright.text.Message;
import hallwright.units.Power;
import hallwright.workload.floor.FloorAnswer;
import hallwright.workload.floor.FloorWorkload;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// Transformers, generators and their fuel, and what the whole hall takes.
final class SourceVerdicts {

    private static final double JOULES_PER_KILOWATT_HOUR = 3.6e6;
    private static final double LITRE = 1e-3;

    private SourceVerdicts() {}

    /// PWR-016: without the utility each set carries its part within the largest planned loading, with as many sets
    /// to
    /// spare as the rule asks.
    static List<Verdict> generators(Given given, HallPower power) {
        boolean spare = given.optionalLimit("spare").orElse(0) >= 1;
        double most = power.data().of(ElectricalSetting.GENERATOR_LOADING).value();
        Peaks peaks = power.onGenerators(spare);
        List<Verdict> verdicts = new ArrayList<>();
        for (int point : power.elements(ElementKind.GENERATOR)) {
            Element element = power.chain().element(point);
            double watts = peaks.watts(point);
            if (element == null || watts == 0) {
                continue;
            }
            if (Double.isNaN(element.capacityWatts())) {
                verdicts.add(missing(element, "check.field.rating"));
                continue;
            }
            double covered = element.capacityWatts() * most;
            verdicts.add(OutageVerdicts.about(given, power, element, peaks.outage(point))
                    .least(
                            100 * covered / watts,
                            given.limit(),
                            "%",
                            most + " x P rated / P",
                            new Power(covered),
                            new Power(watts)));
        }
        return verdicts;
    }

    /// PWR-017: the step when jobs start or stop, and the swing of each iteration, against all generators.
    static List<Verdict> swing(Given given, HallPower power) {
        double rated = 0;
        for (int point : power.elements(ElementKind.GENERATOR)) {
            Element element = power.chain().element(point);
            rated += element == null || Double.isNaN(element.capacityWatts()) ? 0 : element.capacityWatts();
        }
        if (rated == 0) {
            return List.of();
        }
        FloorWorkload workload = given.analysis().workload();
        FloorAnswer answer = workload == null ? null : workload.answer();
        if (answer == null) {
            return List.of(new NotEvaluated(
                    List.of(),
                    "",
                    Message.of("check.field.workload"),
                    given.design().project().name()));
        }
        double step = answer.sizing().value("start_stop_step_w");
        double cyclic = answer.sizing().value("worst_step_w");
        return List.of(
                Ask.hall(given)
                        .most(
                                100 * step / rated,
                                given.limit(),
                                "%",
                                "step when jobs start or stop / generators",
                                new Power(step),
                                new Power(rated)),
                new Ask(
                                given,
                                List.of(),
                                "swing of iterations",
                                given.design().project().name())
                        .most(
                                100 * cyclic / rated,
                                given.limit("cyclic"),
                                "%",
                                "swing within 2 s / generators",
                                new Power(cyclic),
                                new Power(rated)));
    }

    /// PWR-018: how long the tank of each set lasts at the load that it carries without the utility.
    static List<Verdict> fuel(Given given, HallPower power) {
        OptionalDouble limit = Declared.limit(given, "rated-");
        List<Verdict> verdicts = new ArrayList<>();
        for (int point : power.elements(ElementKind.GENERATOR)) {
            Element element = power.chain().element(point);
            double watts = power.onGenerators(false).watts(point);
            if (element == null || watts == 0) {
                continue;
            }
            OptionalDouble tank = power.ratings(point).number("fuelTankL");
            if (tank.isEmpty() || limit.isEmpty()) {
                verdicts.add(missing(element, limit.isEmpty() ? "check.field.redundancy" : "check.field.tank"));
                continue;
            }
            OptionalDouble stated = power.ratings(point).number("fuelLPerKwhAt75Percent");
            double consumption = stated.isPresent()
                    ? stated.getAsDouble() * LITRE / JOULES_PER_KILOWATT_HOUR
                    : power.data().of(ElectricalSetting.FUEL_CONSUMPTION).value();
            FuelStore store = new FuelStore(
                    watts,
                    consumption,
                    power.data().of(ElectricalSetting.FUEL_UNUSABLE).value());
            verdicts.add(OutageVerdicts.about(given, power, element, Outage.NOTHING)
                    .least(
                            store.autonomy(tank.getAsDouble() * LITRE) / 3600,
                            limit.getAsDouble(),
                            "h",
                            "tank x (1 - unusable) / (P x consumption)",
                            tank.getAsDouble(),
                            new Power(watts)));
        }
        return verdicts;
    }

    /// PWR-019: no transformer carries more than its rating, in ordinary work and after any single outage.
    static List<Verdict> transformers(Given given, HallPower power) {
        List<Verdict> verdicts = new ArrayList<>();
        for (int point : power.elements(ElementKind.TRANSFORMER)) {
            Element element = power.chain().element(point);
            if (element != null) {
                verdicts.add(PlantVerdicts.loading(given, power, point, element, given.limit()));
            }
        }
        return verdicts;
    }

    /// PWR-020: what all transformers that feed a board together can drive into a short circuit, against what its
    /// breakers can break.
    static List<Verdict> faultLevel(Given given, HallPower power) {
        List<Verdict> verdicts = new ArrayList<>();
        for (int point : power.elements(ElementKind.BOARD)) {
            Element element = power.chain().element(point);
            double kiloamperes = faultCurrent(given, power, point) / 1000;
            if (element == null || kiloamperes == 0) {
                continue;
            }
            OptionalDouble breaking = power.ratings(point).number("breakingCapacityKa");
            verdicts.add(
                    breaking.isEmpty() || Double.isNaN(kiloamperes)
                            ? missing(element, "check.field.breaking-capacity")
                            : OutageVerdicts.about(given, power, element, Outage.NOTHING)
                                    .most(
                                            100 * kiloamperes / breaking.getAsDouble(),
                                            given.limit(),
                                            "%",
                                            "sum of S / (sqrt 3 x V x uk) / Icu",
                                            kiloamperes,
                                            breaking.getAsDouble()));
        }
        return verdicts;
    }

    private static double faultCurrent(Given given, HallPower power, int board) {
        Chain chain = power.chain();
        double impedance =
                power.data().of(ElectricalSetting.TRANSFORMER_IMPEDANCE).value();
        double sum = 0;
        for (int circuit : chain.inputs(board)) {
            Feed feed = given.design().feeds().get(chain.point(circuit).id());
            int[] above = chain.inputs(circuit);
            Element source = above.length == 0 ? null : chain.element(above[0]);
            if (feed != null && source != null && source.kind() == ElementKind.TRANSFORMER) {
                OptionalDouble rating = power.ratings(above[0]).number("apparentPowerKva");
                sum += rating.isEmpty()
                        ? Double.NaN
                        : Transformer.faultCurrent(
                                rating.getAsDouble() * 1000, feed.voltage().volts(), impedance);
            }
        }
        return sum;
    }

    /// PWR-023: what the sources give over what computes, with everything that hangs on the chain. IT energy is
    /// taken
    /// at the machines: category 3.
    static List<Verdict> pue(Given given, HallPower power) {
        double it = power.itWatts();
        OptionalDouble limit = given.optionalLimit("value");
        double target = limit.isPresent() ? limit.getAsDouble() : given.limit("grade-2");
        if (it == 0) {
            return List.of();
        }
        boolean cooled = power.otherWatts() > 0;
        if (!cooled) {
            return List.of(new NotEvaluated(
                    List.of(),
                    "",
                    Message.of("check.field.cooling-power"),
                    given.design().project().name()));
        }
        PartialPue pue = new PartialPue(it, power.sourceWatts() - it);
        return List.of(Ask.hall(given)
                .most(
                        pue.value(),
                        target,
                        "",
                        "P sources / P IT, category 3",
                        new Power(it),
                        new Power(power.sourceWatts())));
    }

    private static NotEvaluated missing(@Nullable Element element, String field) {
        return new NotEvaluated(
                element == null ? List.of() : List.of(element.id()),
                "",
                Message.of(field),
                element == null ? "" : element.name());
    }
}
