package hallwright.electrical.reliability;

import java.util.List;
import java.util.stream.DoubleStream;

/// How much of the time something works. It is held as the share of time that it does not, because two good paths
/// leave
/// so
/// little of it that `1 - A` would be rounding. Source: IEEE 493; series, parallel and k of n of independent parts.
///
/// @param unavailability the share of time that it does not work, from zero to one
public record Availability(double unavailability) {

    /// The hours of a year.
    public static final double YEAR_HOURS = 8760;

    public Availability {
        if (!(unavailability >= 0 && unavailability <= 1)) {
            throw new IllegalArgumentException(
                    "an unavailability lies between zero and one [unavailability=" + unavailability + "]");
        }
    }

    /// The share of time that it works.
    public double value() {
        return 1 - unavailability;
    }

    /// Of a share of time that it works.
    public static Availability of(double value) {
        return new Availability(1 - value);
    }

    /// By the mean time between failures and to repair, both in h: `A = MTBF / (MTBF + MTTR)`.
    public static Availability ofRepair(double betweenFailures, double toRepair) {
        return new Availability(toRepair / (betweenFailures + toRepair));
    }

    /// By the failures in a year and the hours to repair each: the time between failures is `8760 / lambda`.
    public static Availability ofFailures(double perYear, double toRepair) {
        return perYear == 0 ? new Availability(0) : ofRepair(YEAR_HOURS / perYear, toRepair);
    }

    /// All parts are needed: `A = product of A`.
    public static Availability series(List<Availability> parts) {
        double logarithm = values(parts).map(q -> Math.log1p(-q)).sum();
        return new Availability(-Math.expm1(logarithm));
    }

    /// Any one of the parts is enough, and they fail independently: `A = 1 - product of (1 - A)`. Parts of one site
    /// never
    /// do; see [CommonCause].
    public static Availability parallel(List<Availability> parts) {
        return new Availability(values(parts).reduce(1, (a, b) -> a * b));
    }

    /// So many of the parts are needed, and they fail independently; the parts need not be equal.
    ///
    /// @param needed how many must work
    public static Availability atLeast(int needed, List<Availability> parts) {
        double[] failed = new double[parts.size() + 1];
        failed[0] = 1;
        for (int part = 0; part < parts.size(); part++) {
            double q = parts.get(part).unavailability;
            for (int count = part + 1; count > 0; count--) {
                failed[count] = failed[count] * (1 - q) + failed[count - 1] * q;
            }
            failed[0] *= 1 - q;
        }
        int tolerated = parts.size() - needed;
        double tooMany = 0;
        for (int count = parts.size(); count > Math.max(tolerated, -1); count--) {
            tooMany += failed[count];
        }
        return new Availability(Math.min(1, tooMany));
    }

    /// The hours of a year that it does not work: `8760 x (1 - A)`.
    public double downtimeHours() {
        return YEAR_HOURS * unavailability;
    }

    private static DoubleStream values(List<Availability> parts) {
        return parts.stream().mapToDouble(Availability::unavailability);
    }
}
