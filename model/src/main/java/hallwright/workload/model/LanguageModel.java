package hallwright.workload.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A model over tokens made of one stack of layers: the generating families, and encoders such as BERT.
///
/// @param family the family
/// @param embedding the tables in front
/// @param stack the layers
/// @param extras parts beside the tables, the layers and an untied head, such as a pooler
/// @param causal true if a token sees only those before it
/// @param predictionModules further modules that predict more tokens ahead and are counted apart
/// @param activeWithoutInput true if the maker states active parameters without the lookup in the token table
public record LanguageModel(
        String family,
        Embedding embedding,
        Stack stack,
        List<Part> extras,
        boolean causal,
        int predictionModules,
        boolean activeWithoutInput)
        implements ModelShape {

    public LanguageModel {
        extras = List.copyOf(extras);
    }

    /// A generating model without extras.
    public static LanguageModel generating(String family, Embedding embedding, Stack stack) {
        return new LanguageModel(family, embedding, stack, List.of(), true, 0, false);
    }

    @Override
    public Breakdown breakdown() {
        List<Part> parts = new ArrayList<>(embedding.parts(stack.hidden(), stack.norms()));
        parts.addAll(stack.parts());
        if (stack.norms().last()) {
            parts.add(stack.norms().single(PartKind.FINAL_NORM, stack.hidden()));
        }
        if (!embedding.tied()) {
            parts.add(Part.of(
                    PartKind.OUTPUT_HEAD,
                    1,
                    embedding.table(stack.hidden()),
                    "{V}·{h}",
                    Map.of("V", embedding.vocabulary(), "h", stack.hidden())));
        }
        parts.addAll(extras);
        return new Breakdown(parts);
    }

    /// N_a: the parameters that one token meets, the lookup in the token table included.
    public long active() {
        return breakdown().active();
    }

    /// The active parameters as the maker of the family states them.
    public long activeAsPublished() {
        return activeWithoutInput ? active() - embedding.table(stack.hidden()) : active();
    }

    /// N_mm: the active parameters that a token is multiplied with. Lookups in tables are no multiplication; a tied
    /// token table is multiplied with once, as the head.
    public long multiplied() {
        long looked = embedding.tied() ? 0 : embedding.table(stack.hidden());
        long rows = (long) embedding.positions() + embedding.types();
        return active() - looked - rows * stack.hidden();
    }

    /// The parameters of the token table and the head, which usually keep 16 bits when a model is compressed.
    public long tables() {
        long table = embedding.table(stack.hidden());
        return embedding.tied() ? table : 2 * table;
    }

    /// The parameters of the modules that predict further tokens: each is one more layer, a projection of two
    /// vectors into one and three norms.
    public long predictionParameters() {
        int hidden = stack.hidden();
        long layer = stack.attentionParameters() + stack.norms().layer(hidden);
        Experts experts = stack.experts();
        layer += experts == null
                ? stack.feedForward().parameters(hidden)
                : experts.router(hidden) + experts.routed(hidden) + experts.common(hidden);
        return predictionModules
                * (layer + 2L * hidden * hidden + 3 * stack.norms().each(hidden));
    }

    /// True if tokens choose among experts.
    public boolean mixture() {
        return stack.experts() != null;
    }
}
