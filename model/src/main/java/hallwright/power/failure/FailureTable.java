package hallwright.power.failure;

import hallwright.design.Redundancy;
import hallwright.power.chain.Chain;
import hallwright.power.chain.Load;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/// All single outages of a chain, the worst first, and what follows from them.
///
/// @param normal ordinary work
/// @param singles what each single outage leads to, the worst first
/// @param singlePoints elements whose outage alone leaves some machine without power, from the sources on
/// @param notMaintainable elements of the plant that cannot be taken out for maintenance without a machine without
///     power or an overload
/// @param computed the redundancy that the chain really has
public record FailureTable(
        Outcome normal,
        List<Outcome> singles,
        List<Integer> singlePoints,
        List<Integer> notMaintainable,
        Redundancy computed) {

    public FailureTable {
        singles = List.copyOf(singles);
        singlePoints = List.copyOf(singlePoints);
        notMaintainable = List.copyOf(notMaintainable);
    }

    /// The table of a chain.
    ///
    /// @param cancelled asked before each outage
    /// @throws CancellationException once it is cancelled
    public static FailureTable of(Chain chain, FailureStudy study, BooleanSupplier cancelled) {
        List<Outcome> inOrder = study.each(study.singles(), cancelled);
        Outcome normal = study.normal();
        List<Integer> points = new ArrayList<>();
        List<Integer> stuck = new ArrayList<>();
        for (Outcome outcome : inOrder) {
            if (outcome.outage().elements().isEmpty()) {
                continue;
            }
            int element = outcome.outage().elements().getFirst();
            if (losesMachine(chain, normal, outcome)) {
                points.add(element);
            }
            boolean plant = chain.element(element) != null && study.isPlant(element);
            if (plant
                    && (losesMachine(chain, normal, outcome)
                            || !outcome.overloaded().isEmpty())) {
                stuck.add(element);
            }
        }
        Redundancy computed = RedundancyJudge.judge(chain, study, inOrder);
        List<Outcome> worstFirst = new ArrayList<>(inOrder);
        worstFirst.sort(Severity.WORST_FIRST);
        return new FailureTable(normal, worstFirst, points, stuck, computed);
    }

    /// For each machine the elements whose outage alone leaves it without power. Machines with none are left out.
    public Map<Integer, List<Integer>> singlePointsByLoad() {
        Map<Integer, List<Integer>> found = new TreeMap<>();
        for (Outcome outcome : singles) {
            for (int element : outcome.outage().elements()) {
                outcome.lost().stream()
                        .filter(load -> !normal.lost().contains(load))
                        .forEach(load -> found.computeIfAbsent(load, key -> new ArrayList<>())
                                .add(element));
            }
        }
        found.values().forEach(list -> list.sort(null));
        return found;
    }

    static boolean losesMachine(Chain chain, Outcome normal, Outcome outcome) {
        for (int point : outcome.lost()) {
            Load load = chain.load(point);
            if (load != null && load.it() && !normal.lost().contains(point)) {
                return true;
            }
        }
        return false;
    }
}
