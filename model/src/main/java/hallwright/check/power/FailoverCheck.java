package hallwright.check.power;

import hallwright.check.engine.Check;
import hallwright.check.engine.Given;
import hallwright.check.engine.Numbers;
import hallwright.check.engine.Verdict;
import hallwright.check.engine.Verdict.NotApplicable;
import hallwright.check.engine.Verdict.NotEvaluated;
import hallwright.check.engine.Verdict.Pass;
import hallwright.check.engine.Verdict.Violation;
import hallwright.design.Feed;
import hallwright.design.FeedSide;
import hallwright.design.ObjectId;
import hallwright.power.Circuit;
import hallwright.rule.Measure;
import hallwright.text.Message;
import hallwright.units.Current;
import hallwright.units.Power;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// PWR-002, failover load of a rack with several supplies: when one supply is lost, the feeds of the others carry
/// its
/// load too, and no line may then exceed the continuous share of its breaker. With two supplies and equal sharing
/// that
/// is the 40 % rule. One verdict for each load, for the worst loss. Source: derived from NEC 210.20(A), IEC
/// 60364-4-43.
/// Unit: amperes.
public final class FailoverCheck implements Check {

    private static final double SAME = 1e-9;

    @Override
    public String rule() {
        return "PWR-002";
    }

    @Override
    public List<Verdict> evaluate(Given given) {
        List<Verdict> verdicts = new ArrayList<>();
        given.analysis().circuits().byLoad().forEach((load, circuits) -> verdicts.add(verdict(given, load, circuits)));
        return verdicts;
    }

    private static Verdict verdict(Given given, ObjectId load, List<Circuit> circuits) {
        if (circuits.stream().allMatch(circuit -> circuit.afterLoss().isEmpty())) {
            return new NotApplicable(List.of(load));
        }
        Loss worst = null;
        Feed unrated = null;
        for (Circuit circuit : circuits) {
            Current breaker = circuit.feed().breaker();
            if (breaker == null) {
                unrated = unrated == null ? circuit.feed() : unrated;
                continue;
            }
            Current allowed = CircuitLimit.current(given, circuit.feed(), breaker);
            for (Map.Entry<FeedSide, Current> loss : circuit.afterLoss().entrySet()) {
                Loss candidate = new Loss(circuit, loss.getKey(), loss.getValue(), allowed);
                worst = worst == null || candidate.isWorseThan(worst) ? candidate : worst;
            }
        }
        return verdict(given, load, worst, unrated);
    }

    private static Verdict verdict(Given given, ObjectId load, @Nullable Loss worst, @Nullable Feed unrated) {
        if (worst != null && !worst.measure(given).met()) {
            return violation(given, load, worst);
        }
        if (unrated != null || worst == null) {
            String owner = unrated == null ? given.name(load) : unrated.name();
            return new NotEvaluated(List.of(load), "", Message.of("check.field.breaker"), owner);
        }
        return worst.circuit.load().isComplete()
                ? new Pass(List.of(load, worst.circuit.feed().id()), worst.measure(given))
                : new NotEvaluated(List.of(load), "", Message.of("check.field.power"), given.name(load));
    }

    private static Verdict violation(Given given, ObjectId load, Loss worst) {
        Feed feed = worst.circuit.feed();
        Power drawn = worst.circuit.load().known();
        Power tooMuch = drawn.times(1 - worst.allowed.amperes() / worst.current.amperes());
        return new Violation(
                List.of(load, feed.id()),
                "feed " + worst.side + " lost",
                worst.measure(given),
                true,
                Message.of(
                        "check.pwr-002.message",
                        given.name(load),
                        worst.side.name(),
                        worst.current,
                        feed.name(),
                        worst.allowed),
                Message.of(
                        "check.pwr-002.remedy",
                        tooMuch,
                        given.name(load),
                        CircuitLimit.breakerFor(given, feed, worst.current)),
                CircuitLimit.places(given, feed));
    }

    /// One feed after the loss of one supply.
    private record Loss(Circuit circuit, FeedSide side, Current current, Current allowed) {

        /// More of what is allowed; of equals, the loss of the first supply.
        boolean isWorseThan(Loss other) {
            double more = current.amperes() / allowed.amperes() - other.current.amperes() / other.allowed.amperes();
            return more > SAME || (more > -SAME && side.compareTo(other.side) < 0);
        }

        Measure measure(Given given) {
            String formula = circuit.feed().name() + " without " + side + ": " + Numbers.text(current.amperes())
                    + " A <= " + Numbers.text(CircuitLimit.percent(given, circuit.feed())) + " % of In = "
                    + Numbers.text(allowed.amperes()) + " A";
            return new Measure(current.amperes(), allowed.amperes(), true, "A", formula);
        }
    }
}
