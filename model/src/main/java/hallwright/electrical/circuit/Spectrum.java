package hallwright.electrical.circuit;

import hallwright.electrical.Positive;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// The harmonics of a current: rms by order, the fundamental under 1. Currents in any one unit.
///
/// Orders that are multiples of three are in phase in all lines, so they add up in the neutral instead of
/// cancelling.
/// Source: IEC 60364-5-52 annex E and guides to transformers for non-linear loads.
public final class Spectrum {

    private final SortedMap<Integer, Double> byOrder;

    /// The currents by order.
    ///
    /// @throws IllegalArgumentException if there is no fundamental, an order is below one or a current negative
    public Spectrum(Map<Integer, Double> byOrder) {
        this.byOrder = new TreeMap<>(byOrder);
        this.byOrder.forEach((order, current) -> {
            Positive.of("order", order);
            Positive.zeroOrMore("current", current);
        });
        Positive.of("fundamental", this.byOrder.getOrDefault(1, 0.0));
    }

    /// A fundamental with a third harmonic, which is a share of it.
    public static Spectrum withThird(double fundamental, double share) {
        return new Spectrum(Map.of(1, fundamental, 3, fundamental * share));
    }

    /// The current of a line with all harmonics: `sqrt(sum Ih^2)`.
    public double rms() {
        return Math.sqrt(squares(1, 0));
    }

    /// The distortion of the current: `THDi = sqrt(sum of Ih^2 above the fundamental) / I1`, as a share.
    public double distortion() {
        double first = byOrder.getOrDefault(1, 0.0);
        return Math.sqrt(byOrder.tailMap(2).values().stream()
                        .mapToDouble(current -> current * current)
                        .sum())
                / first;
    }

    /// The K-factor for the heating of a transformer: `K = sum(Ih^2 x h^2) / sum(Ih^2)`.
    public double kFactor() {
        return squares(1, 2) / squares(1, 0);
    }

    /// The neutral current of three equal lines: `IN = 3 x sqrt(sum of Ih^2 over multiples of three)`.
    public double neutralOfEqualLines() {
        return 3 * Math.sqrt(squares(3, 0));
    }

    /// The neutral current of three lines: the fundamentals by their unbalance, the third harmonics of all lines
    /// added.
    /// `IN = sqrt(N1^2 + (sum I3)^2)`.
    ///
    /// @param fundamental the neutral current of the fundamentals
    /// @param thirds the sum of the third harmonics of the lines
    public static double neutral(double fundamental, double thirds) {
        return Math.hypot(fundamental, thirds);
    }

    private double squares(int everyOrder, int power) {
        return byOrder.entrySet().stream()
                .filter(entry -> entry.getKey() % everyOrder == 0)
                .mapToDouble(entry -> entry.getValue() * entry.getValue() * Math.pow(entry.getKey(), power))
                .sum();
    }
}
