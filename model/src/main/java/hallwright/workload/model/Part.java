package hallwright.workload.model;

import hallwright.workload.Formula;
import hallwright.workload.Trace;
import hallwright.workload.Working;
import java.util.Map;

/// One line of a model's breakdown: so many parameters, so many times.
///
/// @param kind what the part does
/// @param each the parameters of one copy
/// @param activeEach those of one copy that a token meets
/// @param copies how many copies there are, mostly the number of layers
/// @param trace how the parameters of one copy were counted
public record Part(PartKind kind, long each, long activeEach, long copies, Trace trace) {

    /// The parameters of all copies.
    public long total() {
        return each * copies;
    }

    /// The parameters of all copies that a token meets.
    public long active() {
        return activeEach * copies;
    }

    /// A part that every token meets whole.
    static Part of(PartKind kind, long copies, long each, String formula, Map<String, Integer> symbols) {
        return of(kind, copies, each, each, formula, symbols);
    }

    /// A part that a token meets in part.
    static Part of(
            PartKind kind, long copies, long each, long activeEach, String formula, Map<String, Integer> symbols) {
        Working working = Formula.read("W2", formula, "published totals of 57 models reproduced")
                .working();
        symbols.forEach(working::put);
        return new Part(kind, each, activeEach, copies, working.trace());
    }
}
