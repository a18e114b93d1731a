package hallwright.electrical.reliability;

import java.util.List;

/// Redundant paths that one cause can take away together. Both figures always go together: the one for independent
/// paths
/// alone promises what no site keeps. Errors of people and maintenance are in neither. Source: the beta factor
/// model.
///
/// @param independent the paths as if nothing connected them: the product of their unavailabilities
/// @param withCommonCause `U = product of ((1 - beta) q) + beta x q`; of unequal paths with their geometric mean in
///     the
///     last
///     term
/// @param beta the share of failures that take all paths at once
public record CommonCause(Availability independent, Availability withCommonCause, double beta) {

    /// The figures of some paths, any one of which is enough.
    ///
    /// @param paths at least one
    /// @param beta from zero to one
    public static CommonCause of(List<Availability> paths, double beta) {
        if (paths.isEmpty() || !(beta >= 0 && beta <= 1)) {
            throw new IllegalArgumentException("paths and a share are needed [paths=" + paths + ", beta=" + beta + "]");
        }
        double product = Availability.parallel(paths).unavailability();
        if (paths.size() == 1) {
            return new CommonCause(paths.getFirst(), paths.getFirst(), beta);
        }
        double mean = Math.pow(product, 1.0 / paths.size());
        double together = Math.pow(1 - beta, paths.size()) * product + beta * mean;
        return new CommonCause(new Availability(product), new Availability(Math.min(1, together)), beta);
    }

    /// How many times worse the figure with the common cause is.
    public double ratio() {
        return withCommonCause.unavailability() / independent.unavailability();
    }
}
