package hallwright.workload.quantity;

import hallwright.text.Message;
import hallwright.workload.Output;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.question.Answer;
import hallwright.workload.question.Calculation;
import hallwright.workload.question.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// All quantities that can be asked for, by name.
public final class Quantities {

    /// What the first word of a case's name stands for.
    private static final Map<String, List<String>> PREFIXES = Map.ofEntries(
            Map.entry("params", List.of("parameters")),
            Map.entry("train", List.of("training_flops", "mfu_hfu", "time_to_train", "parallelism")),
            Map.entry("memory", List.of("training_memory")),
            Map.entry(
                    "inference",
                    List.of("kv_cache", "decode_latency", "throughput_sanity", "capacity", "serving_memory")),
            Map.entry("reliability", List.of("goodput")),
            Map.entry("finetune", List.of("fine_tuning")),
            Map.entry("preprocess", List.of("preprocessing")),
            Map.entry("peer", List.of("time_to_train")),
            Map.entry("throughput", List.of("throughput_sanity")));

    private final List<Calculation> calculations;

    /// The quantities over reference data.
    public Quantities(ReferenceData data) {
        this(data, List.of());
    }

    /// The quantities over reference data, and others.
    ///
    /// @param others calculations of other fields; those of a quantity with the same name answer beside the own
    ///     ones
    public Quantities(ReferenceData data, List<Calculation> others) {
        List<Calculation> all = new ArrayList<>();
        all.addAll(ModelQuantities.all(data));
        all.addAll(FlopsQuantities.all(data));
        all.addAll(UtilisationQuantities.all(data));
        all.addAll(TimeQuantities.all(data));
        all.addAll(GoodputQuantities.all(data));
        all.addAll(MemoryQuantities.all(data));
        all.addAll(SplitQuantities.all(data));
        all.addAll(CacheQuantities.all(data));
        all.addAll(ServingQuantities.all(data));
        all.addAll(CompressionQuantities.all(data));
        all.addAll(PowerQuantities.all(data));
        all.addAll(NetworkQuantities.all(data));
        all.addAll(StorageQuantities.all(data));
        all.addAll(SiteQuantities.all(data));
        all.addAll(others);
        calculations = List.copyOf(all);
    }

    /// Every calculation.
    public List<Calculation> calculations() {
        return calculations;
    }

    /// The names of the quantities.
    public List<String> names() {
        return List.copyOf(
                new TreeSet<>(calculations.stream().map(Calculation::quantity).toList()));
    }

    /// Answers a question with every calculation of the quantity for which all is given; those of the section that
    /// the
    /// question names first of all.
    ///
    /// @throws WorkloadProblem if there is no such quantity, an input is wrong, or nothing can be worked out
    public Answer answer(Question question) throws WorkloadProblem {
        List<Calculation> candidates = candidates(question);
        List<Calculation> section = candidates.stream()
                .filter(each -> each.formula().equals(question.formula()))
                .toList();
        List<Calculation> ready = ready(question, section);
        if (ready.isEmpty()) {
            ready = ready(question, candidates);
        }
        if (ready.isEmpty()) {
            throw nothing(question, section.isEmpty() ? candidates : section);
        }
        return answer(question, ready);
    }

    /// Where several calculations are at hand, one that cannot use the inputs after all does not stop the others.
    private static Answer answer(Question question, List<Calculation> ready) throws WorkloadProblem {
        Map<String, Output> outputs = new LinkedHashMap<>();
        List<String> used = new ArrayList<>();
        WorkloadProblem first = null;
        for (Calculation each : ready) {
            try {
                for (Output output : each.body().answer(question.inputs())) {
                    outputs.putIfAbsent(output.key(), output);
                }
                used.add(each.name());
            } catch (WorkloadProblem problem) {
                first = first == null ? problem : first;
            }
        }
        if (first != null && outputs.isEmpty()) {
            throw first;
        }
        return new Answer(
                question, used, List.copyOf(outputs.values()), question.inputs().unused());
    }

    private List<Calculation> candidates(Question question) throws WorkloadProblem {
        List<String> wanted = wanted(question);
        List<Calculation> found = calculations.stream()
                .filter(each -> wanted.contains(each.quantity())
                        || wanted.contains(each.name())
                        || wanted.contains(each.formula()))
                .toList();
        if (found.isEmpty()) {
            throw new WorkloadProblem(
                    "quantity",
                    Message.of(
                            "workload.quantity.unknown",
                            question.quantity().isEmpty() ? question.name() : question.quantity(),
                            String.join(", ", names())));
        }
        return found;
    }

    private static List<String> wanted(Question question) {
        if (!question.quantity().isEmpty()) {
            return question.quantity().equals("throughput")
                    ? List.of("throughput_sanity")
                    : List.of(question.quantity());
        }
        if (question.name().isEmpty()) {
            return List.of(question.formula());
        }
        String first = question.name().split("\\.", 2)[0];
        return PREFIXES.getOrDefault(first, List.of(first));
    }

    private static List<Calculation> ready(Question question, List<Calculation> candidates) {
        return candidates.stream()
                .filter(each -> each.missing(question.inputs()).isEmpty())
                .toList();
    }

    private static WorkloadProblem nothing(Question question, List<Calculation> candidates) {
        Calculation nearest = candidates.stream()
                .min(Comparator.comparingInt((Calculation each) ->
                                each.missing(question.inputs()).size())
                        .thenComparingInt(each -> -each.needs().size()))
                .orElseThrow();
        List<String> missing = nearest.missing(question.inputs());
        return question.inputs()
                .problem(
                        missing.getFirst(),
                        Message.of(
                                "workload.quantity.missing",
                                nearest.name(),
                                String.join(", ", missing),
                                String.join(", ", nearest.needs())));
    }
}
