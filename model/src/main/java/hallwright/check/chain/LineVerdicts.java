package hallwright.check.chain;

import hallwright.check.engine.Given;
import hallwright.check.engine.Numbers;
import hallwright.check.engine.Verdict;
import hallwright.check.engine.Verdict.NotEvaluated;
import hallwright.design.Cord;
import hallwright.design.Feed;
import hallwright.design.Line;
import hallwright.design.ObjectId;
import hallwright.electrical.circuit.Connection;
import hallwright.electrical.circuit.LineCurrents;
import hallwright.electrical.circuit.PhaseBalance;
import hallwright.electrical.circuit.PhaseLoad;
import hallwright.electrical.circuit.Spectrum;
import hallwright.electrical.data.ElectricalSetting;
import hallwright.power.chain.Element;
import hallwright.power.failure.Outage;
import hallwright.power.hall.HallPower;
import hallwright.text.Message;
import hallwright.units.Current;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What the lines and the neutral of three phases carry.
final class LineVerdicts {

    private LineVerdicts() {}

    /// PWR-008: the lines of equipment with three phases carry about the same.
    static List<Verdict> balance(Given given, HallPower power) {
        List<Verdict> verdicts = new ArrayList<>();
        for (int point = 0; point < power.chain().size(); point++) {
            Element element = power.chain().element(point);
            if (element != null && counts(element) && power.watts(point) > 0) {
                List<Double> watts = power.lines(point);
                double percent = 100 * PhaseBalance.unbalance(watts);
                String kilowatts =
                        watts.stream().map(each -> Numbers.text(each / 1000)).collect(Collectors.joining(" / "))
                                + " kW";
                verdicts.add(OutageVerdicts.about(given, power, element, Outage.NOTHING)
                        .most(percent, given.limit(), "%", "max |P - mean| / mean of " + kilowatts, kilowatts));
            }
        }
        return verdicts;
    }

    private static boolean counts(Element element) {
        return switch (element.kind()) {
            case RACK_PDU, PANEL, BUSWAY, BOARD -> element.perLine();
            default -> false;
        };
    }

    /// PWR-009: with loads between lines each line of a strip carries no more than its circuit may.
    static List<Verdict> lines(Given given, HallPower power) {
        List<Verdict> verdicts = new ArrayList<>();
        Map<ObjectId, Feed> feeds = circuits(given);
        strips(given).forEach((strip, cords) -> {
            Feed feed = feeds.get(strip);
            boolean between = cords.stream().map(Cord::line).anyMatch(line -> line != null && line.isBetweenLines());
            if (feed == null || feed.phases() != 3 || !between) {
                return;
            }
            Element element = power.chain().element(power.chain().find(strip));
            if (element != null) {
                verdicts.add(lines(given, power, element, feed, cords));
            }
        });
        return verdicts;
    }

    private static Verdict lines(Given given, HallPower power, Element element, Feed feed, List<Cord> cords) {
        Current breaker = feed.breaker();
        if (breaker == null) {
            return new NotEvaluated(List.of(element.id()), "", Message.of("check.field.breaker"), feed.name());
        }
        LineCurrents currents = currents(power, feed, cords);
        double limit = breaker.amperes() * given.limit() / 100;
        String formula = "I of L" + (currents.worstLine() + 1) + " with loads between lines";
        return OutageVerdicts.about(given, power, element, Outage.NOTHING)
                .most(currents.worst(), limit, "A", formula, currents.worstLine() + 1, breaker);
    }

    /// PWR-010: the neutral of a strip with its third harmonic against the breaker, which stands for the neutral
    /// conductor where no cable is chosen.
    static List<Verdict> neutral(Given given, HallPower power) {
        double third = power.data().of(ElectricalSetting.THIRD_HARMONIC).value();
        List<Verdict> verdicts = new ArrayList<>();
        Map<ObjectId, Feed> feeds = circuits(given);
        strips(given).forEach((strip, cords) -> {
            Feed feed = feeds.get(strip);
            Element element = power.chain().element(power.chain().find(strip));
            boolean neutral = cords.stream().map(Cord::line).anyMatch(line -> line != null && !line.isBetweenLines());
            if (feed == null || feed.phases() != 3 || !neutral || element == null || feed.breaker() == null) {
                return;
            }
            LineCurrents currents = currents(power, feed, cords);
            double thirds = third
                    * currents.lines().stream().mapToDouble(Double::doubleValue).sum();
            double amperes = Spectrum.neutral(currents.neutral(), thirds);
            double percent = 100 * amperes / feed.breaker().amperes();
            String formula = "sqrt(" + Numbers.text(currents.neutral()) + "^2 + " + Numbers.text(thirds) + "^2) A / In";
            verdicts.add(OutageVerdicts.about(given, power, element, Outage.NOTHING)
                    .most(percent, given.limit(), "%", formula, new Current(amperes), feed.breaker()));
        });
        return verdicts;
    }

    private static LineCurrents currents(HallPower power, Feed feed, List<Cord> cords) {
        List<PhaseLoad> loads = new ArrayList<>();
        for (Cord cord : cords) {
            int point = power.chain().find(cord.id());
            double watts = point < 0 ? 0 : power.watts(point);
            Line line = cord.line();
            if (line != null && watts > 0) {
                double factor = feed.powerFactor().value();
                loads.add(PhaseLoad.of(connection(line), watts / factor, factor));
            }
        }
        return LineCurrents.of(feed.voltage().volts(), loads);
    }

    private static Connection connection(Line line) {
        return switch (line) {
            case L1 -> Connection.L1_N;
            case L2 -> Connection.L2_N;
            case L3 -> Connection.L3_N;
            case L1_L2 -> Connection.L1_L2;
            case L2_L3 -> Connection.L2_L3;
            case L3_L1 -> Connection.L3_L1;
        };
    }

    private static Map<ObjectId, Feed> circuits(Given given) {
        Map<ObjectId, Feed> byLoad = new LinkedHashMap<>();
        given.design().feeds().forEach(feed -> byLoad.putIfAbsent(feed.load(), feed));
        return byLoad;
    }

    private static Map<ObjectId, List<Cord>> strips(Given given) {
        Map<ObjectId, List<Cord>> byStrip = new LinkedHashMap<>();
        for (Cord cord : given.design().cords()) {
            byStrip.computeIfAbsent(cord.source(), strip -> new ArrayList<>()).add(cord);
        }
        return byStrip;
    }
}
