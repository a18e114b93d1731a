package hallwright.workload.pipeline;

import hallwright.workload.Figure;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.Precision;
import hallwright.workload.model.LanguageModel;
import hallwright.workload.power.NodePower;
import hallwright.workload.result.PowerNeed;
import hallwright.workload.serving.KeyValueCache;
import hallwright.workload.serving.ServingWeights;
import hallwright.workload.stage.Compression;
import hallwright.workload.stage.Deployment;
import hallwright.workload.stage.Hardware;
import hallwright.workload.stage.Workload;
import hallwright.workload.training.TokenFlops;

/// Sets a compressed model beside the one it came from: memory, operations, cache, and what the services of the
/// workload would need of either.
final class BeforeAfterTable {

    private final Workload workload;
    private final Compression stage;
    private final StageDraft draft;

    BeforeAfterTable(Workload workload, Compression stage, StageDraft draft) {
        this.workload = workload;
        this.stage = stage;
        this.draft = draft;
    }

    void fill(LanguageModel after, Precision format) throws WorkloadProblem {
        LanguageModel before = stage.model();
        draft.row(before.breakdown().figure(), after.breakdown().figure());
        draft.row(ServingWeights.bytes(before, stage.before()), ServingWeights.bytes(after, format));
        draft.row(KeyValueCache.perToken(before, 2), KeyValueCache.perToken(after, 2));
        draft.row(TokenFlops.decode(before, 0), TokenFlops.decode(after, 0));
        for (var each : workload.stages()) {
            if (each instanceof Deployment service) {
                service(service.with(before, stage.before()), service.with(after, format));
                return;
            }
        }
        draft.remark("workload.compression.no-service");
    }

    private void service(Deployment before, Deployment after) throws WorkloadProblem {
        DeploymentSizer.Service one = new DeploymentSizer(workload, before).best();
        DeploymentSizer.Service other = new DeploymentSizer(workload, after).best();
        draft.row(figure(one, "tensor_parallel"), figure(other, "tensor_parallel"));
        draft.row(figure(one, "output_tokens_per_second"), figure(other, "output_tokens_per_second"));
        draft.row(figure(one, "gpus"), figure(other, "gpus"));
        draft.row(power(before, one), power(after, other));
    }

    private static Figure figure(DeploymentSizer.Service service, String key) {
        return service.figures().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private Figure power(Deployment deployment, DeploymentSizer.Service service) throws WorkloadProblem {
        Hardware.Node node = workload.hardware().node();
        PowerNeed need = StageDraft.power(workload, deployment, "inference", 1, false);
        double nodes = Math.ceil(service.gpus() / node.gpus());
        return NodePower.all("mean_power_w", NodePower.share("mean_w", node.maximumPowerW(), need.mean()), nodes);
    }
}
