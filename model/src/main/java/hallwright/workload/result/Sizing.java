package hallwright.workload.result;

import hallwright.text.Message;
import hallwright.workload.Figure;
import hallwright.workload.Input;
import hallwright.workload.network.FatTree;
import hallwright.workload.stage.Workload;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A workload with all that was worked out for it.
///
/// @param workload what was asked
/// @param stages its stages, in order
/// @param timeline the stages on one line of time
/// @param resources what follows for the floor: machines, racks, switches, storage, power
/// @param fabric the compute fabric; null where there are no accelerators
public record Sizing(
        Workload workload,
        List<StageResult> stages,
        Timeline timeline,
        List<Figure> resources,
        @Nullable FatTree fabric) {

    public Sizing {
        stages = List.copyOf(stages);
        resources = List.copyOf(resources);
    }

    /// A figure of the floor by its key.
    public Optional<Figure> resource(String key) {
        return resources.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /// The value of a figure of the floor, or zero where there is none.
    public double value(String key) {
        return resource(key).map(Figure::value).orElse(0.0);
    }

    /// The stage with a name.
    public Optional<StageResult> stage(String name) {
        return stages.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /// The remarks of all stages.
    public List<Message> remarks() {
        return stages.stream().flatMap(stage -> stage.remarks().stream()).toList();
    }

    /// The estimates among the inputs of all figures, each once, so that somebody can replace them by better ones.
    public List<Input> doubtful() {
        List<Figure> all = new ArrayList<>(resources);
        stages.forEach(stage -> all.addAll(stage.figures()));
        Map<String, Input> found = new LinkedHashMap<>();
        for (Figure figure : all) {
            figure.trace().doubtful().forEach(input -> found.putIfAbsent(input.symbol() + input.source(), input));
        }
        return List.copyOf(found.values());
    }
}
