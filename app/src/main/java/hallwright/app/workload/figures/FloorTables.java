package hallwright.app.workload.figures;

import hallwright.app.control.Controls;
import hallwright.app.text.Words;
import hallwright.text.Texts;
import hallwright.units.Money;
import hallwright.workload.Figure;
import hallwright.workload.floor.FloorAnswer;
import hallwright.workload.floor.FloorWorkload;
import hallwright.workload.floor.Loss;
import hallwright.workload.floor.RackState;
import hallwright.workload.floor.ResultCost;
import hallwright.workload.model.ModelShape;
import hallwright.workload.model.Part;
import hallwright.workload.result.FigureText;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.jspecify.annotations.Nullable;

/// The tables that are not about one stage: what a loss costs, what the racks draw, what a result costs, and the
/// parameters of the model.
final class FloorTables {

    private static final int MOST_LOSSES = 12;
    private static final String NONE = "–";

    private final Words words;
    private final Explain explain;

    FloorTables(Words words, Explain explain) {
        this.words = words;
        this.explain = explain;
    }

    /// What the loss of each element costs, the dearest first.
    Node losses(FloorAnswer answer) {
        if (answer.losses().isEmpty()) {
            return says("workload.view.no-losses", answer.elements());
        }
        GridPane table = Tables.table(heads("element", "kind", "gpus", "tokens-lost", "days-lost"));
        answer.losses().stream()
                .sorted(Comparator.comparingInt(Loss::gpus).reversed())
                .limit(MOST_LOSSES)
                .forEach(loss -> Tables.row(
                        table,
                        loss.name(),
                        words.get(loss.kind().messageId()),
                        FigureText.of(loss.gpus(), "1", words.texts()),
                        perSecond(loss.tokensPerSecond()),
                        days(loss.days())));
        int more = answer.losses().size() - MOST_LOSSES;
        if (more > 0) {
            Tables.row(table, words.get("workload.view.more-losses", more));
        }
        return table;
    }

    /// What the racks draw in each state.
    Node racks(FloorAnswer answer) {
        GridPane table = Tables.table(heads("state", "hall", "least", "most"));
        rack(table, "workload.view.idle", answer, state -> state.idle().watts());
        rack(table, "workload.view.mean", answer, state -> state.mean().watts());
        rack(table, "workload.view.peak", answer, state -> state.peak().watts());
        return table;
    }

    /// What capital and energy come down to.
    Node cost(FloorAnswer answer, FloorWorkload workload) {
        ResultCost cost = workload.cost();
        Double energy = answer.joulesPerToken();
        Texts texts = words.texts();
        GridPane table = Tables.table(heads("result", "cost"));
        Tables.row(
                table, texts.get("workload.view.capital-per-gpu"), money(cost == null ? null : cost.capitalPerGpu()));
        Tables.row(table, texts.get("workload.view.gpu-hour"), money(cost == null ? null : cost.perGpuHour()));
        Tables.row(
                table, texts.get("workload.view.million-tokens"), money(cost == null ? null : cost.perMillionTokens()));
        Tables.row(
                table,
                texts.get("workload.view.energy-per-token"),
                energy == null ? NONE : FigureText.of((double) energy, "J", texts));
        return table;
    }

    /// The parameters of a model, part by part.
    Node breakdown(ModelShape shape) {
        GridPane table = Tables.table(heads("part", "each", "copies", "total"));
        for (Part part : shape.breakdown().parts()) {
            Hyperlink name = new Hyperlink(words.get(part.kind().messageId()));
            name.setOnAction(_ -> explain.show(new Figure("each", (double) part.each(), "1", part.trace())));
            Tables.row(
                    table,
                    name,
                    FigureText.of((double) part.each(), "1", words.texts()),
                    FigureText.of((double) part.copies(), "1", words.texts()),
                    FigureText.of((double) part.total(), "1", words.texts()));
        }
        Tables.row(
                table,
                words.get("workload.view.all-parts"),
                "",
                "",
                FigureText.of((double) shape.parameters(), "1", words.texts()));
        return table;
    }

    private void rack(GridPane table, String id, FloorAnswer answer, ToDoubleFunction<RackState> power) {
        double sum = answer.racks().stream().mapToDouble(power).sum();
        double least = answer.racks().stream().mapToDouble(power).min().orElse(0);
        double most = answer.racks().stream().mapToDouble(power).max().orElse(0);
        Tables.row(table, words.get(id), watts(sum), watts(least), watts(most));
    }

    private String watts(double watts) {
        return FigureText.of(Math.rint(watts), "W", words.texts());
    }

    private String perSecond(double rate) {
        return FigureText.of(Math.rint(rate), "1/s", words.texts());
    }

    private String days(@Nullable Double days) {
        return days == null ? NONE : FigureText.of(Math.rint(days * 100) / 100, "d", words.texts());
    }

    private String money(@Nullable Money money) {
        return money == null ? NONE : Headline.money(money, words.texts());
    }

    private List<String> heads(String... names) {
        return Stream.of(names)
                .map(name -> words.get("workload.view.head." + name))
                .toList();
    }

    private Label says(String id, Object... arguments) {
        Label label = Controls.label("hw-muted");
        label.setText(words.get(id, arguments));
        label.setWrapText(true);
        return label;
    }
}
