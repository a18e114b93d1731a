package hallwright.app.findings;

import hallwright.app.control.Controls;
import hallwright.app.control.Icons;
import hallwright.app.text.Words;
import hallwright.app.workbench.Results;
import hallwright.design.Waiver;
import hallwright.rule.Finding;
import hallwright.rule.FindingState;
import hallwright.rule.Limit;
import hallwright.rule.Measure;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The details of one finding: the rule, the numbers, the clause with its evidence, the remedy, and what can be
/// done.
final class FindingCard extends VBox {

    private static final double CARD_HEIGHT = 208;

    private final Words words;
    private final Label title = Controls.label("hw-card-title");
    private final Label remedy = Controls.label("hw-remedy");
    private final GridPane lines = new GridPane();
    private final Button show;
    private final Button waive;
    private final Button unwaive;
    private @Nullable Finding finding;

    FindingCard(Words words, Consumer<Finding> show, Consumer<Finding> waive, Consumer<Finding> unwaive) {
        this.words = words;
        this.show = button("window.findings.show", Feather.CROSSHAIR, show);
        this.waive = button("window.findings.waive", Feather.CHECK_SQUARE, waive);
        this.unwaive = button("window.findings.unwaive", Feather.CORNER_UP_LEFT, unwaive);
        getStyleClass().add("hw-finding-card");
        lines.getStyleClass().add("hw-facts");
        title.setWrapText(true);
        remedy.setWrapText(true);
        HBox buttons = new HBox(this.show, this.waive, this.unwaive);
        buttons.getStyleClass().add("hw-buttons");
        VBox body = new VBox(title, remedy, lines);
        body.getStyleClass().add("hw-card");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("hw-card-scroll");
        getChildren().addAll(scroll, buttons);
        setMinHeight(CARD_HEIGHT);
        setMaxHeight(CARD_HEIGHT);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Controls.show(this, false);
    }

    void show(@Nullable Finding shown, @Nullable Results results) {
        finding = shown;
        Controls.show(this, shown != null && results != null);
        if (shown == null || results == null) {
            return;
        }
        FindingsModel model = new FindingsModel(results.design(), results.findings(), words.texts());
        title.setText(shown.rule().id() + "  " + words.get(shown.rule().titleId()));
        remedy.setText(words.of(shown.remedy()));
        lines.getChildren().clear();
        Measure measure = shown.measure();
        line(
                "window.findings.measured",
                measure == null
                        ? model.comparison(shown)
                        : words.get("window.findings.with-margin", model.comparison(shown), model.margin(shown)));
        line("window.findings.formula", measure == null ? shown.rule().formula() : measure.formula());
        Limit limit = shown.rule().limit();
        line("window.findings.clause", limit.clause() + " (" + limit.level() + ")");
        line("window.findings.evidence", evidence(limit));
        if (!shown.condition().isEmpty()) {
            line("window.findings.condition", shown.condition());
        }
        Waiver waiver = shown.waiver();
        if (waiver != null) {
            line(
                    "window.findings.waived",
                    words.get(
                            "window.findings.waived.by",
                            waiver.author(),
                            waiver.date().toString(),
                            waiver.reason()));
        }
        boolean open = shown.state() == FindingState.OPEN || shown.state() == FindingState.WAIVER_STALE;
        Controls.show(waive, open && measure != null);
        Controls.show(unwaive, shown.state() == FindingState.WAIVED || shown.state() == FindingState.WAIVER_STALE);
    }

    private String evidence(Limit limit) {
        String source = limit.evidence() + ", " + limit.recorded();
        return limit.isRead() ? source : words.get("window.findings.recalled", source);
    }

    private void line(String id, String value) {
        if (value.isBlank()) {
            return;
        }
        Label name = Controls.label("hw-muted");
        name.setText(words.get(id));
        name.setMinWidth(USE_PREF_SIZE);
        Label shown = new Label(value);
        shown.setWrapText(true);
        lines.addRow(lines.getRowCount(), name, shown);
    }

    private Button button(String id, Feather picture, Consumer<Finding> action) {
        Button button = new Button(null, Icons.of(picture));
        button.textProperty().bind(words.text(id));
        button.getStyleClass().add("small");
        button.setOnAction(event -> {
            if (finding != null) {
                action.accept(finding);
            }
        });
        return button;
    }
}
