package hallwright.workload.training;

import hallwright.workload.Figure;
import hallwright.workload.Formula;

/// Time to train, or accelerators for a deadline (W3.3).
public final class TrainingTime {

    private static final double DAY = 86_400;
    private static final String SOURCE = "Narayanan et al. 2021 (arXiv:2104.04473), section 5.1";
    private static final Formula COMPUTE = Formula.read("W3.3", "{F_tok}·{D}", SOURCE);
    private static final Formula DAYS = Formula.read("W3.3", "{C}/({G}·{U_pk}·{MFU}·{g})/86400", SOURCE);
    private static final Formula ACHIEVED = Formula.read("W3.3", "{C}/({G}·{X})/86400", SOURCE);
    private static final Formula GPUS = Formula.read("W3.3", "{C}/({T}·{U_pk}·{MFU})", SOURCE);
    private static final Formula GPUS_REAL = Formula.read("W3.3", "{G_ideal}/{g}", SOURCE);
    private static final Formula ROUNDED = Formula.read("W3.3", "⌈{G}/{q}⌉·{q}", SOURCE);
    private static final Formula BUBBLE = Formula.read("W3.3", "({p} - 1)/({v}·{m})", SOURCE);
    private static final Formula RATE = Formula.read("W3.3", "{B}·{s}/{t}", SOURCE);

    private TrainingTime() {}

    /// All operations of a run.
    ///
    /// @param perToken operations per token
    /// @param tokens D
    public static Figure compute(Figure perToken, double tokens) {
        return COMPUTE.working()
                .put("F_tok", perToken)
                .put("D", tokens)
                .gives("total_flops", "FLOP", perToken.value() * tokens);
    }

    /// Days that a run takes.
    ///
    /// @param compute C, all operations
    /// @param gpus G
    /// @param peak U_pk, dense peak of each, FLOP per second
    /// @param mfu share of the peak reached
    /// @param goodput share of time that counts
    public static Figure days(Figure compute, double gpus, double peak, Figure mfu, Figure goodput) {
        double rate = gpus * peak * mfu.value() * goodput.value();
        return DAYS.working()
                .put("C", compute)
                .put("G", gpus)
                .put("U_pk", peak)
                .put("MFU", mfu)
                .put("g", goodput)
                .gives("days", "d", compute.value() / rate / DAY);
    }

    /// Days that a run takes at a measured rate.
    ///
    /// @param compute C, all operations
    /// @param gpus G
    /// @param achieved X, operations per second that each reaches
    public static Figure days(Figure compute, double gpus, double achieved) {
        return ACHIEVED.working()
                .put("C", compute)
                .put("G", gpus)
                .put("X", achieved)
                .gives("days", "d", compute.value() / (gpus * achieved) / DAY);
    }

    /// Accelerators for a deadline if nothing ever failed.
    ///
    /// @param compute C, all operations
    /// @param seconds T, the deadline
    /// @param peak U_pk, dense peak of each, FLOP per second
    /// @param mfu share of the peak reached
    public static Figure idealGpus(Figure compute, double seconds, double peak, Figure mfu) {
        return GPUS.working()
                .put("C", compute)
                .put("T", seconds)
                .put("U_pk", peak)
                .put("MFU", mfu)
                .gives("gpus_ideal", "1", compute.value() / (seconds * peak * mfu.value()));
    }

    /// Accelerators for a deadline with the time that failures cost.
    public static Figure gpus(Figure ideal, Figure goodput) {
        return GPUS_REAL
                .working()
                .put("G_ideal", ideal)
                .put("g", goodput)
                .gives("gpus_needed", "1", ideal.value() / goodput.value());
    }

    /// The next number of accelerators that fills whole nodes and whole model replicas.
    ///
    /// @param gpus how many are needed
    /// @param step least common multiple of a node and a replica
    public static Figure rounded(Figure gpus, long step) {
        return ROUNDED.working()
                .put("G", gpus)
                .put("q", step)
                .gives("gpus", "1", Math.ceil(gpus.value() / (double) step) * (double) step);
    }

    /// Idle time of a pipeline as a share of the ideal computing time.
    ///
    /// @param stages p
    /// @param interleave v, chunks of layers per stage
    /// @param microBatches m, micro-batches per step
    public static Figure bubble(double stages, double interleave, double microBatches) {
        return BUBBLE.working()
                .put("p", stages)
                .put("v", interleave)
                .put("m", microBatches)
                .gives("bubble", "1", (stages - 1) / (interleave * microBatches));
    }

    /// Tokens per second of a run.
    ///
    /// @param batch B, sequences in an iteration
    /// @param sequence s, tokens in a sequence
    /// @param seconds time of an iteration
    public static Figure tokensPerSecond(double batch, double sequence, double seconds) {
        return RATE.working()
                .put("B", batch)
                .put("s", sequence)
                .put("t", seconds)
                .gives("tokens_per_second", "1/s", batch * sequence / seconds);
    }

    /// Least common multiple.
    public static long leastCommonMultiple(long a, long b) {
        return a / greatestCommonDivisor(a, b) * b;
    }

    private static long greatestCommonDivisor(long a, long b) {
        return b == 0 ? a : greatestCommonDivisor(b, a % b);
    }
}
