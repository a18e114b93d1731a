package hallwright.electrical.plant;

import hallwright.electrical.Positive;
import java.util.Map;
import java.util.NavigableMap;
import java.util.OptionalDouble;
import java.util.TreeMap;

/// A maker's table of constant power: for how long a new battery gives a power. Between two rows the logarithms lie
/// on a
/// line, which is the law of Peukert between them; outside the table nothing is claimed. Source: shape of makers'
/// tables.
public final class DischargeTable {

    private final NavigableMap<Double, Double> secondsByWatts = new TreeMap<>();

    /// A table.
    ///
    /// @param secondsByWatts the time in s by power in W; a larger power lasts less long
    public DischargeTable(Map<Double, Double> secondsByWatts) {
        secondsByWatts.forEach((watts, seconds) ->
                this.secondsByWatts.put(Positive.of("watts", watts), Positive.of("seconds", seconds)));
    }

    /// How long the battery gives a power in W, in s, at the end of its life.
    ///
    /// @param watts at the battery, behind the inverter
    /// @param atEndOfLife what age leaves of the capacity, as a share: the table is entered with `P / k age`
    public OptionalDouble autonomy(double watts, double atEndOfLife) {
        double asked = Positive.of("watts", watts) / Positive.share("atEndOfLife", atEndOfLife);
        Map.Entry<Double, Double> below = secondsByWatts.floorEntry(asked);
        Map.Entry<Double, Double> above = secondsByWatts.ceilingEntry(asked);
        if (below == null || above == null) {
            return OptionalDouble.empty();
        }
        if (below.getKey().equals(above.getKey())) {
            return OptionalDouble.of(below.getValue());
        }
        double part = Math.log(asked / below.getKey()) / Math.log(above.getKey() / below.getKey());
        return OptionalDouble.of(below.getValue() * Math.pow(above.getValue() / below.getValue(), part));
    }
}
