package hallwright.workload.floor;

import hallwright.workload.Figure;
import hallwright.workload.result.Sizing;
import hallwright.workload.result.StageResult;
import hallwright.workload.stage.Deployment;
import hallwright.workload.stage.Training;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a hall makes of its workload.
///
/// @param sizing the workload, sized on its own
/// @param supply the machines that stand in the hall
/// @param racks the power of every rack that holds some
/// @param losses what the loss of each element costs, as far as it costs something
/// @param elements how many elements were taken away one by one
public record FloorAnswer(Sizing sizing, Supply supply, List<RackState> racks, List<Loss> losses, int elements) {

    public FloorAnswer {
        racks = List.copyOf(racks);
        losses = List.copyOf(losses);
    }

    /// The machines that the workload holds when it holds the most.
    public int neededNodes() {
        return (int) sizing.value("nodes");
    }

    /// True if there are enough machines.
    public boolean fits() {
        return supply.nodes() >= neededNodes();
    }

    /// The share of the machines needed that is there, at most 1.
    public double share() {
        return share(supply.nodes());
    }

    /// The share of the machines needed that so many machines are, at most 1.
    double share(double nodes) {
        return neededNodes() == 0 ? 1 : Math.min(1, nodes / neededNodes());
    }

    /// Days of training on the machines that are there; null if nothing is trained or there are none.
    public @Nullable Double trainingDays() {
        double days = 0;
        for (StageResult stage : sizing.stages()) {
            days += stage.stage() instanceof Training ? stage.value("days") : 0;
        }
        return days == 0 || share() == 0 ? null : Double.valueOf(days / share());
    }

    /// Tokens per second that the longest training passes through on the machines that are there.
    public double trainedTokensPerSecond() {
        double rate = 0;
        double longest = 0;
        for (StageResult stage : sizing.stages()) {
            double days = stage.value("days");
            if (stage.stage() instanceof Training && days > longest) {
                longest = days;
                rate = stage.value("tokens_per_second");
            }
        }
        return rate * share();
    }

    /// Tokens per second that the services must write and can, on the machines that are there.
    public double servedTokensPerSecond() {
        double rate = 0;
        for (StageResult stage : sizing.stages()) {
            rate += stage.stage() instanceof Deployment ? stage.value("tokens_per_second_needed") : 0;
        }
        return rate * share();
    }

    /// Energy per token of the stage that runs longest, joules; null where no tokens are counted.
    public @Nullable Double joulesPerToken() {
        return sizing.stages().stream()
                .flatMap(stage -> stage.figure("joule_per_token").stream())
                .map(Figure::value)
                .findFirst()
                .orElse(null);
    }

    /// The sum of the mean power of all racks that hold machines, watts.
    public double meanWatts() {
        return racks.stream().mapToDouble(rack -> rack.mean().watts()).sum();
    }

    /// The sum of the peak power of all racks that hold machines, watts.
    public double peakWatts() {
        return racks.stream().mapToDouble(rack -> rack.peak().watts()).sum();
    }

    /// The sum of the idle power of all racks that hold machines, watts.
    public double idleWatts() {
        return racks.stream().mapToDouble(rack -> rack.idle().watts()).sum();
    }
}
