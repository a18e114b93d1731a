package hallwright.check.chain;

import hallwright.check.engine.Ask;
import hallwright.check.engine.Given;
import hallwright.check.engine.Verdict;
import hallwright.check.engine.Verdict.NotEvaluated;
import hallwright.electrical.reliability.CommonCause;
import hallwright.power.hall.HallPower;
import hallwright.power.hall.PathAvailability;
import hallwright.text.Message;
import java.util.List;
import java.util.OptionalDouble;

/// How much of the time machines have power, by failures and repairs of components.
final class AvailabilityVerdicts {

    private AvailabilityVerdicts() {}

    /// AVL-001: the downtime of the machine that is worst off, with failures that take all paths at once, against
    /// the
    /// target of the declared class. Both figures are told, never the one for independent paths alone.
    static List<Verdict> downtime(Given given, HallPower power) {
        OptionalDouble target = Declared.limit(given, "tier-");
        if (given.rule().limit().values().isEmpty()) {
            return List.of();
        }
        PathAvailability found = PathAvailability.worst(power);
        if (found == null || target.isEmpty() || !found.unknown().isEmpty()) {
            String field = target.isEmpty() ? "check.field.redundancy" : "check.field.failures";
            String owner = found == null || found.unknown().isEmpty()
                    ? given.design().project().name()
                    : found.unknown();
            return List.of(new NotEvaluated(List.of(), "", Message.of(field), owner));
        }
        CommonCause both = found.paths();
        double hours = (1 - target.getAsDouble() / 100) * 8760;
        return List.of(new Ask(given, List.of(), "", found.load())
                .most(
                        both.withCommonCause().downtimeHours(),
                        hours,
                        "h/a",
                        "8760 h x U with common cause",
                        both.independent().downtimeHours(),
                        both.beta()));
    }
}
