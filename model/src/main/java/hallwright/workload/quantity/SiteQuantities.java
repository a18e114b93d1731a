package hallwright.workload.quantity;

import hallwright.workload.Datum;
import hallwright.workload.Fields;
import hallwright.workload.Figure;
import hallwright.workload.Output;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.data.Setting;
import hallwright.workload.question.Calculation;
import hallwright.workload.question.Given;
import hallwright.workload.sites.FederatedRound;
import hallwright.workload.sites.LocalSgd;
import java.util.ArrayList;
import java.util.List;

/// Training over several sites (W11).
final class SiteQuantities {

    private static final String NAME = "federated";

    private SiteQuantities() {}

    static List<Calculation> all(ReferenceData data) {
        return List.of(
                Calculation.of(NAME, "utilisation", "W11")
                        .needs("inner_phase_s", "sync_s")
                        .gives("compute_utilisation")
                        .by(in -> List.of(LocalSgd.utilisation(in.positive("inner_phase_s"), in.number("sync_s")))),
                Calculation.of(NAME, "reduction", "W11")
                        .needs("inner_steps")
                        .takes("bytes_full", "bytes_sent")
                        .gives("reduction")
                        .by(in -> List.of(LocalSgd.reduction(
                                in.positive("inner_steps"),
                                in.numberOr(4, "bytes_full"),
                                in.numberOr(4, "bytes_sent")))),
                Calculation.of(NAME, "round", "W11")
                        .needs("params", "bytes_per_param", "clients", "server_gbps", "client_gbps")
                        .takes("efficiency", "local_seconds", "secure_aggregation", "secure_factor")
                        .gives("model_gb", "server_gb_per_round", "transfer_s", "round_s", "compute_utilisation")
                        .by(in -> round(new Given(data, in))),
                Calculation.of(NAME, "ring", "W11")
                        .needs("params", "sites|clients", "link_gbps|wan_gbps")
                        .takes("bytes_per_param", "bytes_sent", "efficiency", "inner_phase_s", "allowed_sync_s")
                        .gives("sync_s", "compute_utilisation", "uplink_gbps")
                        .by(in -> ring(new Given(data, in))));
    }

    private static List<Output> round(Given given) throws WorkloadProblem {
        Fields in = given.in();
        boolean secure = in.flag(false, "secure_aggregation") || in.has("secure_factor");
        Datum factor = secure ? given.setting(Setting.SECURE_AGGREGATION, "secure_factor") : Given.stated(1);
        double local = in.numberOr(0, "local_seconds");
        FederatedRound round = FederatedRound.of(
                in.positive("params"),
                in.positive("bytes_per_param"),
                in.positive("clients"),
                in.positive("server_gbps") * Given.GIGABIT,
                in.positive("client_gbps") * Given.GIGABIT,
                given.setting(Setting.WAN_EFFICIENCY, "efficiency"),
                factor,
                local);
        List<Output> outputs = new ArrayList<>();
        outputs.add(round.modelBytes().in("model_gb", "GB", Given.GIGA));
        outputs.add(round.serverTraffic().in("server_gb_per_round", "GB", Given.GIGA));
        outputs.add(round.transfer());
        outputs.add(round.round());
        if (local > 0) {
            outputs.add(LocalSgd.utilisation(local, round.transfer().value()));
        }
        return outputs;
    }

    private static List<Output> ring(Given given) throws WorkloadProblem {
        Fields in = given.in();
        double bytes = in.positive("params") * in.numberOr(4, "bytes_per_param", "bytes_sent");
        Datum efficiency = given.setting(Setting.WAN_EFFICIENCY, "efficiency");
        Figure sync = LocalSgd.ring(
                in.positive("sites", "clients"),
                bytes,
                in.positive("link_gbps", "wan_gbps") * Given.GIGABIT,
                efficiency);
        List<Output> outputs = new ArrayList<>();
        outputs.add(sync);
        if (in.has("inner_phase_s")) {
            outputs.add(LocalSgd.utilisation(in.positive("inner_phase_s"), sync.value()));
        }
        if (in.has("allowed_sync_s")) {
            outputs.add(LocalSgd.uplink(bytes, efficiency, in.positive("allowed_sync_s"))
                    .in("uplink_gbps", "Gbit/s", Given.GIGABIT));
        }
        return outputs;
    }
}
