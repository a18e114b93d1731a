package hallwright.power.failure;

import hallwright.design.Line;
import hallwright.power.chain.Element;
import hallwright.power.chain.ElementKind;
import hallwright.power.chain.Load;
import hallwright.power.failure.RandomChain.Part;
import hallwright.power.failure.RandomChain.Wire;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// What an outage does to a small chain, worked out from the words of the rules and nothing else: every question is
/// asked anew of the whole list, currents are complex numbers, line 1 to neutral is 1 V.
final class BruteForce {

    private static final double[] ANGLE = {0, -2 * Math.PI / 3, 2 * Math.PI / 3};

    private final List<Part> parts;
    private final Set<Integer> out;
    private final Set<Integer> modules;
    private final @Nullable BruteForce before;
    private final Map<Integer, double[]> known = new HashMap<>();

    BruteForce(List<Part> parts, Set<Integer> out, Set<Integer> modules, @Nullable BruteForce before) {
        this.parts = parts;
        this.out = out;
        this.modules = modules;
        this.before = before;
    }

    boolean alive(int number) {
        Element element = parts.get(number).element();
        if (out.contains(number)) {
            return false;
        }
        return isSource(element) || !used(number).isEmpty();
    }

    /// The wires that carry something: those of the lowest rank with a live end.
    private List<Wire> used(int number) {
        List<Wire> live = parts.get(number).wires().stream()
                .filter(wire -> alive(wire.source()))
                .toList();
        int lowest = live.stream().mapToInt(Wire::rank).min().orElse(0);
        return live.stream().filter(wire -> wire.rank() == lowest).toList();
    }

    int supplies(int number) {
        return used(number).stream().mapToInt(Wire::weight).sum();
    }

    /// True if power comes without a gap from before the outage.
    boolean smooth(int number) {
        BruteForce then = before;
        Element element = parts.get(number).element();
        if (then == null) {
            return alive(number);
        }
        if (!then.alive(number) || out.contains(number)) {
            return false;
        }
        if (element != null && element.kind() == ElementKind.UTILITY) {
            return true;
        }
        if (element != null && element.kind() == ElementKind.GENERATOR) {
            return then.watts(number) > 0;
        }
        if (element != null && element.kind() == ElementKind.BATTERY) {
            return true;
        }
        if (parts.get(number).batteries().stream().anyMatch(battery -> !out.contains(battery))) {
            return true;
        }
        List<Wire> candidates = element != null && element.bridges()
                ? parts.get(number).wires()
                : parts.get(number).wires().stream()
                        .filter(wire ->
                                wire.rank() == then.used(number).getFirst().rank())
                        .toList();
        return candidates.stream().anyMatch(wire -> smooth(wire.source()));
    }

    double watts(int number) {
        double[] current = given(number);
        double sum = 0;
        for (int line = 0; line < 3; line++) {
            sum += current[2 * line] * Math.cos(ANGLE[line]) + current[2 * line + 1] * Math.sin(ANGLE[line]);
        }
        return sum;
    }

    double highestLineTimesThree(int number) {
        double[] current = given(number);
        double highest = 0;
        for (int line = 0; line < 3; line++) {
            highest = Math.max(highest, Math.hypot(current[2 * line], current[2 * line + 1]));
        }
        return 3 * highest;
    }

    double capacity(int number) {
        Element element = parts.get(number).element();
        if (element == null) {
            return Double.NaN;
        }
        int left = element.modules() - (modules.contains(number) ? 1 : 0);
        return element.capacityWatts() * left / element.modules();
    }

    double drawn(int number) {
        Load load = parts.get(number).load();
        return load == null ? 0 : load.watts() * Math.min(1.0, (double) supplies(number) / load.needed());
    }

    Set<Integer> overloaded() {
        Set<Integer> found = new TreeSet<>();
        for (Part part : parts) {
            Element element = part.element();
            if (element != null && !out.contains(part.number())) {
                double carried = element.perLine() ? highestLineTimesThree(part.number()) : watts(part.number());
                if (carried > capacity(part.number()) * (1 + 1e-9)) {
                    found.add(part.number());
                }
            }
        }
        return found;
    }

    private static boolean isSource(@Nullable Element element) {
        return element != null && (element.kind().isSource() || element.kind() == ElementKind.BATTERY);
    }

    /// The current in each line, real and imaginary, that a point gives.
    private double[] given(int number) {
        double[] present = known.get(number);
        if (present != null) {
            return present;
        }
        double[] sum = new double[6];
        if (alive(number)) {
            for (Part part : parts) {
                List<Wire> used = alive(part.number()) ? used(part.number()) : List.of();
                int weights = used.stream().mapToInt(Wire::weight).sum();
                for (Wire wire : used) {
                    if (wire.source() == number) {
                        add(sum, taken(part), (double) wire.weight() / weights, wire.line());
                    }
                }
            }
        }
        known.put(number, sum);
        return sum;
    }

    private double[] taken(Part part) {
        Element element = part.element();
        if (element == null) {
            return balanced(drawn(part.number()));
        }
        double[] given = given(part.number());
        double watts = watts(part.number());
        double whole = watts + element.loss().watts(watts);
        if (watts == 0 || element.kind().isBalanced()) {
            return balanced(whole);
        }
        double[] taken = new double[6];
        for (int i = 0; i < 6; i++) {
            taken[i] = given[i] * whole / watts;
        }
        return taken;
    }

    private static double[] balanced(double watts) {
        double[] current = new double[6];
        for (int line = 0; line < 3; line++) {
            current[2 * line] = watts / 3 * Math.cos(ANGLE[line]);
            current[2 * line + 1] = watts / 3 * Math.sin(ANGLE[line]);
        }
        return current;
    }

    private static void add(double[] sum, double[] taken, double share, @Nullable Line line) {
        if (line == null) {
            for (int i = 0; i < 6; i++) {
                sum[i] += taken[i] * share;
            }
            return;
        }
        double watts = 0;
        for (int i = 0; i < 3; i++) {
            watts += share * (taken[2 * i] * Math.cos(ANGLE[i]) + taken[2 * i + 1] * Math.sin(ANGLE[i]));
        }
        int from = List.of(0, 1, 2, 0, 1, 2).get(List.of(Line.values()).indexOf(line));
        if (!line.isBetweenLines()) {
            sum[2 * from] += watts * Math.cos(ANGLE[from]);
            sum[2 * from + 1] += watts * Math.sin(ANGLE[from]);
            return;
        }
        int to = (from + 1) % 3;
        double re = Math.cos(ANGLE[from]) - Math.cos(ANGLE[to]);
        double im = Math.sin(ANGLE[from]) - Math.sin(ANGLE[to]);
        // The voltage between lines is re + j im; a current in phase with it carries the watts.
        double square = re * re + im * im;
        sum[2 * from] += watts * re / square;
        sum[2 * from + 1] += watts * im / square;
        sum[2 * to] -= watts * re / square;
        sum[2 * to + 1] -= watts * im / square;
    }

    List<Integer> loads() {
        List<Integer> loads = new ArrayList<>();
        parts.stream().filter(part -> part.load() != null).forEach(part -> loads.add(part.number()));
        return loads;
    }
}
