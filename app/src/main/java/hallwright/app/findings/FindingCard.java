package hallwright.app.findings;

import hallwright.app.control.Controls;
import hallwright.app.control.Icons;
import hallwright.app.text.Words;
import hallwright.app.workbench.Results;
import hallwright.design.Waiver;
import hallwright.rule.Finding;
import hallwright.rule.FindingGroup;
import hallwright.rule.FindingState;
import hallwright.rule.Limit;
import hallwright.rule.Measure;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The details of one finding of a group: the rule, the numbers, the clause with its evidence, the remedy, and what
/// can be done with it and with all of them.
final class FindingCard extends VBox {

    private static final double CARD_HEIGHT = 208;

    private final Words words;
    private final Label title = Controls.label("hw-card-title");
    private final Label about = Controls.label("hw-finding-title");
    private final Label remedy = Controls.label("hw-remedy");
    private final GridPane lines = new GridPane();
    private final Button waive;
    private final Button unwaive;
    private final Button waiveAll;
    private final Button unwaiveAll;
    private final Steps steps;
    private @Nullable FindingGroup group;
    private @Nullable Results results;

    /// @param show brings findings into view: all of the group, or the one stepped to
    FindingCard(Words words, Consumer<FindingGroup> show, Waiving waiving) {
        this.words = words;
        this.steps = new Steps(words, () -> {
            fill();
            one(show);
        });
        Button whole = button("window.findings.show", Feather.CROSSHAIR, () -> all(show));
        this.waive = button("window.findings.waive", Feather.CHECK_SQUARE, () -> one(waiving::waive));
        this.waiveAll = button(null, Feather.CHECK_SQUARE, () -> all(waiving::waive));
        this.unwaive = button("window.findings.unwaive", Feather.CORNER_UP_LEFT, () -> one(waiving::unwaive));
        this.unwaiveAll = button(null, Feather.CORNER_UP_LEFT, () -> all(waiving::unwaive));
        getStyleClass().add("hw-finding-card");
        lines.getStyleClass().add("hw-facts");
        title.setWrapText(true);
        about.setWrapText(true);
        remedy.setWrapText(true);
        FlowPane buttons = new FlowPane(whole, waive, waiveAll, unwaive, unwaiveAll);
        buttons.getStyleClass().add("hw-buttons");
        HBox head = new HBox(title, steps);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        VBox body = new VBox(head, about, remedy, lines);
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

    /// Shows a group, at the finding that was shown before if it is one of them.
    void show(@Nullable FindingGroup shown, @Nullable Results from) {
        group = from == null ? null : shown;
        results = from;
        steps.show(group);
        fill();
    }

    private void fill() {
        Finding shown = steps.current();
        Controls.show(this, shown != null);
        if (shown == null || results == null || group == null) {
            return;
        }
        FindingsModel model = new FindingsModel(results.design(), results.findings(), words.texts());
        title.setText(shown.rule().id() + "  " + words.get(shown.rule().titleId()));
        remedy.setText(words.of(shown.remedy()));
        about.setText(model.subjects(shown));
        Controls.show(about, group.size() > 1);
        lines.getChildren().clear();
        facts(model, shown);
        boolean open = shown.state() == FindingState.OPEN || shown.state() == FindingState.WAIVER_STALE;
        boolean waived = shown.state() == FindingState.WAIVED || shown.state() == FindingState.WAIVER_STALE;
        boolean many = group.size() > 1;
        Controls.show(waive, open && shown.measure() != null);
        Controls.show(waiveAll, many && open && shown.measure() != null);
        Controls.show(unwaive, waived);
        Controls.show(unwaiveAll, many && waived);
        waiveAll.setText(words.get("window.findings.waive.all", group.size()));
        unwaiveAll.setText(words.get("window.findings.unwaive.all", group.size()));
    }

    private void facts(FindingsModel model, Finding shown) {
        Measure measure = shown.measure();
        line(
                "window.findings.measured",
                model.margin(shown).isEmpty()
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
    }

    private void all(Consumer<FindingGroup> action) {
        if (group != null) {
            action.accept(group);
        }
    }

    private void one(Consumer<FindingGroup> action) {
        Finding finding = steps.current();
        if (finding != null) {
            action.accept(new FindingGroup(List.of(finding)));
        }
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

    private Button button(@Nullable String id, Feather picture, Runnable action) {
        Button button = new Button(null, Icons.of(picture));
        if (id != null) {
            button.textProperty().bind(words.text(id));
        }
        button.getStyleClass().add("small");
        button.setOnAction(event -> action.run());
        return button;
    }
}
