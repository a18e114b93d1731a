package hallwright.check.space;

import hallwright.check.engine.Ask;
import hallwright.check.engine.Check;
import hallwright.check.engine.Given;
import hallwright.check.engine.Verdict;
import hallwright.check.engine.Verdict.NotEvaluated;
import hallwright.design.ObjectId;
import hallwright.design.Room;
import hallwright.space.Clearance;
import hallwright.space.Flank;
import hallwright.space.Placed;
import hallwright.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// SPC-003, depth of the electrical working space: free floor in front of equipment that people work at while it is
/// live. In North America by voltage to ground and by what stands opposite: nothing (1), grounded parts or a wall
/// (2),
/// or other such equipment (3); in China by whether two fronts look at each other. Source: NEC 110.26(A)(1), IEC
/// 60364-7-729, GB 50054-2011. Unit: m.
public final class WorkingDepthCheck implements Check {

    private static final List<Double> ROWS = List.of(150.0, 600.0, 1000.0);

    @Override
    public String rule() {
        return "SPC-003";
    }

    @Override
    public List<Verdict> evaluate(Given given) {
        Map<ObjectId, Double> voltages = WorkingSpaces.voltages(given);
        List<Verdict> verdicts = new ArrayList<>();
        for (Placed placed : WorkingSpaces.all(given)) {
            Clearance front = given.analysis().layout().clearances().find(placed.id(), Flank.FRONT);
            if (front != null) {
                verdicts.add(verdict(given, placed, front, voltages.get(placed.id())));
            }
        }
        return verdicts;
    }

    private static Verdict verdict(Given given, Placed placed, Clearance front, @Nullable Double volts) {
        OptionalDouble single = given.optionalLimit("value");
        boolean byVoltage = given.optionalLimit("to-150-v-condition-1").isPresent();
        if (single.isEmpty() && byVoltage && volts == null) {
            return new NotEvaluated(List.of(placed.id()), "", Message.of("check.field.voltage"), placed.name());
        }
        double limit = single.isPresent()
                ? single.getAsDouble()
                : byVoltage && volts != null ? ofTable(given, front, volts) : ofFronts(given, front);
        double free = front.distanceMm() / 1000.0;
        Object opposite = Lengths.end(given, front.limitedBy());
        return Ask.of(given, placed.id())
                .least(free, limit, "m", "free depth", Lengths.ofMetres(free), Lengths.ofMetres(limit), opposite);
    }

    private static double ofTable(Given given, Clearance front, double volts) {
        double row = ROWS.stream().filter(top -> volts <= top).findFirst().orElse(ROWS.getLast());
        return given.limit("to-" + (int) row + "-v-condition-" + condition(given, front));
    }

    private static double ofFronts(Given given, Clearance front) {
        return given.limit(condition(given, front) == 3 ? "face-to-face" : "front-single-row");
    }

    private static int condition(Given given, Clearance front) {
        ObjectId other = front.limitedBy();
        if (other == null) {
            return 1;
        }
        Placed opposite = given.analysis().layout().floor().find(other);
        boolean live = opposite != null && opposite.isWorkedAtLive();
        return live && !(given.design().find(other) instanceof Room) ? 3 : 2;
    }
}
