package hallwright.app.workload.form;

import hallwright.app.field.Dimension;
import hallwright.app.field.Entry.Option;
import hallwright.app.field.Field;
import hallwright.design.WorkloadPlan;
import hallwright.edit.SetWorkload;
import hallwright.text.Message;
import hallwright.text.Texts;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.ModelPreset;
import hallwright.workload.data.ReferenceData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The model of a workload: a known one, or a shape that was read from a configuration or typed.
public final class ModelLines {

    /// Where a shape keeps the name that people call it.
    static final String NAME = "_name_or_path";

    private static final String SHAPE = "model/shape";

    /// What is asked of a shape typed by hand, by family.
    private static final Map<String, List<String>> BY_HAND = Map.of(
            "llama",
            List.of(
                    "vocab_size",
                    "hidden_size",
                    "num_hidden_layers",
                    "num_attention_heads",
                    "num_key_value_heads",
                    "intermediate_size"),
            "gpt2",
            List.of("vocab_size", "n_positions", "n_embd", "n_layer", "n_head"),
            "mixtral",
            List.of(
                    "vocab_size",
                    "hidden_size",
                    "num_hidden_layers",
                    "num_attention_heads",
                    "num_key_value_heads",
                    "intermediate_size",
                    "num_local_experts",
                    "num_experts_per_tok"));

    private final WorkloadPlan plan;
    private final ReferenceData data;
    private final Texts texts;

    ModelLines(WorkloadPlan plan, ReferenceData data, Texts texts) {
        this.plan = plan;
        this.data = data;
        this.texts = texts;
    }

    /// What the model is called; empty if there is none.
    String name() {
        String stated = stated();
        if (stated != null) {
            ModelPreset known = preset();
            return known == null ? stated : known.name();
        }
        String named = PlanTree.text(plan.values(), SHAPE + "/" + NAME);
        if (named != null) {
            return named;
        }
        return PlanTree.get(plan.values(), SHAPE) == null ? "" : texts.get("workload.form.by-hand");
    }

    /// The known model that is chosen; null if it is another.
    @Nullable
    ModelPreset preset() {
        String stated = stated();
        try {
            return stated == null ? null : data.model("model", stated);
        } catch (WorkloadProblem _) {
            return null;
        }
    }

    /// The lines of the shape; none for a known model.
    PlanSection section() {
        PlanLines in = new PlanLines(plan, SHAPE, texts);
        if (PlanTree.get(plan.values(), SHAPE) instanceof Map<?, ?> shape) {
            String family = in.text("model_type", "");
            if (BY_HAND.containsKey(family) && !in.has("architectures")) {
                in.choice(
                        "model_type",
                        BY_HAND.keySet().stream()
                                .sorted()
                                .map(each -> new Option(each, texts.get("workload.form.family." + each)))
                                .toList());
            }
            keys(shape, family).forEach(key -> in.number(key, Dimension.AMOUNT, in.needed()));
            if (!family.equals("gpt2")) {
                in.flag("tie_word_embeddings", false);
            }
        }
        return new PlanSection("model", texts.get("workload.form.model"), in.done(), List.<Field>of());
    }

    /// The numbers to show: those that the family needs, and of a configuration those that it has of all known
    /// ones.
    private static Set<String> keys(Map<?, ?> shape, String family) {
        Set<String> keys = new LinkedHashSet<>(
                shape.containsKey("architectures") ? List.of() : BY_HAND.getOrDefault(family, List.of()));
        BY_HAND.values().stream()
                .flatMap(List::stream)
                .sorted()
                .filter(shape::containsKey)
                .forEach(keys::add);
        return keys;
    }

    private @Nullable String stated() {
        String plain = PlanTree.text(plan.values(), "model");
        return plain == null ? PlanTree.text(plan.values(), "model/preset") : plain;
    }

    /// Chooses a known model.
    static SetWorkload choose(WorkloadPlan plan, ModelPreset preset) {
        return edit(plan, preset.id(), preset.name());
    }

    /// Begins a shape typed by hand.
    static SetWorkload byHand(WorkloadPlan plan, Texts texts) {
        Map<String, Object> shape = new LinkedHashMap<>(Map.of("model_type", "llama"));
        return edit(plan, Map.of("shape", shape), texts.get("workload.form.by-hand"));
    }

    /// Takes over the shape of a configuration.
    ///
    /// @param plan the plan; null for a new one
    /// @param read the configuration
    public static SetWorkload take(@Nullable WorkloadPlan plan, ConfigReader.Read read) {
        Map<String, Object> shape = new LinkedHashMap<>();
        shape.put(NAME, read.name());
        shape.putAll(read.shape());
        return edit(plan == null ? new WorkloadPlan(Map.of()) : plan, Map.of("shape", shape), read.name());
    }

    private static SetWorkload edit(WorkloadPlan plan, Object model, String name) {
        return new SetWorkload(
                new WorkloadPlan(PlanTree.with(plan.values(), "model", model)),
                Message.of("edit.workload.model", name));
    }

    /// The known models whose names hold all words of a search, in order of size.
    static List<ModelPreset> found(ReferenceData data, String search) {
        List<String> words = List.of(search.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        List<ModelPreset> found = new ArrayList<>();
        for (ModelPreset preset : data.models()) {
            String all = (preset.id() + " " + preset.name() + " " + String.join(" ", preset.aliases()) + " "
                            + preset.shape().family())
                    .toLowerCase(Locale.ROOT);
            if (words.stream().allMatch(all::contains)) {
                found.add(preset);
            }
        }
        found.sort(Comparator.comparingLong(preset -> preset.shape().parameters()));
        return found;
    }
}
