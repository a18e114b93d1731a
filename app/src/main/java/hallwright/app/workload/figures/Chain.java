package hallwright.app.workload.figures;

import hallwright.analysis.Analysis;
import hallwright.app.workload.figures.Card.State;
import hallwright.text.Texts;
import hallwright.units.Money;
import hallwright.workload.Figure;
import hallwright.workload.Output;
import hallwright.workload.floor.FloorAnswer;
import hallwright.workload.floor.FloorWorkload;
import hallwright.workload.floor.ResultCost;
import hallwright.workload.model.ModelShape;
import hallwright.workload.result.FigureText;
import hallwright.workload.result.StageResult;
import hallwright.workload.stage.Compression;
import hallwright.workload.stage.Deployment;
import hallwright.workload.stage.Stage;
import hallwright.workload.stage.Training;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a workload comes down to, read from left to right: model, accelerators, nodes, racks, power, storage, days,
/// money; each beside what stands on the floor.
final class Chain {

    private static final String NONE = "–";

    private final Analysis analysis;
    private final FloorWorkload workload;
    private final FloorAnswer answer;
    private final Texts texts;

    Chain(Analysis analysis, FloorWorkload workload, FloorAnswer answer, Texts texts) {
        this.analysis = analysis;
        this.workload = workload;
        this.answer = answer;
        this.texts = texts;
    }

    List<Card> cards() {
        int racks = answer.racks().size();
        return List.of(
                model(),
                compared("gpus", answer.supply().gpus()),
                compared("nodes", answer.supply().nodes()),
                compared("compute_racks", racks),
                power(),
                storage(),
                days(),
                money());
    }

    /// The model of the first stage that has one; null if none has.
    @Nullable
    ModelShape shape() {
        for (StageResult stage : answer.sizing().stages()) {
            ModelShape shape = shape(stage.stage());
            if (shape != null) {
                return shape;
            }
        }
        return null;
    }

    private static @Nullable ModelShape shape(Stage stage) {
        return switch (stage) {
            case Training training -> training.model();
            case Compression compression -> compression.model();
            case Deployment deployment -> deployment.model();
            default -> null;
        };
    }

    private Card model() {
        ModelShape shape = shape();
        Figure parameters = shape == null ? null : shape.breakdown().figure();
        String active = shape == null || shape.breakdown().active() == shape.parameters()
                ? ""
                : texts.get(
                        "workload.chain.active",
                        Headline.of((double) shape.breakdown().active(), texts));
        return new Card(
                "model",
                texts.get("workload.chain.model"),
                parameters == null ? NONE : Headline.of(parameters.value(), texts),
                active.isEmpty() ? texts.get("workload.chain.parameters") : active,
                State.NEUTRAL,
                parameters);
    }

    private Card compared(String key, int there) {
        Figure needed = answer.sizing().resource(key).orElse(null);
        boolean enough = needed == null || there >= needed.value();
        return new Card(
                key,
                texts.get("workload.chain." + key),
                needed == null ? NONE : FigureText.of(needed, texts),
                texts.get("workload.chain.floor-has", there),
                enough ? State.ENOUGH : State.SHORT,
                needed);
    }

    private Card power() {
        Figure peak = answer.sizing().resource("peak_power_w").orElse(null);
        return new Card(
                "power",
                texts.get("workload.chain.power"),
                peak == null ? NONE : FigureText.of(peak, texts),
                texts.get("workload.chain.power-there", FigureText.of(rounded(answer.peakWatts()), "W", texts)),
                State.NEUTRAL,
                peak);
    }

    private Card storage() {
        Figure capacity = answer.sizing().resource("storage_capacity_bytes").orElse(null);
        String write = text("storage_write_bytes_per_second");
        return new Card(
                "storage",
                texts.get("workload.chain.storage"),
                capacity == null ? NONE : FigureText.of(capacity, texts),
                texts.get("workload.chain.storage-rate", write),
                State.NEUTRAL,
                capacity);
    }

    private Card days() {
        Optional<Figure> longest = answer.sizing().stages().stream()
                .filter(stage -> stage.stage() instanceof Training)
                .flatMap(stage -> stage.figure("days").stream())
                .max(Comparator.comparingDouble(Figure::value));
        if (longest.isEmpty()) {
            return tokens();
        }
        Double there = answer.trainingDays();
        return new Card(
                "days",
                texts.get("workload.chain.days"),
                FigureText.of(longest.get(), texts),
                there == null
                        ? texts.get("workload.chain.days-never")
                        : texts.get("workload.chain.days-there", FigureText.of(three(there), "d", texts)),
                answer.fits() ? State.NEUTRAL : State.SHORT,
                longest.get());
    }

    /// A workload that trains nothing delivers tokens in place of taking days.
    private Card tokens() {
        Output needed = answer.sizing().stages().stream()
                .flatMap(stage -> stage.figure("tokens_per_second_needed").stream())
                .findFirst()
                .orElse(null);
        return new Card(
                "days",
                texts.get("workload.chain.tokens"),
                needed == null ? NONE : FigureText.of(needed, texts),
                texts.get(
                        "workload.chain.tokens-there",
                        FigureText.of(rounded(answer.servedTokensPerSecond()), "1/s", texts)),
                answer.fits() ? State.NEUTRAL : State.SHORT,
                needed);
    }

    private Card money() {
        Money capital = analysis.figures().capital();
        ResultCost cost = workload.cost();
        return new Card(
                "money",
                texts.get("workload.chain.money"),
                capital == null
                        ? NONE
                        : capital.currency().getCurrencyCode() + " "
                                + Headline.of(capital.amount().doubleValue(), texts),
                cost == null
                        ? texts.get("workload.chain.no-price")
                        : texts.get("workload.chain.per-hour", Headline.money(cost.perGpuHour(), texts)),
                State.NEUTRAL,
                null);
    }

    private String text(String key) {
        return answer.sizing()
                .resource(key)
                .map(figure -> FigureText.of(figure, texts))
                .orElse(NONE);
    }

    private static double rounded(double value) {
        return Math.rint(value);
    }

    private static double three(double value) {
        return Math.rint(value * 10) / 10;
    }
}
