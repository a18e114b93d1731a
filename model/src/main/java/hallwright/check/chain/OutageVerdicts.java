package hallwright.check.chain;

import hallwright.check.engine.Ask;
import hallwright.check.engine.Given;
import hallwright.check.engine.Verdict;
import hallwright.check.engine.Verdict.NotApplicable;
import hallwright.check.engine.Verdict.NotEvaluated;
import hallwright.design.FeedSide;
import hallwright.design.ObjectId;
import hallwright.design.Redundancy;
import hallwright.power.chain.Chain;
import hallwright.power.chain.Element;
import hallwright.power.chain.ElementKind;
import hallwright.power.failure.Outage;
import hallwright.power.failure.Outcome;
import hallwright.power.hall.HallPower;
import hallwright.text.Message;
import hallwright.units.Power;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What single outages do to a power chain, each of them taken by itself. Source: intent of Uptime Tier III and IV,
/// TIA-942, EN 50600-2-2, GB 50174.
final class OutageVerdicts {

    private OutageVerdicts() {}

    /// PWR-003: no element that is left carries more than its rating after any single outage.
    static List<Verdict> overload(Given given, HallPower power) {
        if (!dual(given)) {
            return List.of(new NotApplicable(List.of()));
        }
        List<Verdict> verdicts = new ArrayList<>();
        double highest = 0;
        for (int point = 0; point < power.chain().size(); point++) {
            Element element = power.chain().element(point);
            double loading = 100 * power.singles().loading(point);
            if (element == null || element.kind() == ElementKind.CORD || Double.isNaN(loading)) {
                continue;
            }
            highest = Math.max(highest, loading);
            if (loading > given.limit() * Outcome.FULL) {
                Outage outage = power.singles().outage(point);
                verdicts.add(about(given, power, element, outage)
                        .most(
                                loading,
                                given.limit(),
                                "%",
                                "P / P rated",
                                power.names(outage),
                                new Power(power.singles().watts(point)),
                                new Power(element.capacityWatts())));
            }
        }
        if (verdicts.isEmpty()) {
            verdicts.add(Ask.hall(given).most(highest, given.limit(), "%", "P / P rated, worst of all outages"));
        }
        List<ObjectId> unrated = power.chain().notes().unrated();
        if (!unrated.isEmpty()) {
            Message field = Message.of("check.field.rating");
            verdicts.add(new NotEvaluated(unrated, "", field, given.name(unrated.getFirst())));
        }
        return verdicts;
    }

    /// PWR-004: the redundancy that enumeration finds reaches the declared one.
    static List<Verdict> declared(Given given, HallPower power) {
        Redundancy declared = Declared.of(given);
        if (declared == null) {
            return List.of(new NotEvaluated(
                    List.of(),
                    "",
                    Message.of("check.field.redundancy"),
                    given.design().project().name()));
        }
        Redundancy computed = power.table().computed();
        return List.of(Ask.hall(given)
                .least(
                        Declared.rank(computed),
                        Declared.rank(declared),
                        "",
                        "computed " + computed.code() + ", declared " + declared.code(),
                        Message.of(computed.messageId()),
                        Message.of(declared.messageId())));
    }

    /// PWR-005: no element whose outage alone leaves a machine with several supplies without power.
    static List<Verdict> singlePoints(Given given, HallPower power) {
        if (!dual(given)) {
            return List.of(new NotApplicable(List.of()));
        }
        Map<Integer, Outcome> byElement = new HashMap<>();
        for (Outcome outcome : power.table().singles()) {
            outcome.outage().elements().forEach(element -> byElement.put(element, outcome));
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (int point : power.table().singlePoints()) {
            Outcome outcome = byElement.get(point);
            Element element = power.chain().element(point);
            List<Integer> lost = outcome == null ? List.of() : lostDual(power, outcome);
            if (element != null && outcome != null && !lost.isEmpty()) {
                verdicts.add(about(given, power, element, Outage.NOTHING)
                        .most(
                                1,
                                given.limit(),
                                given.unit(),
                                "machines with several supplies lost: " + lost.size(),
                                lost.size(),
                                outcome.gpusLost(),
                                power.chain().point(lost.getFirst()).name()));
            }
        }
        return verdicts.isEmpty()
                ? List.of(Ask.hall(given).most(0, given.limit(), given.unit(), "single points of failure"))
                : verdicts;
    }

    /// AVL-002: every element of the plant can be taken out with all machines served within ratings.
    static List<Verdict> maintenance(Given given, HallPower power) {
        if (!dual(given)) {
            return List.of(new NotApplicable(List.of()));
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (Outcome outcome : power.table().singles()) {
            int point = outcome.outage().elements().isEmpty()
                    ? -1
                    : outcome.outage().elements().getFirst();
            Element element = point < 0 ? null : power.chain().element(point);
            if (element == null || !power.table().notMaintainable().contains(point)) {
                continue;
            }
            String worst = outcome.overloaded().isEmpty()
                    ? "-"
                    : power.chain()
                            .point(outcome.overloaded().getFirst().point())
                            .name();
            verdicts.add(about(given, power, element, Outage.NOTHING)
                    .most(
                            1,
                            given.limit(),
                            given.unit(),
                            "lost " + outcome.lost().size() + ", overloaded "
                                    + outcome.overloaded().size(),
                            outcome.lost().size(),
                            outcome.overloaded().size(),
                            worst));
        }
        return verdicts.isEmpty()
                ? List.of(Ask.hall(given).most(0, given.limit(), given.unit(), "elements that cannot be maintained"))
                : verdicts;
    }

    /// True if the design has supplies of several sides.
    static boolean dual(Given given) {
        Set<FeedSide> sides = EnumSet.noneOf(FeedSide.class);
        given.design().feeds().forEach(feed -> sides.add(feed.side()));
        return sides.size() > 1;
    }

    /// A question about an element, in the state in which something is out.
    static Ask about(Given given, HallPower power, Element element, Outage outage) {
        String names = power.names(outage);
        return new Ask(given, List.of(element.id()), names.isEmpty() ? "" : names + " out", element.name());
    }

    private static List<Integer> lostDual(HallPower power, Outcome outcome) {
        Chain chain = power.chain();
        List<Integer> before = power.table().normal().lost();
        return outcome.lost().stream()
                .filter(point -> chain.inputs(point).length > 1 && !before.contains(point))
                .toList();
    }
}
