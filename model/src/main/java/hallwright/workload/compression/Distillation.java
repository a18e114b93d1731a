package hallwright.workload.compression;

import hallwright.workload.Figure;
import hallwright.workload.Formula;

/// Training a small model to answer like a large one (W6).
public final class Distillation {

    private static final String SOURCE = "forward through the teacher, forward and backward through the student";
    private static final Formula LIVE = Formula.derived("W6", "2·{N_teacher} + 6·{N_student}", SOURCE);
    private static final Formula CACHED = Formula.derived("W6", "6·{N_student}", SOURCE);
    private static final Formula LOGITS =
            Formula.derived("W6", "{D}·{k}·{bytes}", "the best scores of each token kept");

    private Distillation() {}

    /// Operations per token with the teacher running along.
    ///
    /// @param teacher multiplied weights of the teacher
    /// @param student multiplied weights of the student
    public static Figure perToken(double teacher, double student) {
        return LIVE.working()
                .put("N_teacher", teacher)
                .put("N_student", student)
                .gives("flops_per_token", "FLOP", 2 * teacher + 6 * student);
    }

    /// Operations per token with the teacher's scores read from storage.
    public static Figure perTokenCached(double student) {
        return CACHED.working().put("N_student", student).gives("cached_flops_per_token", "FLOP", 6 * student);
    }

    /// Bytes of the teacher's scores.
    ///
    /// @param tokens D
    /// @param kept scores kept per token
    /// @param bytes of a score and the word it belongs to
    public static Figure logitBytes(double tokens, double kept, double bytes) {
        return LOGITS.working()
                .put("D", tokens)
                .put("k", kept)
                .put("bytes", bytes)
                .gives("logit_bytes", "B", tokens * kept * bytes);
    }
}
