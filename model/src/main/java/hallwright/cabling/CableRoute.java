package hallwright.cabling;

import java.util.Collection;
import java.util.OptionalDouble;

/// The length of one cable along trays: right angles in plan, up and down at the ends, some slack and a loop at
/// each
/// end.
///
/// @param along the way along one axis in m
/// @param across the way along the other axis in m
/// @param rises the sum of all ways up and down in m
/// @param slack what is added to the way, as a share
/// @param loop what is kept at each end in m
public record CableRoute(double along, double across, double rises, double slack, double loop) {

    /// The length in m: `L = (|dx| + |dy| + rises) x (1 + slack) + 2 x loop`.
    public double length() {
        return (Math.abs(along) + Math.abs(across) + rises) * (1 + slack) + 2 * loop;
    }

    /// The shortest length in stock that reaches; empty if none does.
    public OptionalDouble order(Collection<Double> stock) {
        double needed = length();
        return stock.stream()
                .mapToDouble(Double::doubleValue)
                .filter(each -> each >= needed * (1 - 1e-9))
                .min();
    }
}
