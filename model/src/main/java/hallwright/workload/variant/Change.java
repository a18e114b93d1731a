package hallwright.workload.variant;

import hallwright.text.Message;
import hallwright.workload.WorkloadProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Changes the values of a workload.
public final class Change {

    /// The word for other accelerators; what was stated of the machines of the old ones is as usual again.
    public static final String ACCELERATOR = "accelerator";

    /// The word for another model of all stages that name none.
    public static final String MODEL = "model";

    /// The word for another format of the numbers: of the services, or of the trainings where nothing is served.
    public static final String PRECISION = "precision";

    /// The word for another deadline of the pre-training, in days, in place of a number of accelerators.
    public static final String DEADLINE = "deadlineDays";

    private static final Set<String> OF_THE_MACHINE = Set.of("nodeType", "gpusPerNode", "nodeMaximumPowerW");
    private static final String HARDWARE = "hardware";
    private static final String STAGES = "stages";
    private static final String SERVICE = "deployment";
    private static final String TRAINING = "pre-training";
    private static final Set<String> TRAININGS = Set.of(TRAINING, "fine-tuning");

    private Change() {}

    /// The values of a workload with the changes of a variant.
    ///
    /// @throws WorkloadProblem if a key is no word, or there is no such place
    public static Map<String, Object> apply(Map<String, Object> workload, Variant variant) throws WorkloadProblem {
        Map<String, Object> changed = copy(workload);
        for (Map.Entry<String, Object> each : variant.changes().entrySet()) {
            change(changed, each.getKey(), each.getValue());
        }
        return changed;
    }

    /// The value that a word stands for in a workload; null if it states none.
    public static @Nullable Object stated(Map<String, Object> workload, String word) {
        return switch (word) {
            case ACCELERATOR -> workload.get(HARDWARE) instanceof Map<?, ?> hardware ? hardware.get(word) : null;
            case MODEL -> workload.get(MODEL);
            default ->
                affected(workload, word).stream()
                        .map(stage -> stage.get(word))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
        };
    }

    /// True if a word means something in a workload: a deadline only where there is a pre-training, a format only
    /// where
    /// something is trained or served.
    public static boolean means(Map<String, Object> workload, String word) {
        return switch (word) {
            case ACCELERATOR, MODEL -> true;
            default -> !affected(workload, word).isEmpty();
        };
    }

    private static void change(Map<String, Object> workload, String key, Object value) throws WorkloadProblem {
        switch (key) {
            case ACCELERATOR -> {
                Map<String, Object> hardware =
                        workload.get(HARDWARE) instanceof Map<?, ?> stated ? copy(stated) : new LinkedHashMap<>();
                if (!value.equals(hardware.put(ACCELERATOR, value))) {
                    hardware.keySet().removeAll(OF_THE_MACHINE);
                }
                workload.put(HARDWARE, hardware);
            }
            case MODEL -> workload.put(MODEL, value);
            case PRECISION, DEADLINE -> {
                List<Map<String, Object>> stages = affected(workload, key);
                if (stages.isEmpty()) {
                    throw new WorkloadProblem(key, Message.of("workload.variant.no-stage", key));
                }
                for (Map<String, Object> stage : stages) {
                    stage.put(key, value);
                    if (key.equals(DEADLINE)) {
                        stage.remove("gpus");
                    }
                }
            }
            default -> place(workload, key, value);
        }
    }

    /// The stages that a word is about.
    private static List<Map<String, Object>> affected(Map<String, Object> workload, String word) {
        if (word.equals(DEADLINE)) {
            return stages(workload, Set.of(TRAINING));
        }
        List<Map<String, Object>> services = stages(workload, Set.of(SERVICE));
        return services.isEmpty() ? stages(workload, TRAININGS) : services;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> stages(Map<String, Object> workload, Set<String> types) {
        List<Map<String, Object>> found = new ArrayList<>();
        if (workload.get(STAGES) instanceof List<?> all) {
            for (Object each : all) {
                if (each instanceof Map<?, ?> stage && types.contains(String.valueOf(stage.get("type")))) {
                    found.add((Map<String, Object>) stage);
                }
            }
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static void place(Map<String, Object> workload, String pointer, Object value) throws WorkloadProblem {
        String[] names = pointer.split("/", -1);
        Object at = workload;
        if (names.length < 2 || !names[0].isEmpty()) {
            throw unknown(pointer);
        }
        for (int i = 1; i + 1 < names.length; i++) {
            at = inside(at, names[i], pointer);
        }
        String last = names[names.length - 1];
        if (at instanceof Map<?, ?> map) {
            ((Map<String, Object>) map).put(last, value);
        } else {
            List<Object> list = (List<Object>) at;
            list.set(index(list, last, pointer), value);
        }
    }

    private static Object inside(Object at, String name, String pointer) throws WorkloadProblem {
        Object next = at instanceof Map<?, ?> map ? map.get(name) : null;
        if (at instanceof List<?> list) {
            next = list.get(index(list, name, pointer));
        }
        if (next instanceof Map || next instanceof List) {
            return next;
        }
        throw unknown(pointer);
    }

    private static int index(List<?> list, String name, String pointer) throws WorkloadProblem {
        if (!name.matches("\\d{1,6}") || Integer.parseInt(name) >= list.size()) {
            throw unknown(pointer);
        }
        return Integer.parseInt(name);
    }

    private static WorkloadProblem unknown(String pointer) {
        String words = String.join(", ", ACCELERATOR, MODEL, PRECISION, DEADLINE);
        return new WorkloadProblem(pointer, Message.of("workload.variant.no-place", pointer, words));
    }

    private static Map<String, Object> copy(Map<?, ?> map) {
        Map<String, Object> copy = new LinkedHashMap<>();
        map.forEach((key, value) -> copy.put(String.valueOf(key), value(value)));
        return copy;
    }

    private static Object value(Object value) {
        return switch (value) {
            case Map<?, ?> map -> copy(map);
            case List<?> list ->
                new ArrayList<>(list.stream().map(Change::value).toList());
            default -> value;
        };
    }
}
