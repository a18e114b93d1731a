package hallwright.workload.floor;

import hallwright.design.Design;
import hallwright.design.ObjectId;
import hallwright.design.WorkloadPlan;
import hallwright.power.Circuits;
import hallwright.power.RackLoad;
import hallwright.power.RackLoads;
import hallwright.text.Message;
import hallwright.thermal.Cooling;
import hallwright.units.Power;
import hallwright.workload.Fields;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.data.Setting;
import hallwright.workload.form.WorkloadForm;
import hallwright.workload.pipeline.Sizer;
import hallwright.workload.result.PoolKind;
import hallwright.workload.result.PowerNeed;
import hallwright.workload.result.Sizing;
import hallwright.workload.result.StageResult;
import hallwright.workload.stage.Workload;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Sizes the workload of a hall on the machines that stand in it. A training that states neither a deadline nor
/// accelerators gets all that there are. The racks are filled in order of identity.
final class FloorSizer {

    private static final Set<String> TRAINING = Set.of("pre-training", "fine-tuning");

    private final Design design;
    private final RackLoads loads;
    private final Circuits circuits;
    private final Cooling cooling;
    private final ReferenceData data;

    FloorSizer(Design design, RackLoads loads, Circuits circuits, Cooling cooling, ReferenceData data) {
        this.design = design;
        this.loads = loads;
        this.circuits = circuits;
        this.cooling = cooling;
        this.data = data;
    }

    FloorAnswer answer(WorkloadPlan plan) throws WorkloadProblem {
        Workload asked = read(plan.values());
        Supply supply = Supply.of(design, asked.hardware().node());
        Workload workload = supply.gpus() == 0 ? asked : read(onAll(plan.values(), supply.gpus()));
        Sizing sizing = Sizer.size(workload);
        List<RackState> racks = racks(workload, supply, sizing);
        FloorAnswer bare = new FloorAnswer(sizing, supply, racks, List.of(), 0);
        LossFinder finder = new LossFinder(design, loads, circuits, cooling, bare);
        return new FloorAnswer(sizing, supply, racks, finder.losses(), finder.elements());
    }

    private Workload read(Map<String, Object> values) throws WorkloadProblem {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("format", WorkloadForm.FORMAT);
        file.put("version", 1.0);
        file.putAll(values);
        return WorkloadForm.read(Fields.of(file), data, path -> {
            throw new WorkloadProblem("model/config", Message.of("workload.floor.config", path));
        });
    }

    private static Map<String, Object> onAll(Map<String, Object> values, double gpus) {
        Map<String, Object> changed = new LinkedHashMap<>(values);
        List<Object> stages = new ArrayList<>();
        if (values.get("stages") instanceof List<?> list) {
            for (Object stage : list) {
                stages.add(stage instanceof Map<?, ?> map ? stageOnAll(map, gpus) : stage);
            }
            changed.put("stages", stages);
        }
        return changed;
    }

    private static Map<?, ?> stageOnAll(Map<?, ?> stage, double gpus) {
        boolean open = TRAINING.contains(String.valueOf(stage.get("type")))
                && stage.get("gpus") == null
                && stage.get("deadlineDays") == null;
        if (!open) {
            return stage;
        }
        Map<Object, Object> changed = new LinkedHashMap<>(stage);
        changed.put("gpus", gpus);
        return changed;
    }

    private List<RackState> racks(Workload workload, Supply supply, Sizing sizing) {
        double idle = workload.data().defaults().value(Setting.IDLE_SHARE);
        StageResult largest = sizing.stages().stream()
                .filter(stage -> stage.kind() == PoolKind.ACCELERATORS)
                .max(Comparator.comparingDouble(StageResult::units))
                .orElse(null);
        PowerNeed need = largest == null ? null : largest.power();
        double mean = need == null ? idle : need.mean().value();
        double peak = need == null ? idle : need.peak().value();
        int left = (int) sizing.value("nodes");
        List<RackState> states = new ArrayList<>();
        for (Map.Entry<ObjectId, Integer> rack : supply.nodesByRack().entrySet()) {
            int nodes = rack.getValue();
            int busy = Math.min(nodes, left);
            left -= busy;
            double each = supply.node().maximumPowerW();
            double other = other(rack.getKey(), nodes * each);
            double still = (nodes - busy) * idle * each + other;
            states.add(new RackState(
                    rack.getKey(),
                    nodes,
                    busy,
                    new Power(nodes * idle * each + other),
                    new Power(busy * mean * each + still),
                    new Power(busy * peak * each + still)));
        }
        return states;
    }

    /// What everything else in a rack draws at most.
    private double other(ObjectId rack, double nodes) {
        RackLoad load = loads.byRack().get(rack);
        return load == null ? 0 : Math.max(0, load.maximum().known().watts() - nodes);
    }
}
