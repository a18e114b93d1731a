package hallwright.app.workload.form;

import hallwright.design.WorkloadPlan;
import hallwright.edit.SetWorkload;
import hallwright.text.Message;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The edits of the list of stages: adding, removing, moving, renaming. What refers to a stage by its name follows.
public final class StageEdits {

    /// The kinds of stages, in the order of a model's life.
    public static final List<String> TYPES = List.of(
            "preprocessing",
            "pre-training",
            "fine-tuning",
            "evaluation",
            "compression",
            "deployment",
            "periodic-update");

    private static final Set<String> TRAININGS = Set.of("pre-training", "fine-tuning");
    private static final List<String> REFERENCES = List.of("of", "after");

    private StageEdits() {}

    /// The name of a stage: as stated, or else its kind.
    static String name(Map<String, Object> stage) {
        Object name = stage.containsKey("name") ? stage.get("name") : stage.get("type");
        return String.valueOf(name);
    }

    /// The names of the training stages before one, which others can refer to.
    static List<String> trainingsBefore(WorkloadPlan plan, int index) {
        return stages(plan).subList(0, index).stream()
                .filter(stage -> TRAININGS.contains(String.valueOf(stage.get("type"))))
                .map(StageEdits::name)
                .toList();
    }

    /// The names of the stages before one.
    static List<String> before(WorkloadPlan plan, int index) {
        return stages(plan).subList(0, index).stream().map(StageEdits::name).toList();
    }

    /// Adds a stage at the end, with values to begin with.
    public static SetWorkload add(WorkloadPlan plan, String type) {
        List<Map<String, Object>> stages = stages(plan);
        Set<String> taken = new HashSet<>();
        stages.forEach(stage -> taken.add(name(stage)));
        Map<String, Object> added = new LinkedHashMap<>();
        added.put("type", type);
        String name = type;
        for (int number = 2; taken.contains(name); number++) {
            name = type + " " + number;
        }
        if (!name.equals(type)) {
            added.put("name", name);
        }
        List<String> trainings = trainingsBefore(plan, stages.size());
        added.putAll(StageStart.of(type, trainings.isEmpty() ? "" : trainings.getFirst()));
        stages.add(added);
        return edit(plan, stages, "edit.workload.add-stage", type);
    }

    /// Takes a stage away.
    static SetWorkload remove(WorkloadPlan plan, int index) {
        List<Map<String, Object>> stages = stages(plan);
        Map<String, Object> removed = stages.remove(index);
        return edit(plan, stages, "edit.workload.remove-stage", String.valueOf(removed.get("type")));
    }

    /// Exchanges a stage with the one before or after it.
    ///
    /// @param step -1 towards the beginning, 1 towards the end
    static SetWorkload move(WorkloadPlan plan, int index, int step) {
        List<Map<String, Object>> stages = stages(plan);
        Collections.swap(stages, index, index + step);
        return edit(
                plan,
                stages,
                "edit.workload.move-stage",
                String.valueOf(stages.get(index + step).get("type")));
    }

    /// The plan's values with another name of a stage; an empty one is its kind again.
    static Map<String, Object> renamed(WorkloadPlan plan, int index, String typed) {
        List<Map<String, Object>> stages = stages(plan);
        String before = name(stages.get(index));
        String plain = typed.strip();
        Map<String, Object> stage = new LinkedHashMap<>(stages.get(index));
        if (plain.isEmpty() || plain.equals(stage.get("type"))) {
            stage.remove("name");
        } else {
            stage.put("name", plain);
        }
        stages.set(index, stage);
        String after = name(stage);
        stages.replaceAll(each -> {
            Map<String, Object> changed = new LinkedHashMap<>(each);
            REFERENCES.forEach(key -> changed.computeIfPresent(key, (_, name) -> name.equals(before) ? after : name));
            return changed;
        });
        return PlanTree.with(plan.values(), "stages", stages);
    }

    private static List<Map<String, Object>> stages(WorkloadPlan plan) {
        return new ArrayList<>(PlanTree.items(plan.values(), "stages"));
    }

    private static SetWorkload edit(WorkloadPlan plan, List<Map<String, Object>> stages, String id, String type) {
        return new SetWorkload(
                new WorkloadPlan(PlanTree.with(plan.values(), "stages", stages)),
                Message.of(id, Message.of("workload.stage." + type)));
    }
}
