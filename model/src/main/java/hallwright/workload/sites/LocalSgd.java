package hallwright.workload.sites;

import hallwright.workload.Datum;
import hallwright.workload.Figure;
import hallwright.workload.Formula;

/// Sites that train on their own for many steps and then agree: local SGD, DiLoCo (W11).
public final class LocalSgd {

    private static final String SOURCE = "DiLoCo (arXiv:2311.08105), INTELLECT-1 (arXiv:2412.01152) Table 2 reproduced";
    private static final Formula REDUCTION = Formula.read("W11", "{H}·{full}/{sent}", SOURCE);
    private static final Formula RING =
            Formula.read("W11", "2·({n} - 1)/{n}·{S}/({B}·{η})", "ring all-reduce; INTELLECT-1");
    private static final Formula USED = Formula.read("W11", "{T_inner}/({T_inner} + {T_sync})", SOURCE);
    private static final Formula UPLINK = Formula.read("W11", "{S}/({η}·{T_sync})", SOURCE);
    private static final Formula SHARE = Formula.read("W11", "{D}·{rate}/{all rates}", "equal wall time");

    private LocalSgd() {}

    /// How many times less is sent than with an exchange after every step.
    ///
    /// @param innerSteps H, steps between exchanges
    /// @param fullBytes bytes of a value exchanged after every step
    /// @param sentBytes bytes of a value sent
    public static Figure reduction(double innerSteps, double fullBytes, double sentBytes) {
        return REDUCTION
                .working()
                .put("H", innerSteps)
                .put("full", fullBytes)
                .put("sent", sentBytes)
                .gives("reduction", "1", innerSteps * fullBytes / sentBytes);
    }

    /// Time of a ring all-reduce among sites.
    ///
    /// @param sites n
    /// @param bytes S, what each holds
    /// @param rate B, of the slowest link, bytes per second
    /// @param efficiency share of the rate that is reached
    public static Figure ring(double sites, double bytes, double rate, Datum efficiency) {
        return RING.working()
                .put("n", sites)
                .put("S", bytes)
                .put("B", rate)
                .put("η", efficiency)
                .gives("sync_s", "s", 2 * (sites - 1) / sites * bytes / (rate * efficiency.value()));
    }

    /// Share of the time at work.
    ///
    /// @param innerSeconds between exchanges
    /// @param syncSeconds of an exchange
    public static Figure utilisation(double innerSeconds, double syncSeconds) {
        return USED.working()
                .put("T_inner", innerSeconds)
                .put("T_sync", syncSeconds)
                .gives("compute_utilisation", "1", innerSeconds / (innerSeconds + syncSeconds));
    }

    /// Bandwidth of the link of a site.
    ///
    /// @param bytes S, what is sent
    /// @param efficiency share of the rate that is reached
    /// @param syncSeconds that an exchange may take
    public static Figure uplink(double bytes, Datum efficiency, double syncSeconds) {
        return UPLINK.working()
                .put("S", bytes)
                .put("η", efficiency)
                .put("T_sync", syncSeconds)
                .gives("uplink_bytes_per_second", "B/s", bytes / (efficiency.value() * syncSeconds));
    }

    /// Tokens of a site where all sites are to be ready at the same time.
    ///
    /// @param tokens D, of all sites
    /// @param rate of the site, any unit
    /// @param allRates of all sites, the same unit
    public static Figure share(double tokens, double rate, double allRates) {
        return SHARE.working()
                .put("D", tokens)
                .put("rate", rate)
                .put("all rates", allRates)
                .gives("site_tokens", "1", tokens * rate / allRates);
    }
}
