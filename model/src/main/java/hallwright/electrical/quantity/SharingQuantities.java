package hallwright.electrical.quantity;

import static hallwright.electrical.quantity.Say.PERCENT;

import hallwright.electrical.redundancy.CatcherGroup;
import hallwright.electrical.redundancy.SharedLoad;
import hallwright.electrical.redundancy.SharingState;
import hallwright.electrical.redundancy.SourceSharing;
import hallwright.electrical.reliability.PathGraph;
import hallwright.text.Message;
import hallwright.workload.Fields;
import hallwright.workload.Output;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.question.Calculation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is left when something fails.
final class SharingQuantities {

    private static final String NAME = "redundancy";
    private static final String SPLIT = "every load split again over its live sources";

    private SharingQuantities() {}

    static List<Calculation> all() {
        return List.of(
                Calculation.of(NAME, "sharing", "1.4")
                        .needs("systems_kW|systems_kVA", "loads")
                        .takes("limit_pct", "sharing")
                        .gives(
                                "normal_kW",
                                "after_failure_kW",
                                "dropped_kW",
                                "worst_loading_pct",
                                "normal_pct",
                                "aggregate_kW",
                                "aggregate_limit_kW",
                                "verdict")
                        .by(SharingQuantities::sharing),
                Calculation.of(NAME, "transformers", "1.4")
                        .needs("transformers_kVA", "load_kVA")
                        .takes("sharing", "limit_pct")
                        .gives("normal_pct", "maintenance_pct", "verdict")
                        .by(SharingQuantities::transformers),
                Calculation.of(NAME, "catcher", "1.4")
                        .needs("primary_load_kW", "primary_rating_kW", "catcher_rating_kW")
                        .takes("simultaneous_failures")
                        .gives(
                                "worst_catcher_kW",
                                "worst_block_index_1based",
                                "worst_pct",
                                "fleet_utilisation_pct",
                                "verdict")
                        .by(SharingQuantities::catcher),
                Calculation.of(NAME, "graph", "1.4")
                        .needs("sources", "edges", "loads")
                        .takes("nodes")
                        .gives("spof", "unfed", "verdict")
                        .by(SharingQuantities::graph));
    }

    private static List<Output> sharing(Fields in) throws WorkloadProblem {
        Map<String, Double> ratings = Say.named(in, in.has("systems_kW") ? "systems_kW" : "systems_kVA");
        List<SharedLoad> loads = new ArrayList<>();
        boolean byRating = byRating(in);
        for (Fields each : in.list("loads")) {
            loads.add(load(each, ratings, byRating));
        }
        SourceSharing sharing = new SourceSharing(ratings, loads);
        double limit = Say.percentOr(1, in, "limit_pct");
        SharingState normal = sharing.normal();
        List<SharingState> failures = sharing.singleFailures();
        Map<String, Object> after = new LinkedHashMap<>();
        Map<String, Object> dropped = new LinkedHashMap<>();
        double worst = normal.worstLoading();
        boolean holds = normal.holds(limit);
        for (SharingState state : failures) {
            String out = state.out().iterator().next();
            after.put(out, state.watts());
            dropped.put(out, state.dropped());
            worst = Math.max(worst, state.worstLoading());
            holds &= state.holds(limit);
        }
        return new Say("1.4")
                .tree("normal_kW", "kW", normal.watts(), "every load split over its sources")
                .tree("after_failure_kW", "kW", after, SPLIT)
                .tree("dropped_kW", "kW", dropped, "loads without a live source")
                .figure("worst_loading_pct", "%", worst * PERCENT, "max of load over rating in all states, ·100")
                .figure("normal_pct", "%", normal.worstLoading() * PERCENT, "max of load over rating, ·100")
                .figure("aggregate_kW", "kW", sharing.total(), "sum of the loads; no proof")
                .figure(
                        "aggregate_limit_kW",
                        "kW",
                        sharing.aggregateLimit(),
                        "sum of the ratings without the largest; no proof")
                .verdict(Say.passIf(holds))
                .all();
    }

    /// Sources share equally unless the question says that they share by their ratings.
    private static boolean byRating(Fields in) throws WorkloadProblem {
        String sharing = in.optionalText("sharing");
        return sharing != null && sharing.contains("rating");
    }

    private static SharedLoad load(Fields in, Map<String, Double> ratings, boolean byRating) throws WorkloadProblem {
        Map<String, Double> shares = new LinkedHashMap<>();
        if (in.has("shares")) {
            shares.putAll(Say.named(in, "shares"));
        } else {
            in.texts("sources")
                    .forEach(source -> shares.put(source, byRating ? ratings.getOrDefault(source, 1.0) : 1.0));
        }
        if (shares.isEmpty()) {
            throw in.missing("sources");
        }
        for (Map.Entry<String, Double> share : shares.entrySet()) {
            if (!ratings.containsKey(share.getKey())) {
                throw in.wrong(
                        "sources",
                        share.getKey(),
                        Message.of("electrical.expected.source", String.join(", ", ratings.keySet())));
            }
            if (share.getValue() == 0) {
                throw in.wrong("shares", share, Message.of("workload.expected.positive"));
            }
        }
        return new SharedLoad(in.number("kW", "kVA"), shares);
    }

    private static List<Output> transformers(Fields in) throws WorkloadProblem {
        Map<String, Double> ratings = Say.named(in, "transformers_kVA");
        double load = in.number("load_kVA");
        SharedLoad shared =
                byRating(in) ? new SharedLoad(load, ratings) : SharedLoad.equally(load, List.copyOf(ratings.keySet()));
        SourceSharing sharing = new SourceSharing(ratings, List.of(shared));
        SharingState normal = sharing.normal();
        SharingState worst = SourceSharing.worst(sharing.singleFailures());
        double limit = Say.percentOr(1, in, "limit_pct");
        return new Say("1.4")
                .figure(
                        "normal_pct",
                        "%",
                        normal.worstLoading() * PERCENT,
                        "max of {S} shared over the ratings, ·100",
                        "S",
                        load)
                .figure(
                        "maintenance_pct",
                        "%",
                        worst.worstLoading() * PERCENT,
                        "the same with one out, the worst, {S}",
                        "S",
                        load)
                .verdict(Say.passIf(normal.holds(limit) && worst.holds(limit)))
                .all();
    }

    private static List<Output> catcher(Fields in) throws WorkloadProblem {
        List<Double> loads = in.oneOrMore("primary_load_kW");
        List<Double> stated = in.oneOrMore("primary_rating_kW");
        List<Double> ratings = stated.size() == 1 ? Collections.nCopies(loads.size(), stated.getFirst()) : stated;
        if (ratings.size() != loads.size() || loads.isEmpty()) {
            throw in.wrong(
                    "primary_rating_kW", stated, Message.of("electrical.expected.equally-many", "primary_load_kW"));
        }
        CatcherGroup group = new CatcherGroup(loads, ratings, in.positive("catcher_rating_kW"));
        int failures = in.countOr(1, "simultaneous_failures");
        return new Say("1.4")
                .figure(
                        "worst_catcher_kW",
                        "kW",
                        group.caught(failures),
                        "sum of the {r} largest blocks",
                        "r",
                        failures)
                .figure("worst_block_index_1based", "1", group.largest() + 1, "the largest block")
                .figure(
                        "worst_pct",
                        "%",
                        group.loading(failures) * PERCENT,
                        "{P}/{reserve}·100",
                        "P",
                        group.caught(failures),
                        "reserve",
                        group.reserve())
                .figure(
                        "fleet_utilisation_pct",
                        "%",
                        group.utilisation() * PERCENT,
                        "sum of the blocks over all ratings, ·100")
                .verdict(Say.passIf(group.holds(failures)))
                .all();
    }

    private static List<Output> graph(Fields in) throws WorkloadProblem {
        List<PathGraph.Edge> edges = new ArrayList<>();
        for (List<String> edge : in.rows("edges")) {
            if (edge.size() != 2) {
                throw in.wrong("edges", edge, Message.of("electrical.expected.edge"));
            }
            edges.add(new PathGraph.Edge(edge.get(0), edge.get(1)));
        }
        List<String> loads = in.texts("loads");
        List<String> sources = in.texts("sources");
        List<String> nodes = new ArrayList<>(in.texts("nodes"));
        if (nodes.isEmpty()) {
            nodes.addAll(sources);
            edges.forEach(edge -> nodes.addAll(List.of(edge.from(), edge.to())));
            nodes.removeAll(loads);
        }
        PathGraph graph = new PathGraph(sources, nodes, edges);
        Map<String, List<String>> points = graph.singlePoints(loads);
        List<String> dark = graph.dark(loads, Set.of());
        boolean none = points.values().stream().allMatch(List::isEmpty) && dark.isEmpty();
        return new Say("1.4")
                .tree("spof", "1", points, "elements without which no source reaches the load")
                .tree("unfed", "1", dark, "loads that no source reaches with everything in place")
                .verdict(Say.passIf(none))
                .all();
    }
}
