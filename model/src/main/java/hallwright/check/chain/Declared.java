package hallwright.check.chain;

import hallwright.check.engine.Given;
import hallwright.design.Redundancy;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// What a declared redundancy asks for: how much it takes, and which of several numbers of a limit belongs to it.
final class Declared {

    private Declared() {}

    /// How much a chain of this redundancy survives: 0 nothing, 1 a module, 2 a block, 3 a system, 4 a side, 5 a
    /// side
    /// and a module.
    static int rank(Redundancy redundancy) {
        return switch (redundancy) {
            case N -> 0;
            case N_PLUS_1 -> 1;
            case BLOCK -> 2;
            case THREE_TO_MAKE_TWO, FOUR_TO_MAKE_THREE -> 3;
            case TWO_N -> 4;
            case TWO_N_PLUS_1 -> 5;
        };
    }

    /// The number of the limit for what the design declares: of classes 1 to 4, or of grades A and B; the single
    /// one
    /// where the rule set has only that.
    ///
    /// @param prefix such as `rated-` or `tier-`
    static OptionalDouble limit(Given given, String prefix) {
        OptionalDouble single = given.optionalLimit("value");
        Redundancy declared = given.design().provision().declared();
        if (single.isPresent() || declared == null) {
            return single;
        }
        OptionalDouble byClass = given.optionalLimit(prefix + level(declared));
        return byClass.isPresent() ? byClass : given.optionalLimit(rank(declared) > 1 ? "grade-a" : "grade-b");
    }

    private static int level(Redundancy declared) {
        return switch (rank(declared)) {
            case 0 -> 1;
            case 1 -> 2;
            case 5 -> 4;
            default -> 3;
        };
    }

    /// The redundancy that the design declares, or null.
    static @Nullable Redundancy of(Given given) {
        return given.design().provision().declared();
    }
}
