package hallwright.invest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/// The rates at which payments are worth nothing today. There may be none or several; only a single one may be
/// shown
/// as *the* internal rate of return.
///
/// @param state what was found
/// @param roots every rate between -99 % and +1000 %, rising
public record InternalRate(State state, List<Double> roots) {

    /// The rate that a spreadsheet begins its search with unless it is told another.
    public static final double FIRST_GUESS = 0.1;

    private static final double LEAST = -0.99;
    private static final double MOST = 10;
    private static final int STEPS = 4000;

    public InternalRate {
        roots = List.copyOf(roots);
    }

    /// What was found.
    public enum State {
        /// Exactly one rate.
        ONE,
        /// Several rates: use the modified rate of return.
        SEVERAL,
        /// Money never goes both ways, so there is no rate.
        NO_SIGN_CHANGE,
        /// Money goes both ways, but no rate in the range balances it.
        NO_ROOT
    }

    /// The rates of payments of which the first falls today.
    public static InternalRate of(double... flows) {
        return of(flows, rate -> Financials.npv(rate, flows));
    }

    /// The rates at which a present value vanishes.
    static InternalRate of(double[] flows, DoubleUnaryOperator presentValue) {
        boolean in = Arrays.stream(flows).anyMatch(flow -> flow > 0);
        boolean out = Arrays.stream(flows).anyMatch(flow -> flow < 0);
        if (!in || !out) {
            return new InternalRate(State.NO_SIGN_CHANGE, List.of());
        }
        List<Double> roots = roots(presentValue);
        return new InternalRate(roots.isEmpty() ? State.NO_ROOT : roots.size() == 1 ? State.ONE : State.SEVERAL, roots);
    }

    /// The rate that a spreadsheet finds from its usual first guess of 10 %: the nearest one; empty if there is
    /// none.
    public OptionalDouble nearest() {
        return roots.stream()
                .min(Comparator.comparingDouble(root -> Math.abs(root - FIRST_GUESS)))
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    /// Brackets every change of sign on a scale that is even in the logarithm of growth, then refines it.
    private static List<Double> roots(DoubleUnaryOperator value) {
        List<Double> roots = new ArrayList<>();
        BrentSolver solver = new BrentSolver(1e-15, 1e-14);
        double lower = LEAST;
        double atLower = value.applyAsDouble(lower);
        for (int i = 1; i <= STEPS; i++) {
            double upper = Math.exp(Math.log(1 + LEAST) + i * Math.log((1 + MOST) / (1 + LEAST)) / STEPS) - 1;
            double atUpper = value.applyAsDouble(upper);
            if (atUpper == 0) {
                roots.add(upper);
            } else if (atLower * atUpper < 0) {
                roots.add(solver.solve(1000, value::applyAsDouble, lower, upper));
            }
            lower = upper;
            atLower = atUpper;
        }
        return roots;
    }
}
