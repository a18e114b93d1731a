package hallwright.check.space;

import hallwright.check.engine.Check;
import hallwright.check.engine.Given;
import hallwright.check.engine.Numbers;
import hallwright.check.engine.Verdict;
import hallwright.check.engine.Verdict.NotEvaluated;
import hallwright.check.engine.Verdict.Pass;
import hallwright.check.engine.Verdict.Violation;
import hallwright.design.ObjectId;
import hallwright.geometry.Rect;
import hallwright.route.DeliveryRoute;
import hallwright.rule.Measure;
import hallwright.space.Row;
import hallwright.text.Message;
import hallwright.units.Length;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// SPC-006, delivery route width: the widest load that gets from a delivery door to the aisle in front of every
/// row,
/// doors and turns included. Rows behind the same bottleneck make one violation. Source: BICSI 002 practice, GB
/// 50174.
/// Unit: m.
public final class DeliveryRouteCheck implements Check {

    @Override
    public String rule() {
        return "SPC-006";
    }

    @Override
    public List<Verdict> evaluate(Given given) {
        List<Row> rows = given.analysis().layout().rows().all();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<ObjectId> keys = rows.stream().map(Row::key).toList();
        if (given.design().rooms().isEmpty()) {
            String owner = given.design().project().name();
            return List.of(new NotEvaluated(keys, "", Message.of("check.field.room"), owner));
        }
        if (!given.analysis().routes().haveDoors()) {
            String room = given.design().rooms().iterator().next().name();
            return List.of(new NotEvaluated(keys, "", Message.of("check.field.delivery-door"), room));
        }
        List<Verdict> verdicts = new ArrayList<>();
        Map<List<Object>, List<DeliveryRoute>> bottlenecks = new LinkedHashMap<>();
        for (DeliveryRoute route : given.analysis().routes().all()) {
            Measure measure = measure(given, route);
            if (measure.met()) {
                verdicts.add(new Pass(route.row().ids(), measure));
            } else {
                bottlenecks
                        .computeIfAbsent(List.of(route.limitedBy(), route.widthMm()), key -> new ArrayList<>())
                        .add(route);
            }
        }
        bottlenecks.values().forEach(routes -> verdicts.add(violation(given, routes)));
        return verdicts;
    }

    private static Verdict violation(Given given, List<DeliveryRoute> routes) {
        DeliveryRoute first = routes.getFirst();
        List<ObjectId> subjects = Stream.concat(
                        first.limitedBy().stream(),
                        routes.stream().map(route -> route.row().key()))
                .toList();
        Length width = new Length(first.widthMm());
        Length limit = Lengths.ofMetres(given.limit());
        List<Rect> places =
                routes.stream().map(DeliveryRoute::bottleneck).distinct().toList();
        if (first.widthMm() == 0) {
            return new Violation(
                    subjects,
                    "no way",
                    measure(given, first),
                    true,
                    Message.of("check.spc-006.none", routes.size(), first.row().shortName(), limit),
                    Message.of("check.spc-006.none.remedy", limit, first.row().shortName()),
                    places);
        }
        String beside = first.limitedBy().stream().map(given::name).collect(Collectors.joining(", "));
        return new Violation(
                subjects,
                "",
                measure(given, first),
                true,
                Message.of(
                        "check.spc-006.message",
                        width,
                        beside,
                        routes.size(),
                        first.row().shortName(),
                        limit),
                Message.of("check.spc-006.remedy", beside, limit.minus(width)),
                places);
    }

    private static Measure measure(Given given, DeliveryRoute route) {
        double width = route.widthMm() / 1000.0;
        String formula = Numbers.text(width) + " m >= " + Numbers.text(given.limit()) + " m";
        return new Measure(width, given.limit(), false, given.unit(), formula);
    }
}
