package hallwright.electrical.plant;

import hallwright.electrical.Positive;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The IT load and the stages that it is fed through, with the mechanical and other load beside it.
///
/// @param itWatts the IT load in W
/// @param stages from the load up to the utility
/// @param besideWatts mechanical and other load in W
/// @param besideFrom how many stages, from the load up, the load beside does not pass: the number of stages if it
///     is
///     taken
///     from the utility directly
public record PowerChain(double itWatts, List<Stage> stages, double besideWatts, int besideFrom) {

    /// One stage.
    ///
    /// @param efficiency output over input at this load
    /// @param input the category of a PUE whose IT energy is metered at the input of this stage; null if none is
    public record Stage(double efficiency, @Nullable PueCategory input) {

        public Stage {
            Positive.share("efficiency", efficiency);
        }
    }

    public PowerChain {
        stages = List.copyOf(stages);
        Positive.of("itWatts", itWatts);
        Positive.zeroOrMore("besideWatts", besideWatts);
        if (besideFrom < 0 || besideFrom > stages.size()) {
            throw new IllegalArgumentException("the load beside joins at no stage [besideFrom=" + besideFrom + "]");
        }
    }

    /// What the IT load takes from the utility in W: the load over all efficiencies.
    public double itAtUtility() {
        return itWatts / efficiency(0);
    }

    /// What the site takes from the utility in W.
    public double utility() {
        return itAtUtility() + besideWatts / efficiency(besideFrom);
    }

    /// What is lost in the stages in W.
    public double loss() {
        return utility() - itWatts - besideWatts;
    }

    /// The PUE of every category that has a meter: what the utility gives over what passes the meter. Source:
    /// ISO/IEC
    /// 30134-2.
    public Map<PueCategory, Double> pue() {
        Map<PueCategory, Double> found = new EnumMap<>(PueCategory.class);
        found.put(PueCategory.IT_INPUT, utility() / itWatts);
        double at = itWatts;
        for (Stage stage : stages) {
            at /= stage.efficiency;
            if (stage.input != null) {
                found.put(stage.input, utility() / at);
            }
        }
        return Collections.unmodifiableMap(found);
    }

    private double efficiency(int from) {
        return stages.stream().skip(from).mapToDouble(Stage::efficiency).reduce(1, (a, b) -> a * b);
    }
}
