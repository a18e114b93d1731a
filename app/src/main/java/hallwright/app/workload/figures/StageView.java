package hallwright.app.workload.figures;

import hallwright.app.control.Controls;
import hallwright.app.control.Icons;
import hallwright.app.text.Words;
import hallwright.text.Message;
import hallwright.workload.Figure;
import hallwright.workload.compression.BeforeAfter;
import hallwright.workload.memory.Candidate;
import hallwright.workload.memory.Split;
import hallwright.workload.result.FigureText;
import hallwright.workload.result.SiteShare;
import hallwright.workload.result.StageResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What follows for one stage: the figures that matter, the others on demand, how the model is split and why not
/// otherwise, sites, a compressed model beside the one before, and what should be known besides.
final class StageView extends VBox {

    private static final int MOST_REJECTED = 5;
    private static final int FEW = 10;

    /// The figures that are always in view, where a stage has them.
    private static final List<String> FIRST = List.of(
            "gpus",
            "servers",
            "nodes",
            "days",
            "days_end_to_end",
            "tokens_per_second",
            "tokens_per_second_needed",
            "replicas",
            "prefill_replicas",
            "decode_replicas",
            "batch",
            "prefill_seconds",
            "time_per_output_token_seconds",
            "output_tokens_per_second",
            "mfu",
            "goodput",
            "iteration_seconds",
            "memory_bytes",
            "mean_power_w",
            "peak_power_w",
            "joule_per_token",
            "storage_capacity_bytes",
            "round_s",
            "wan_utilisation");

    private final String name;
    private final Words words;
    private final Explain explain;

    /// @param stage the stage
    /// @param words the language
    /// @param explain shows formulas
    /// @param open whether all figures are in view
    /// @param opened told when that changes
    StageView(StageResult stage, Words words, Explain explain, boolean open, Consumer<Boolean> opened) {
        this.name = stage.name();
        this.words = words;
        this.explain = explain;
        getStyleClass().add("hw-stage");
        getChildren().add(head(stage));
        figures(stage.figures(), open, opened);
        Candidate split = stage.split();
        if (split != null) {
            getChildren().add(split(split));
        }
        rejected(stage.rejected());
        stage.sites().forEach(site -> getChildren().add(site(site)));
        if (!stage.table().isEmpty()) {
            getChildren().add(table(stage.table()));
        }
        stage.remarks().forEach(remark -> getChildren().add(remark(remark)));
    }

    /// The name of the stage.
    String name() {
        return name;
    }

    private Node head(StageResult stage) {
        Label name = Controls.label("hw-stage-name");
        String kind = words.get(stage.stage().messageId());
        name.setText(stage.name().equals(stage.stage().type()) ? kind : stage.name());
        Label detail = Controls.label("hw-muted");
        detail.setText(words.get(
                "workload.view.stage",
                kind,
                stage.stage().head().pool(),
                FigureText.of(tenths(stage.startDay()), "1", words.texts()),
                FigureText.of(tenths(stage.endDay()), "1", words.texts())));
        HBox head = new HBox(name, detail);
        head.getStyleClass().add("hw-stage-head");
        return head;
    }

    private void figures(List<Figure> figures, boolean open, Consumer<Boolean> opened) {
        List<Figure> first = new ArrayList<>();
        List<Figure> rest = new ArrayList<>();
        figures.forEach(figure -> (FIRST.contains(figure.key()) || figures.size() <= FEW ? first : rest).add(figure));
        if (figures.size() > FEW) {
            first.sort(Comparator.comparingInt(figure -> FIRST.indexOf(figure.key())));
        }
        if (!first.isEmpty()) {
            getChildren().add(Tables.figures(first, words, explain));
        }
        if (rest.isEmpty()) {
            return;
        }
        ToggleButton more = new ToggleButton();
        more.getStyleClass().addAll("flat", "hw-disclosure");
        more.setSelected(open);
        VBox all = new VBox();
        more.selectedProperty().subscribe(shown -> {
            more.setText(words.get(shown ? "workload.view.less" : "workload.view.more", rest.size()));
            if (shown && all.getChildren().isEmpty()) {
                all.getChildren().add(Tables.figures(rest, words, explain));
            }
            Controls.show(all, shown);
            opened.accept(shown);
        });
        getChildren().addAll(more, all);
    }

    private Node split(Candidate split) {
        Label label = Controls.label("hw-split");
        Split way = split.split();
        label.setText(words.get(
                "workload.view.split",
                way.toString(),
                way.tensor(),
                way.pipeline(),
                way.data(),
                FigureText.of(split.memory().total(), words.texts()),
                FigureText.of(split.memory().limit(), words.texts())));
        label.setGraphic(Icons.of(Feather.CHECK));
        label.setWrapText(true);
        return label;
    }

    private void rejected(List<Candidate> rejected) {
        rejected.stream().limit(MOST_REJECTED).forEach(candidate -> {
            Label label = Controls.label("hw-rejected");
            label.setText(words.get(
                    "workload.view.rejected",
                    candidate.split().toString(),
                    candidate.reasons().getFirst()));
            label.setGraphic(Icons.of(Feather.X));
            label.setWrapText(true);
            getChildren().add(label);
        });
        int more = rejected.size() - MOST_REJECTED;
        if (more > 0) {
            Label label = Controls.label("hw-hint");
            label.setText(words.get("workload.view.more-rejected", more));
            getChildren().add(label);
        }
    }

    private Node site(SiteShare site) {
        Label name = Controls.label("hw-overline");
        name.setText(site.name());
        return new VBox(name, Tables.figures(List.of(site.gpus(), site.samples(), site.uplink()), words, explain));
    }

    private Node table(List<BeforeAfter> rows) {
        GridPane table = Tables.table(List.of(
                words.get("workload.view.figure"),
                words.get("workload.view.before"),
                words.get("workload.view.after"),
                words.get("workload.view.ratio")));
        for (BeforeAfter row : rows) {
            Tables.row(
                    table,
                    FigureText.name(row.before(), words.texts()),
                    FigureText.of(row.before(), words.texts()),
                    FigureText.of(row.after(), words.texts()),
                    words.get("workload.view.times", row.ratio()));
        }
        return table;
    }

    private Node remark(Message remark) {
        Label label = Controls.label("hw-remark");
        label.setText(words.of(remark));
        label.setGraphic(Icons.of(Feather.INFO));
        label.setWrapText(true);
        return label;
    }

    private static double tenths(double days) {
        return Math.rint(days * 10) / 10;
    }
}
