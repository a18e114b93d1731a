package hallwright.app.findings;

import hallwright.app.control.Controls;
import hallwright.app.control.Icons;
import hallwright.app.text.Words;
import hallwright.app.workbench.Results;
import hallwright.app.workbench.Workbench;
import hallwright.rule.Finding;
import hallwright.rule.FindingGroup;
import hallwright.rule.FindingState;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Draws findings that say the same: severity in word and shape, rule, margin, and the message.
final class FindingCell extends ListCell<FindingGroup> {

    private static final double SCROLL_BAR = 16;

    private final Workbench workbench;
    private final Words words;
    private final Label severity = Controls.label("hw-severity");
    private final Label rule = Controls.label("hw-rule");
    private final Label state = Controls.label("hw-state");
    private final Label margin = Controls.label("hw-margin");
    private final Label subjects = Controls.label("hw-finding-title");
    private final Label message = Controls.label("hw-muted");
    private final VBox box;

    FindingCell(Workbench workbench, Words words) {
        this.workbench = workbench;
        this.words = words;
        HBox top = new HBox(severity, rule, state, Controls.spacer(), margin);
        top.getStyleClass().add("hw-finding-top");
        message.setWrapText(true);
        margin.setMinWidth(USE_PREF_SIZE);
        severity.setMinWidth(USE_PREF_SIZE);
        box = new VBox(top, subjects, message);
        box.getStyleClass().add("hw-finding");
        box.setMinWidth(0);
        box.setPrefWidth(0);
        setPrefWidth(0);
    }

    /// The message takes as many lines as it needs at the width of the list, which the toolkit does not ask about.
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return super.computePrefHeight(width);
        }
        double inner = getListView().getWidth() - SCROLL_BAR - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + snappedBottomInset() + box.prefHeight(Math.max(inner, 1));
    }

    @Override
    protected void updateItem(@Nullable FindingGroup group, boolean empty) {
        super.updateItem(group, empty);
        Results results = workbench.resultsProperty().get();
        if (empty || group == null || results == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Finding finding = group.leader();
        FindingsModel model = new FindingsModel(results.design(), results.findings(), words.texts());
        String level = finding.rule().severity().code();
        severity.setText(words.get(finding.rule().severity().messageId()));
        severity.setGraphic(Icons.of(Icons.of(finding.rule().severity())));
        severity.getStyleClass().setAll("label", "hw-severity", "hw-severity-" + level);
        rule.setText(finding.rule().id());
        state.setText(words.get(finding.state().messageId()));
        Controls.show(state, finding.state() != FindingState.OPEN);
        margin.setText(model.margin(finding));
        subjects.setText(model.subjects(group));
        message.setText(model.message(group));
        setGraphic(box);
        setAccessibleText(String.join(
                ", ", severity.getText(), rule.getText(), state.getText(), subjects.getText(), message.getText()));
    }
}
