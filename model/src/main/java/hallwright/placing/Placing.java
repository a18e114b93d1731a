package hallwright.placing;

import hallwright.analysis.Analysis;
import hallwright.catalogue.Catalogue;
import hallwright.catalogue.EquipmentType;
import hallwright.edit.Edit;
import hallwright.rule.RuleSet;
import hallwright.text.Message;
import hallwright.workload.floor.FloorAnswer;
import hallwright.workload.floor.FloorWorkload;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The machines that the workload of a hall lacks, in racks on its free floor: an edit that puts down as many as
/// fit,
/// and what to know about it. Nothing is done until the edit is applied.
///
/// @param missingNodes machines that the workload needs and the hall does not hold
/// @param racks racks that they take
/// @param rack the type of these racks; that of the machine itself where it comes as a rack; null if none could be
///     chosen
/// @param node the type of the machines; null if there is none
/// @param placedRacks racks that fit
/// @param placedNodes machines in the racks that fit
/// @param reasons why not all of them fit; empty if they do
/// @param remarks what should be known of the racks that fit
/// @param edit puts the racks that fit on the floor, as one step of undo; null if none fits or none is missing
public record Placing(
        int missingNodes,
        int racks,
        @Nullable EquipmentType rack,
        @Nullable EquipmentType node,
        int placedRacks,
        int placedNodes,
        List<Message> reasons,
        List<Message> remarks,
        @Nullable Edit edit) {

    public Placing {
        reasons = List.copyOf(reasons);
        remarks = List.copyOf(remarks);
    }

    /// Finds places for what the workload of a hall lacks.
    ///
    /// @param analysis the hall with the answer to its workload
    /// @param catalogue types for machines and racks that the design does not use yet
    /// @param rules the rule set whose distances the racks keep
    public static Placing of(Analysis analysis, Catalogue catalogue, RuleSet rules) {
        FloorWorkload workload = analysis.workload();
        FloorAnswer answer = workload == null ? null : workload.answer();
        if (workload == null || answer == null) {
            Message problem = workload == null ? null : workload.problem();
            return none(0, problem == null ? Message.of("workload.placing.no-workload") : problem);
        }
        int missing = answer.neededNodes() - answer.supply().nodes();
        if (missing <= 0) {
            return new Placing(0, 0, null, null, 0, 0, List.of(), List.of(), null);
        }
        try {
            RackKind kind = RackKind.of(analysis.design(), catalogue, answer);
            return new Placer(analysis, rules, kind, answer.supply(), missing).place();
        } catch (Unplaceable refused) {
            return none(missing, refused.reason());
        }
    }

    /// True if nothing is missing any more once the edit is applied.
    public boolean complete() {
        return missingNodes == placedNodes && reasons.isEmpty();
    }

    /// The whole in one sentence.
    public Message summary() {
        if (missingNodes == 0) {
            return reasons.isEmpty() ? Message.of("workload.placing.enough") : reasons.getFirst();
        }
        if (placedRacks == 0) {
            return Message.of("workload.placing.none", missingNodes, racks);
        }
        return complete()
                ? Message.of("workload.placing.all", placedRacks, placedNodes)
                : Message.of("workload.placing.some", placedRacks, racks, placedNodes, missingNodes);
    }

    private static Placing none(int missing, Message reason) {
        return new Placing(missing, 0, null, null, 0, 0, List.of(reason), List.of(), null);
    }
}
