package hallwright.workload.data;

import hallwright.text.Message;
import hallwright.workload.WorkloadProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Everything that the calculation takes as given: data, never code.
///
/// @param accelerators the accelerators
/// @param models the known models
/// @param precisions the formats of weights
/// @param schemes the states of training
/// @param powerClasses how much power kinds of work take, the more particular before the more general
/// @param anchors measured utilisations
/// @param guidelines what storage should deliver
/// @param defaults the value of every setting that nobody has stated
public record ReferenceData(
        List<Accelerator> accelerators,
        List<ModelPreset> models,
        List<Precision> precisions,
        List<StateScheme> schemes,
        List<PowerClass> powerClasses,
        List<MfuAnchor> anchors,
        List<StorageGuideline> guidelines,
        Defaults defaults) {

    public ReferenceData {
        accelerators = List.copyOf(accelerators);
        models = List.copyOf(models);
        precisions = List.copyOf(precisions);
        schemes = List.copyOf(schemes);
        powerClasses = List.copyOf(powerClasses);
        anchors = List.copyOf(anchors);
        guidelines = List.copyOf(guidelines);
    }

    /// The accelerator with a name.
    ///
    /// @throws WorkloadProblem if none has it
    public Accelerator accelerator(String field, String name) throws WorkloadProblem {
        return find(field, name, accelerators, a -> names(a.id(), a.name(), a.aliases()), Accelerator::id);
    }

    /// The accelerator that a free description names: the one with the longest name found in it.
    public Optional<Accelerator> acceleratorIn(String description) {
        String text = plain(description);
        Accelerator best = null;
        int length = 0;
        for (Accelerator each : accelerators) {
            for (String name : names(each.id(), each.name(), each.aliases())) {
                String word = plain(name);
                if (word.length() > length && text.contains(word)) {
                    best = each;
                    length = word.length();
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /// The model with a name.
    ///
    /// @throws WorkloadProblem if none has it
    public ModelPreset model(String field, String name) throws WorkloadProblem {
        return find(field, name, models, m -> names(m.id(), m.name(), m.aliases()), ModelPreset::id);
    }

    /// The format of weights with a name.
    ///
    /// @throws WorkloadProblem if none has it
    public Precision precision(String field, String name) throws WorkloadProblem {
        return find(field, name, precisions, p -> names(p.id(), p.id(), p.aliases()), Precision::id);
    }

    /// The state of training with a name.
    ///
    /// @throws WorkloadProblem if none has it
    public StateScheme scheme(String field, String name) throws WorkloadProblem {
        return find(field, name, schemes, s -> List.of(s.id()), StateScheme::id);
    }

    /// The power class with an id.
    ///
    /// @throws WorkloadProblem if none has it
    public PowerClass powerClass(String field, String id) throws WorkloadProblem {
        return find(field, id, powerClasses, c -> List.of(c.id()), PowerClass::id);
    }

    /// The first power class that fits the description of a job, if one does.
    public Optional<PowerClass> powerClassOf(String description, double nodes) {
        return powerClasses.stream()
                .filter(each -> each.fits(description, nodes))
                .findFirst();
    }

    /// The measured runs of one series, in the order of the file.
    public List<MfuAnchor> series(String name) {
        return anchors.stream().filter(anchor -> anchor.series().equals(name)).toList();
    }

    private static List<String> names(String id, String name, List<String> aliases) {
        List<String> all = new ArrayList<>(aliases);
        all.add(id);
        all.add(name);
        return all;
    }

    private static <T> T find(
            String field, String name, List<T> all, Function<T, List<String>> names, Function<T, String> id)
            throws WorkloadProblem {
        String wanted = plain(name);
        for (T each : all) {
            if (names.apply(each).stream().anyMatch(known -> plain(known).equals(wanted))) {
                return each;
            }
        }
        List<String> known = all.stream().map(id).sorted().toList();
        throw new WorkloadProblem(field, Message.of("workload.unknown-name", field, name, String.join(", ", known)));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9.]", "");
    }
}
