package hallwright.workload.question;

import hallwright.workload.Output;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The figures of a quantity.
///
/// @param question what was asked
/// @param used names of the calculations that answered
/// @param outputs the figures
/// @param unused input keys that no calculation looked at, such as remarks
public record Answer(Question question, List<String> used, List<Output> outputs, Set<String> unused) {

    public Answer {
        used = List.copyOf(used);
        outputs = List.copyOf(outputs);
        unused = Set.copyOf(unused);
    }

    /// The figure with a key, if there is one.
    public Optional<Output> output(String key) {
        return outputs.stream().filter(each -> each.key().equals(key)).findFirst();
    }
}
