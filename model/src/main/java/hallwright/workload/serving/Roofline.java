package hallwright.workload.serving;

import hallwright.text.Message;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.Working;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.model.LanguageModel;
import hallwright.workload.training.TokenFlops;

/// Batch limit, latency and rate of a setup: whichever of memory and computing is slower sets the pace (W5.2 to
/// W5.4).
///
/// @param setup what runs where
public record Roofline(ServingSetup setup) {

    private static final String SOURCE =
            "fitted to 80 cells of the TensorRT-LLM v1.0 performance table; mean error 20 %, worst factor 2.0";
    private static final Formula BATCH =
            Formula.read("W5.2", "min({b_most}, ⌊({t}·{M_g}·{share} - {W})/({copies}·{cache})⌋)", SOURCE);
    private static final Formula PREFILL = Formula.read(
            "W5.3", "{F}·{ISL}/({t}·{U_pk}·{η_c}) + 2·{L}·(2·({t} - 1)/{t})·2·{ISL}·{h}/({link}/2·{η_l})", SOURCE);
    private static final Formula DECODE = Formula.read(
            "W5.3",
            "max(({W} + {b}·{copies}·{cache})/({t}·{BW}·{η_m}), {b}·{F}/({t}·{U_pk}·{η_c})) + 2·{L}·{τ}",
            SOURCE);
    private static final Formula RATE = Formula.read("W5.4", "{b}·{OSL}/({OSL}·{t_dec} + {b}·{t_pre})", SOURCE);
    private static final Formula PER_TOKEN = Formula.read("W5.3", "{t_dec} + {b}·{t_pre}/{OSL}", SOURCE);
    private static final double ANY_LINK = 1e15;

    /// The most sequences that fit together.
    ///
    /// @throws WorkloadProblem if not even one does
    public Figure batchLimit() throws WorkloadProblem {
        Figure weights = ServingWeights.bytes(setup.model(), setup.precision());
        Figure cache = KeyValueCache.perSequence(setup.model(), setup.context(), setup.cacheBytes());
        double copies = KeyValueCache.copies(setup.model(), setup.tensor());
        double room = setup.tensor()
                        * setup.accelerator().memoryBytes()
                        * setup.memoryShare().value()
                - weights.value();
        double fits = Math.floor(room / (copies * cache.value()));
        if (fits < 1) {
            throw new WorkloadProblem(
                    "tensor_parallel",
                    Message.of(
                            "workload.serving.no-room",
                            weights.value() / 1e9,
                            setup.tensor() * setup.accelerator().memoryBytes() / 1e9,
                            setup.tensor()));
        }
        return BATCH.working()
                .put("b_most", setup.batchMost())
                .put("t", setup.tensor())
                .put("M_g", setup.accelerator().memoryBytes())
                .put("share", setup.memoryShare())
                .put("W", weights)
                .put("copies", copies)
                .put("cache", cache)
                .gives("batch", "1", Math.min(setup.batchMost().value(), fits));
    }

    /// Time to read a prompt.
    public Figure prefill() {
        LanguageModel model = setup.model();
        double t = setup.tensor();
        double prompt = setup.inputTokens();
        Figure flops = TokenFlops.forward(model, prompt);
        Double link = setup.accelerator().linkBytesPerSecond();
        double rate = link == null ? ANY_LINK : link;
        double computing =
                flops.value() * prompt / (t * setup.peak() * setup.compute().value());
        double sent = 2.0
                * model.stack().layers()
                * (2 * (t - 1) / t)
                * 2
                * prompt
                * model.stack().hidden();
        return PREFILL.working()
                .put("F", flops)
                .put("ISL", prompt)
                .put("t", t)
                .put("U_pk", setup.peak())
                .put("η_c", setup.compute())
                .put("L", model.stack().layers())
                .put("h", model.stack().hidden())
                .put("link", rate)
                .put("η_l", setup.linkShare())
                .within(setup.uncertainty())
                .gives(
                        "prefill_seconds",
                        "s",
                        computing + sent / (rate / 2 * setup.linkShare().value()));
    }

    /// Time of one step of decoding.
    ///
    /// @param batch b, sequences together
    public Figure decode(double batch) {
        LanguageModel model = setup.model();
        double t = setup.tensor();
        Figure weights = ServingWeights.touched(model, setup.precision(), batch);
        Figure cache = KeyValueCache.perSequence(model, setup.context(), setup.cacheBytes());
        Figure flops = TokenFlops.decode(model, setup.context());
        double copies = KeyValueCache.copies(model, t);
        double reading = (weights.value() + batch * copies * cache.value())
                / (t * setup.accelerator().bytesPerSecond() * setup.bandwidth().value());
        double computing =
                batch * flops.value() / (t * setup.peak() * setup.compute().value());
        double exchange = t > 1 ? 2.0 * model.stack().layers() * setup.latency().value() : 0;
        Working working = DECODE.working()
                .put("W", weights)
                .put("b", batch)
                .put("copies", copies)
                .put("cache", cache)
                .put("t", t)
                .put("BW", setup.accelerator().bytesPerSecond())
                .put("η_m", setup.bandwidth())
                .put("F", flops)
                .put("U_pk", setup.peak())
                .put("η_c", setup.compute())
                .put("L", model.stack().layers());
        working = t > 1 ? working.put("τ", setup.latency()) : working.put("τ", 0);
        return working.within(setup.uncertainty())
                .gives("decode_seconds", "s", Math.max(reading, computing) + exchange);
    }

    /// Time per token of an answer, the prompts that are read in between included.
    public Figure perToken(double batch) {
        Figure decode = decode(batch);
        Figure prefill = prefill();
        return PER_TOKEN
                .working()
                .put("t_dec", decode)
                .put("b", batch)
                .put("t_pre", prefill)
                .put("OSL", setup.outputTokens())
                .gives(
                        "time_per_output_token_seconds",
                        "s",
                        decode.value() + batch * prefill.value() / setup.outputTokens());
    }

    /// Output tokens per second of a replica that is never idle.
    public Figure rate(double batch) {
        Figure decode = decode(batch);
        Figure prefill = prefill();
        double out = setup.outputTokens();
        return RATE.working()
                .put("b", batch)
                .put("OSL", out)
                .put("t_dec", decode)
                .put("t_pre", prefill)
                .gives(
                        "output_tokens_per_second",
                        "1/s",
                        batch * out / (out * decode.value() + batch * prefill.value()));
    }

    /// The largest batch whose answers come within limits.
    ///
    /// @param firstToken the longest time to the first token, seconds
    /// @param perToken the longest time per further token, seconds
    /// @throws WorkloadProblem if not even one sequence does
    public double batchWithin(double firstToken, double perToken) throws WorkloadProblem {
        double first = prefill().value();
        if (first > firstToken) {
            throw new WorkloadProblem(
                    "ttft_limit_s", Message.of("workload.serving.first-token", first * 1e3, firstToken * 1e3));
        }
        double low = 0;
        double high = batchLimit().value();
        while (low < high) {
            double middle = Math.ceil((low + high) / 2);
            if (perToken(middle).value() <= perToken) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        if (low < 1) {
            double best = perToken(1).value();
            throw new WorkloadProblem(
                    "tpot_limit_s", Message.of("workload.serving.per-token", best * 1e3, perToken * 1e3));
        }
        return low;
    }
}
