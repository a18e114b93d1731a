package hallwright.workload.stage;

import hallwright.workload.data.ReferenceData;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A workload: the stages of a model's life on some hardware.
///
/// @param name what it is called
/// @param hardware what it runs on
/// @param stages the stages, each after those that it refers to
/// @param horizonDays the end of the plan, in days from the beginning; null for the end of the last stage that ends
/// @param data the reference data, with the wishes of this workload for settings
public record Workload(
        String name,
        Hardware hardware,
        List<Stage> stages,
        @Nullable Double horizonDays,
        ReferenceData data) {

    public Workload {
        stages = List.copyOf(stages);
    }

    /// The same workload on other hardware.
    public Workload on(Hardware other) {
        return new Workload(name, other, stages, horizonDays, data);
    }
}
