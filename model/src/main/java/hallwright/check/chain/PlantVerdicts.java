package hallwright.check.chain;

import hallwright.catalogue.Category;
import hallwright.check.engine.Given;
import hallwright.check.engine.Numbers;
import hallwright.check.engine.Verdict;
import hallwright.check.engine.Verdict.NotEvaluated;
import hallwright.check.engine.Verdict.Pass;
import hallwright.design.Feed;
import hallwright.design.Placement;
import hallwright.design.Redundancy;
import hallwright.electrical.data.ElectricalSetting;
import hallwright.electrical.plant.Battery;
import hallwright.power.chain.Chain;
import hallwright.power.chain.Element;
import hallwright.power.chain.ElementKind;
import hallwright.power.chain.Load;
import hallwright.power.failure.Outage;
import hallwright.power.hall.HallPower;
import hallwright.rule.Measure;
import hallwright.text.Message;
import hallwright.units.Power;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalDouble;

/// Uninterruptible supplies, their batteries, busways, and what hangs on them.
final class PlantVerdicts {

    private static final double JOULES_PER_KILOWATT_HOUR = 3.6e6;

    private PlantVerdicts() {}

    /// PWR-013: no supply carries more than its modules give, in ordinary work and after any single outage.
    static List<Verdict> upsLoading(Given given, HallPower power) {
        return loading(given, power, ElementKind.UPS, given.limit());
    }

    /// PWR-022: no busway carries more than its rating, in ordinary work and after any single outage.
    static List<Verdict> busways(Given given, HallPower power) {
        List<Verdict> verdicts = new ArrayList<>();
        OptionalDouble lower = given.optionalLimit("not-full-rated");
        for (int point : power.elements(ElementKind.BUSWAY)) {
            Element element = power.chain().element(point);
            boolean full = given.design().feeds().stream()
                    .filter(feed -> element != null && feed.load().equals(element.id()))
                    .allMatch(Feed::fullRated);
            double limit = full || lower.isEmpty() ? given.limit() : lower.getAsDouble();
            if (element != null) {
                verdicts.add(loading(given, power, point, element, limit));
            }
        }
        return verdicts;
    }

    private static List<Verdict> loading(Given given, HallPower power, ElementKind kind, double limit) {
        List<Verdict> verdicts = new ArrayList<>();
        for (int point : power.elements(kind)) {
            Element element = power.chain().element(point);
            if (element != null) {
                verdicts.add(loading(given, power, point, element, limit));
            }
        }
        return verdicts;
    }

    /// The highest loading of one element after any single outage against a limit in percent.
    static Verdict loading(Given given, HallPower power, int point, Element element, double limit) {
        double loading = 100 * power.singles().loading(point);
        if (Double.isNaN(loading)) {
            return new NotEvaluated(List.of(element.id()), "", Message.of("check.field.rating"), element.name());
        }
        Outage outage = power.singles().outage(point);
        String state = power.names(outage);
        return OutageVerdicts.about(given, power, element, outage)
                .most(
                        loading,
                        limit,
                        "%",
                        state.isEmpty() ? "P / P rated" : "P / P rated without " + state,
                        state.isEmpty() ? "-" : state,
                        new Power(power.singles().watts(point)),
                        new Power(element.capacityWatts()));
    }

    /// PWR-014: the modules without those that are there to spare give what has to be carried, with its margin.
    static List<Verdict> upsBasic(Given given, HallPower power) {
        Redundancy declared = Declared.of(given);
        boolean spare = declared == Redundancy.N_PLUS_1 || declared == Redundancy.TWO_N_PLUS_1;
        List<Verdict> verdicts = new ArrayList<>();
        for (int point : power.elements(ElementKind.UPS)) {
            Element element = power.chain().element(point);
            double watts = power.singles().watts(point);
            if (element == null || watts == 0 || Double.isNaN(element.capacityWatts())) {
                continue;
            }
            int out = spare && element.modules() > 1 ? 1 : 0;
            double basic = element.capacityWatts() * (element.modules() - out) / element.modules();
            verdicts.add(OutageVerdicts.about(given, power, element, Outage.NOTHING)
                    .least(
                            100 * basic / watts,
                            given.limit(),
                            "%",
                            "E / P without " + out + " spare modules",
                            new Power(basic),
                            new Power(watts)));
        }
        return verdicts;
    }

    /// PWR-015: how long the batteries of a supply carry the most that it may have to, at the end of their life.
    static List<Verdict> autonomy(Given given, HallPower power) {
        OptionalDouble limit = Declared.limit(given, "rated-");
        List<Verdict> verdicts = new ArrayList<>();
        for (int point : power.elements(ElementKind.UPS)) {
            Element element = power.chain().element(point);
            double watts = power.singles().watts(point);
            if (element == null || watts == 0) {
                continue;
            }
            double kilowattHours = 0;
            for (int battery : power.chain().batteries(point)) {
                kilowattHours += power.ratings(battery).number("energyKwh").orElse(Double.NaN);
            }
            if (kilowattHours == 0 || Double.isNaN(kilowattHours) || limit.isEmpty()) {
                String field = limit.isEmpty() ? "check.field.redundancy" : "check.field.battery";
                verdicts.add(new NotEvaluated(List.of(element.id()), "", Message.of(field), element.name()));
                continue;
            }
            verdicts.add(autonomy(given, power, element, kilowattHours, watts, limit.getAsDouble()));
        }
        return verdicts;
    }

    private static Verdict autonomy(
            Given given, HallPower power, Element element, double kilowattHours, double watts, double limit) {
        Battery battery = new Battery(
                kilowattHours * JOULES_PER_KILOWATT_HOUR,
                power.data().of(ElectricalSetting.BATTERY_DEPTH).value(),
                power.data().of(ElectricalSetting.BATTERY_END_OF_LIFE).value(),
                power.data().of(ElectricalSetting.INVERTER_EFFICIENCY).value());
        String formula = Numbers.text(kilowattHours) + " kWh x " + battery.usable() + " x " + battery.atEndOfLife()
                + " x " + battery.inverter() + " / " + Numbers.text(watts / 1000) + " kW";
        return OutageVerdicts.about(given, power, element, Outage.NOTHING)
                .least(battery.autonomy(watts) / 60, limit, "min", formula, kilowattHours, new Power(watts));
    }

    /// PWR-024: a reserve carries the largest block that can come over to it. A supply that gives nothing in
    /// ordinary
    /// work and something after an outage is a reserve.
    static List<Verdict> reserve(Given given, HallPower power) {
        List<Verdict> verdicts = new ArrayList<>();
        for (int point : power.elements(ElementKind.UPS)) {
            Element element = power.chain().element(point);
            if (element != null && power.watts(point) == 0 && power.singles().watts(point) > 0) {
                verdicts.add(loading(given, power, point, element, given.limit()));
            }
        }
        return verdicts;
    }

    /// PWR-026: units that cool hang on an uninterruptible supply, or ride through until they run again.
    static List<Verdict> cooling(Given given, HallPower power) {
        Chain chain = power.chain();
        BitSet carried = new BitSet(chain.size());
        List<Verdict> verdicts = new ArrayList<>();
        boolean any = !power.elements(ElementKind.UPS).isEmpty();
        for (int point = 0; any && point < chain.size(); point++) {
            Element element = chain.element(point);
            boolean on = element != null && element.kind() == ElementKind.UPS;
            for (int input : chain.inputs(point)) {
                on |= carried.get(input);
            }
            carried.set(point, on);
            Load load = chain.load(point);
            if (load != null && cools(given, load)) {
                verdicts.add(
                        on
                                ? new Pass(
                                        List.of(load.id()),
                                        new Measure(100, given.limit(), false, "%", "carried by a UPS"))
                                : new NotEvaluated(
                                        List.of(load.id()),
                                        "",
                                        Message.of("check.field.restart"),
                                        load.name(),
                                        Message.of("check.field.restart.remedy", load.name())));
            }
        }
        return verdicts;
    }

    private static boolean cools(Given given, Load load) {
        Placement placement = given.design().placements().get(load.id());
        if (placement == null) {
            return false;
        }
        Category category = given.design().types().get(placement.type()).category();
        return switch (category) {
            case CRAH, CRAC, FAN_WALL, IN_ROW, CDU -> true;
            default -> false;
        };
    }
}
