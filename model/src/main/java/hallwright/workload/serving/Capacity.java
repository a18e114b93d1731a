package hallwright.workload.serving;

import hallwright.workload.Datum;
import hallwright.workload.Figure;
import hallwright.workload.Formula;

/// How many replicas a service needs (W5.5).
public final class Capacity {

    private static final double DAY = 86_400;
    private static final String SOURCE = "DeepSeek open-infra-index day 6: 226.9 nodes against 226.75 reported";
    private static final Formula NEED = Formula.read("W5.5", "{requests}·{OSL}·{peak}", SOURCE);
    private static final Formula REPLICAS = Formula.read("W5.5", "⌈{X_need}/({X}·{ρ}·{k})⌉ + {spare}", SOURCE);
    private static final Formula NODES =
            Formula.read("W5.5", "{in}·(1 - {hits})/86400/{X_pre} + {out}/86400/{X_dec}", SOURCE);
    private static final Formula LOADING = Formula.derived("W12", "{replicas}·{W}/{BW}", "weights read from storage");

    private Capacity() {}

    /// Output tokens per second that a service must deliver.
    public static Figure need(double requestsPerSecond, double outputTokens, double peakFactor) {
        return NEED.working()
                .put("requests", requestsPerSecond)
                .put("OSL", outputTokens)
                .put("peak", peakFactor)
                .gives("tokens_per_second_needed", "1/s", requestsPerSecond * outputTokens * peakFactor);
    }

    /// Replicas for a rate.
    ///
    /// @param key the name of the figure
    /// @param need tokens per second needed
    /// @param rate tokens per second of a replica that is never idle
    /// @param load ρ, the share of its rate that a replica is planned to run at
    /// @param latency what is left of the rate under tight latency limits; 1 without any
    /// @param spare replicas beyond what is needed
    public static Figure replicas(String key, Figure need, Figure rate, Datum load, Datum latency, double spare) {
        double usable = rate.value() * load.value() * latency.value();
        return REPLICAS.working()
                .put("X_need", need)
                .put("X", rate)
                .put("ρ", load)
                .put("k", latency)
                .put("spare", spare)
                .gives(key, "1", Math.ceil(need.value() / usable) + spare);
    }

    /// Nodes for a day's traffic where some nodes read prompts and others write answers.
    ///
    /// @param inputPerDay tokens read in a day
    /// @param outputPerDay tokens written in a day
    /// @param prefillRate tokens per second that a node reads
    /// @param decodeRate tokens per second that a node writes
    /// @param hits share of the input found in a cache; zero where the rate already counts hits
    public static Figure disaggregatedNodes(
            double inputPerDay, double outputPerDay, double prefillRate, double decodeRate, double hits) {
        return NODES.working()
                .put("in", inputPerDay)
                .put("hits", hits)
                .put("X_pre", prefillRate)
                .put("out", outputPerDay)
                .put("X_dec", decodeRate)
                .gives(
                        "average_nodes",
                        "1",
                        inputPerDay * (1 - hits) / DAY / prefillRate + outputPerDay / DAY / decodeRate);
    }

    /// Time until all replicas have read their weights from storage.
    public static Figure loading(Figure replicas, Figure weights, double storageBytesPerSecond) {
        return LOADING.working()
                .put("replicas", replicas)
                .put("W", weights)
                .put("BW", storageBytesPerSecond)
                .gives("load_seconds", "s", replicas.value() * weights.value() / storageBytesPerSecond);
    }
}
