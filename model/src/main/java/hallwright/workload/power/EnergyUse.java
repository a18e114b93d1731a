package hallwright.workload.power;

import hallwright.workload.Datum;
import hallwright.workload.Figure;
import hallwright.workload.Formula;

/// Energy over time and per token (W7).
public final class EnergyUse {

    private static final Formula FACILITY =
            Formula.read("W7", "{P}·{t}·{PUE}", "Touvron et al. 2023 (arXiv:2302.13971) Table 15 reproduced");
    private static final Formula PER_TOKEN =
            Formula.read("W7", "{P}/{X}", "MLPerf Inference v4.1 power; GPT-3 training 1.24 J per token");

    private EnergyUse() {}

    /// Energy that the facility takes, joules.
    ///
    /// @param power of the computing, watts
    /// @param seconds how long
    /// @param pue power usage effectiveness
    public static Figure facility(String key, double power, double seconds, Datum pue) {
        return FACILITY.working()
                .put("P", power)
                .put("t", seconds)
                .put("PUE", pue)
                .gives(key, "J", power * seconds * pue.value());
    }

    /// Joules per token.
    public static Figure perToken(double power, double tokensPerSecond) {
        return PER_TOKEN
                .working()
                .put("P", power)
                .put("X", tokensPerSecond)
                .gives("joule_per_token", "J", power / tokensPerSecond);
    }
}
