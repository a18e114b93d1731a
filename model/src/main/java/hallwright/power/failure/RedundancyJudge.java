package hallwright.power.failure;

import hallwright.design.Redundancy;
import hallwright.power.chain.Chain;
import hallwright.power.chain.Element;
import hallwright.power.chain.ElementKind;
import hallwright.power.chain.Load;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Tells which redundancy a chain really has, by what its outages lead to and by how machines share the
/// uninterruptible
/// supplies. The plant counts down to its busways; single machines with one cord do not spoil it, they are single
/// points
/// of failure of their own.
final class RedundancyJudge {

    private final Chain chain;
    private final FailureStudy study;
    private final List<Integer> supplies = new ArrayList<>();
    private final BitSet plant = new BitSet();
    private final BitSet[] upstream;
    private final BitSet[] reserve;

    private RedundancyJudge(Chain chain, FailureStudy study) {
        this.chain = chain;
        this.study = study;
        this.upstream = new BitSet[chain.size()];
        this.reserve = new BitSet[chain.size()];
        for (int point = 0; point < chain.size(); point++) {
            upstream[point] = new BitSet();
            reserve[point] = new BitSet();
            int[] inputs = chain.inputs(point);
            for (int i = 0; i < inputs.length; i++) {
                (chain.ranks(point)[i] == 1 ? upstream : reserve)[point].or(upstream[inputs[i]]);
                reserve[point].or(reserve[inputs[i]]);
            }
            Element element = chain.element(point);
            if (study.isPlant(point)) {
                plant.set(point);
                for (int input : inputs) {
                    plant.set(input);
                }
            }
            if (element != null && element.kind() == ElementKind.UPS) {
                supplies.add(point);
                upstream[point].clear();
                upstream[point].set(point);
            }
        }
    }

    /// @param singles the outcomes of all single outages
    static Redundancy judge(Chain chain, FailureStudy study, List<Outcome> singles) {
        return new RedundancyJudge(chain, study).judge(singles);
    }

    private Redundancy judge(List<Outcome> singles) {
        boolean elementsHold = true;
        boolean modulesHold = true;
        boolean modular = false;
        for (Outcome outcome : singles) {
            boolean module = outcome.outage().elements().isEmpty();
            modular |= module && supplies.containsAll(outcome.outage().modules());
            boolean plant = !module && study.isPlant(outcome.outage().elements().getFirst());
            elementsHold &= !plant || holds(outcome);
            modulesHold &= !module || holds(outcome);
        }
        if (!elementsHold || supplies.isEmpty()) {
            return modular && modulesHold ? Redundancy.N_PLUS_1 : Redundancy.N;
        }
        if (usesReserve()) {
            return Redundancy.BLOCK;
        }
        return switch (systems()) {
            case 0, 1 -> modular && modulesHold ? Redundancy.N_PLUS_1 : Redundancy.N;
            case 2 -> holdsWithModuleOut() ? Redundancy.TWO_N_PLUS_1 : Redundancy.TWO_N;
            case 3 -> Redundancy.THREE_TO_MAKE_TWO;
            default -> Redundancy.FOUR_TO_MAKE_THREE;
        };
    }

    /// True if machines with two supplies or more go on and nothing of the plant carries too much.
    private boolean holds(Outcome outcome) {
        return outcome.overloaded().stream().noneMatch(each -> plant.get(each.point()))
                && outcome.lost().stream().noneMatch(this::isDual)
                && outcome.interrupted().stream().noneMatch(this::isDual);
    }

    private boolean isDual(int point) {
        Load load = chain.load(point);
        return load != null && load.it() && chain.inputs(point).length > 1;
    }

    private boolean usesReserve() {
        for (int point = 0; point < chain.size(); point++) {
            if (isDual(point)) {
                BitSet more = (BitSet) reserve[point].clone();
                more.andNot(upstream[point]);
                if (!more.isEmpty()) {
                    return true;
                }
            }
        }
        return false;
    }

    /// How many uninterruptible supplies work together: those that share machines with each other, the most of
    /// them.
    private int systems() {
        Set<BitSet> groups = new HashSet<>();
        for (int point = 0; point < chain.size(); point++) {
            if (isDual(point) && !upstream[point].isEmpty()) {
                BitSet joined = (BitSet) upstream[point].clone();
                for (BitSet group : Set.copyOf(groups)) {
                    if (group.intersects(joined)) {
                        joined.or(group);
                        groups.remove(group);
                    }
                }
                groups.add(joined);
            }
        }
        return groups.stream().mapToInt(BitSet::cardinality).max().orElse(0);
    }

    /// True if each side goes on with the other side and one of its own modules out.
    private boolean holdsWithModuleOut() {
        for (int lost : supplies) {
            for (int left : supplies) {
                Element element = chain.element(left);
                boolean modular = element != null && element.modules() > 1;
                if (left != lost && (!modular || !holds(study.of(new Outage(List.of(lost), List.of(left)))))) {
                    return false;
                }
            }
        }
        return true;
    }
}
