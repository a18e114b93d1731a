package hallwright.electrical.circuit;

import java.util.List;

/// How evenly the lines of a circuit are loaded.
public final class PhaseBalance {

    private PhaseBalance() {}

    /// The largest distance of a line from the mean, as a share of the mean: `max |I - mean| / mean`; zero where
    /// nothing
    /// flows. Source: design practice; GB 51348-2019 asks for the largest and the smallest line against the mean.
    ///
    /// @param amperes the current of each line in A
    public static double unbalance(List<Double> amperes) {
        double mean = mean(amperes);
        if (mean == 0) {
            return 0;
        }
        return amperes.stream().mapToDouble(each -> Math.abs(each - mean)).max().orElse(0) / mean;
    }

    /// The mean current in A.
    public static double mean(List<Double> amperes) {
        return amperes.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
