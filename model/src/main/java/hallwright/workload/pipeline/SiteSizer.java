package hallwright.workload.pipeline;

import hallwright.workload.Datum;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.Working;
import hallwright.workload.data.Defaults;
import hallwright.workload.data.Setting;
import hallwright.workload.result.SiteShare;
import hallwright.workload.sites.FederatedRound;
import hallwright.workload.sites.LocalSgd;
import hallwright.workload.stage.SitePlan;
import hallwright.workload.stage.Training;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/// Works out what it costs that a training stage is spread over sites, and what each site does. Shares are chosen
/// so
/// that all sites are ready at the same time.
final class SiteSizer {

    private static final double FULL_BYTES = 4;
    private static final Formula INNER = Formula.read("W11", "{H}·{iteration}", "DiLoCo (arXiv:2311.08105)");
    private static final Formula ROUNDED = Formula.read("W11", "⌈{G}·{share}/{q}⌉·{q}", "whole machines and replicas");
    private static final Formula GPUS = Formula.read("W11", "{G}·{share}", "by share");

    private final Training training;
    private final @Nullable SitePlan plan;
    private @Nullable Figure wanted;
    private long step = 1;

    SiteSizer(Training training) {
        this.training = training;
        this.plan = training.sites();
    }

    /// True if there are several sites.
    boolean several() {
        return plan != null;
    }

    /// Accelerators of all sites, each with whole machines and whole replicas.
    Figure rounded(Figure needed, long step) {
        StringJoiner text = new StringJoiner(" + ");
        Map<String, Double> shares = new LinkedHashMap<>();
        double all = 0;
        for (SitePlan.Site site : plan == null ? none().sites() : plan.sites()) {
            text.add("⌈{G}·{share " + site.name() + "}/{q}⌉·{q}");
            shares.put("share " + site.name(), site.share());
            all += Math.ceil(needed.value() * site.share() / step) * step;
        }
        this.step = step;
        wanted = needed;
        Working working = Formula.read("W11", text.toString(), "each site is a job of its own")
                .working()
                .put("G", needed)
                .put("q", step);
        shares.forEach(working::put);
        return working.gives("gpus", "1", all);
    }

    private Figure gpus(SitePlan.Site site, double gpus) {
        if (wanted == null) {
            return GPUS.working()
                    .put("G", gpus)
                    .put("share", site.share())
                    .gives("site_gpus", "1", gpus * site.share());
        }
        return ROUNDED.working()
                .put("G", wanted)
                .put("share", site.share())
                .put("q", step)
                .gives("site_gpus", "1", Math.ceil(wanted.value() * site.share() / step) * step);
    }

    /// Share of the time in which the sites train.
    Figure utilisation(double iterationSeconds, Defaults defaults) {
        SitePlan sites = plan == null ? none() : plan;
        return LocalSgd.utilisation(
                sites.innerSteps() * iterationSeconds, sync(sites, defaults).value());
    }

    void add(StageDraft draft, double gpus, Figure iteration, Defaults defaults) {
        if (plan == null) {
            return;
        }
        Figure sync = draft.add(sync(plan, defaults).named("sync_s"));
        Figure inner = draft.add(INNER.working()
                .put("H", plan.innerSteps())
                .put("iteration", iteration)
                .gives("inner_phase_s", "s", plan.innerSteps() * iteration.value()));
        draft.add(LocalSgd.utilisation(inner.value(), sync.value()));
        draft.add(LocalSgd.reduction(plan.innerSteps(), FULL_BYTES, plan.sentBytes()));
        Datum efficiency = defaults.of(Setting.WAN_EFFICIENCY);
        for (SitePlan.Site site : plan.sites()) {
            draft.site(new SiteShare(
                    site.name(),
                    gpus(site, gpus),
                    LocalSgd.share(training.samples(), site.share(), total(plan)),
                    LocalSgd.uplink(bytes(plan), efficiency, sync.value())));
        }
    }

    private Figure sync(SitePlan sites, Defaults defaults) {
        Datum efficiency = defaults.of(Setting.WAN_EFFICIENCY);
        double slowest = sites.sites().stream()
                .min(Comparator.comparingDouble(SitePlan.Site::linkBytesPerSecond))
                .orElseThrow()
                .linkBytesPerSecond();
        if (!sites.federated()) {
            return LocalSgd.ring(sites.sites().size(), bytes(sites), slowest, efficiency);
        }
        Datum secure = sites.secure() ? defaults.of(Setting.SECURE_AGGREGATION) : Datum.stated(1, "1");
        return FederatedRound.of(
                        (double) training.model().parameters(),
                        sites.sentBytes(),
                        sites.sites().size(),
                        sites.serverBytesPerSecond(),
                        slowest,
                        efficiency,
                        secure,
                        0)
                .transfer();
    }

    private double bytes(SitePlan sites) {
        return training.model().parameters() * sites.sentBytes();
    }

    private static double total(SitePlan sites) {
        return sites.sites().stream().mapToDouble(SitePlan.Site::share).sum();
    }

    private SitePlan none() {
        throw new IllegalStateException(
                "the stage has one site [stage=" + training.head().name() + "]");
    }
}
