package hallwright.app.window;

import hallwright.app.control.Controls;
import hallwright.app.control.Icons;
import hallwright.app.text.Words;
import hallwright.app.workbench.Results;
import hallwright.app.workbench.Watch;
import hallwright.app.workbench.Workbench;
import hallwright.text.Message;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The lowest line of the window: what just happened at the left, the state of the calculation at the right.
final class StatusBar extends HBox {

    private final Workbench workbench;
    private final Words words;
    private final ObservableBooleanValue busy;
    private final Label message = Controls.label("hw-message");
    private final Label selected = new Label();
    private final Label state = new Label();
    private final FontIcon icon = Icons.of(Feather.CHECK);

    StatusBar(Workbench workbench, ObservableBooleanValue busy, Words words) {
        this.workbench = workbench;
        this.busy = busy;
        this.words = words;
        getStyleClass().add("hw-status");
        message.setAccessibleRole(AccessibleRole.TEXT);
        message.setMinWidth(0);
        state.setGraphic(icon);
        state.setMinWidth(USE_PREF_SIZE);
        selected.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(message, Controls.spacer(), selected, state);
        Watch.each(workbench.statusProperty(), this::fill);
        Watch.each(workbench.selectionProperty(), this::fill);
        Watch.each(workbench.resultsProperty(), this::fill);
        Watch.each(workbench.designProperty(), this::fill);
        Watch.each(busy, this::fill);
        Watch.now(words.textsProperty(), this::fill);
    }

    private void fill() {
        Message said = workbench.statusProperty().get();
        message.setText(said == null ? words.get("window.status.ready") : words.of(said));
        message.getStyleClass().setAll("label", said == null ? "hw-muted" : "hw-message-refused");
        int count = workbench.selection().size();
        selected.setText(count == 0 ? "" : words.get("window.status.selected", count));
        Results results = workbench.resultsProperty().get();
        boolean fresh = results != null && results.design() == workbench.design();
        state.setText(
                words.get(busy.get() ? "window.state.busy" : fresh ? "window.state.fresh" : "window.state.stale"));
        icon.setIconCode(picture(fresh));
    }

    private Feather picture(boolean fresh) {
        if (busy.get()) {
            return Feather.LOADER;
        }
        return fresh ? Feather.CHECK : Feather.CLOCK;
    }
}
