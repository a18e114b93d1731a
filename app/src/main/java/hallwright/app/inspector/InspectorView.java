package hallwright.app.inspector;

import hallwright.app.control.Controls;
import hallwright.app.facts.FactsCard;
import hallwright.app.field.Answer;
import hallwright.app.field.Field;
import hallwright.app.field.Inspection;
import hallwright.app.field.Section;
import hallwright.app.text.Words;
import hallwright.app.workbench.Watch;
import hallwright.app.workbench.Workbench;
import hallwright.catalogue.EquipmentType;
import hallwright.edit.EditResult;
import hallwright.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The inspector at the right: what is known about the selection, and the fields that change it. After an edit the
/// lines stay and only their values change, so that typing goes on where it was.
public final class InspectorView extends VBox {

    private final Workbench workbench;
    private final Inspector inspector;
    private final Words words;
    private final Label title = Controls.label("hw-inspector-title");
    private final Label kind = Controls.label("hw-muted");
    private final Button facts;
    private final VBox body = new VBox();
    private final List<FieldRow> rows = new ArrayList<>();
    private final List<Label> hints = new ArrayList<>();
    private @Nullable Inspection shown;

    /// @param workbench holds the selection and takes edits
    /// @param inspector finds out what there is to show
    /// @param words the language
    public InspectorView(Workbench workbench, Inspector inspector, Words words) {
        this.workbench = workbench;
        this.inspector = inspector;
        this.words = words;
        this.facts = Controls.iconButton(Feather.INFO, words.text("window.facts.show"), () -> {});
        facts.setOnAction(event -> showFacts());
        getStyleClass().addAll("hw-panel", "hw-inspector");
        VBox names = new VBox(title, kind);
        names.setMinWidth(0);
        HBox.setHgrow(names, Priority.ALWAYS);
        HBox top = new HBox(names, facts);
        top.getStyleClass().add("hw-inspector-top");
        body.getStyleClass().add("hw-inspector-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(top, scroll);
        Watch.each(workbench.selectionProperty(), this::refresh);
        Watch.each(workbench.designProperty(), this::refresh);
        Watch.each(workbench.resultsProperty(), this::refresh);
        Watch.each(words.textsProperty(), this::refresh);
        refresh();
    }

    private void refresh() {
        Inspection next = inspector.of(
                workbench.design(),
                workbench.selection(),
                workbench.resultsProperty().get(),
                words.texts());
        title.setText(next.title());
        kind.setText(next.kind());
        Controls.show(facts, next.type() != null);
        if (shown != null && shown.hasFormOf(next)) {
            update(next);
        } else {
            rebuild(next);
        }
        shown = next;
    }

    private void update(Inspection next) {
        List<Field> fields =
                next.sections().stream().flatMap(s -> s.fields().stream()).toList();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).update(fields.get(i));
        }
        for (int i = 0; i < hints.size(); i++) {
            hint(hints.get(i), next.sections().get(i).hint());
        }
    }

    private void rebuild(Inspection next) {
        String focused = rows.stream()
                .filter(row -> row.editor().isFocused())
                .map(FieldRow::id)
                .findFirst()
                .orElse("");
        rows.forEach(FieldRow::retire);
        rows.clear();
        hints.clear();
        List<Node> nodes = new ArrayList<>();
        for (Section section : next.sections()) {
            nodes.add(section(section));
        }
        body.getChildren().setAll(nodes);
        rows.stream()
                .filter(row -> row.id().equals(focused))
                .findFirst()
                .ifPresent(row -> row.editor().requestFocus());
    }

    private Node section(Section section) {
        Label head = Controls.label("hw-overline");
        head.setText(section.title());
        Label hint = Controls.label("hw-hint");
        hint.setWrapText(true);
        hint(hint, section.hint());
        hints.add(hint);
        GridPane grid = new GridPane();
        grid.getStyleClass().add("hw-fields");
        ColumnConstraints name = new ColumnConstraints(112);
        ColumnConstraints value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(name, value, new ColumnConstraints(34));
        for (Field field : section.fields()) {
            FieldRow row = new FieldRow(field, words, this::act);
            rows.add(row);
            grid.addRow(grid.getRowCount(), row.label(), row.editor(), row.unit());
        }
        VBox box = new VBox(head, hint, grid);
        section.links().forEach(link -> box.getChildren().add(link(link)));
        box.getStyleClass().add("hw-section");
        return box;
    }

    private Node link(Section.Link link) {
        Label place = Controls.label("hw-link-place");
        place.setText(link.place());
        Label name = Controls.label("hw-link-name");
        name.setText(link.name());
        Label detail = Controls.label("hw-muted");
        detail.setText(link.detail());
        HBox line = new HBox(place, name, Controls.spacer(), detail);
        line.getStyleClass().add("hw-link-line");
        Button button = new Button(null, line);
        button.setAccessibleText(link.place() + " " + link.name() + " " + link.detail());
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().addAll("flat", "hw-link");
        button.setOnAction(event -> workbench.select(Set.of(link.target())));
        return button;
    }

    private static void hint(Label label, String text) {
        label.setText(text);
        Controls.show(label, !text.isEmpty());
    }

    private @Nullable Message act(Answer answer) {
        Message reason = switch (answer) {
            case Answer.Nothing _ -> null;
            case Answer.Wrong wrong -> wrong.reason();
            case Answer.Do edit ->
                workbench.perform(edit.edit()) instanceof EditResult.Refused refused ? refused.reason() : null;
        };
        if (reason != null) {
            workbench.statusProperty().set(reason);
        }
        return reason;
    }

    private void showFacts() {
        EquipmentType type = shown == null ? null : shown.type();
        if (type != null) {
            FactsCard.show(type, facts, PopOver.ArrowLocation.RIGHT_TOP, words);
        }
    }
}
