package hallwright.workload.sites;

import hallwright.workload.Datum;
import hallwright.workload.Figure;
import hallwright.workload.Formula;

/// A round of federated averaging: the model goes down to every client and comes back up (W11).
///
/// @param modelBytes S, bytes sent each way
/// @param serverTraffic bytes through the server in a round
/// @param transfer seconds of both ways
/// @param round seconds of the round
public record FederatedRound(Figure modelBytes, Figure serverTraffic, Figure transfer, Figure round) {

    private static final String SOURCE = "FedAvg (McMahan et al. 2017, arXiv:1602.05629)";
    private static final Formula BYTES = Formula.read("W11", "{N}·{β}", SOURCE);
    private static final Formula TRAFFIC = Formula.read("W11", "2·{K}·{S}·{secure}", SOURCE);
    private static final Formula TRANSFER =
            Formula.read("W11", "2·max({K}·{S}·{secure}/({B_srv}·{η}), {S}·{secure}/({B_cli}·{η}))", SOURCE);
    private static final Formula ROUND = Formula.read("W11", "{local} + {transfer}", SOURCE);

    /// The round.
    ///
    /// @param parameters N
    /// @param bytes β, per parameter sent
    /// @param clients K
    /// @param serverRate of the server's link, bytes per second
    /// @param clientRate of a client's link, bytes per second
    /// @param efficiency share of the rates that is reached
    /// @param secure how much more traffic secure aggregation makes; 1 without it
    /// @param localSeconds of training between rounds
    public static FederatedRound of(
            double parameters,
            double bytes,
            double clients,
            double serverRate,
            double clientRate,
            Datum efficiency,
            Datum secure,
            double localSeconds) {
        Figure size =
                BYTES.working().put("N", parameters).put("β", bytes).gives("model_bytes", "B", parameters * bytes);
        double sent = size.value() * secure.value();
        Figure traffic = TRAFFIC.working()
                .put("K", clients)
                .put("S", size)
                .put("secure", secure)
                .gives("server_bytes_per_round", "B", 2 * clients * sent);
        double eta = efficiency.value();
        Figure transfer = TRANSFER.working()
                .put("K", clients)
                .put("S", size)
                .put("secure", secure)
                .put("B_srv", serverRate)
                .put("B_cli", clientRate)
                .put("η", efficiency)
                .gives("transfer_s", "s", 2 * Math.max(clients * sent / (serverRate * eta), sent / (clientRate * eta)));
        Figure round = ROUND.working()
                .put("local", localSeconds)
                .put("transfer", transfer)
                .gives("round_s", "s", localSeconds + transfer.value());
        return new FederatedRound(size, traffic, transfer, round);
    }
}
