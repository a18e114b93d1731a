package hallwright.app.control;

import hallwright.app.text.Words;
import hallwright.catalogue.Confidence;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Makes the small controls of the window, each with its text, tooltip and name for screen readers.
public final class Controls {

    private Controls() {}

    /// A label with a style class.
    public static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    /// A label that follows the language.
    public static Label label(ObservableValue<String> text, String style) {
        Label label = label(style);
        label.textProperty().bind(text);
        return label;
    }

    /// A flat button with a picture, whose text is its tooltip.
    public static Button iconButton(Feather picture, ObservableValue<String> text, Runnable action) {
        Button button = new Button(null, Icons.of(picture));
        button.getStyleClass().addAll("flat", "hw-icon-button");
        button.setOnAction(event -> action.run());
        name(button, text);
        return button;
    }

    /// Gives a button a tooltip, and the same text as its name for screen readers.
    public static void name(ButtonBase button, ObservableValue<String> text) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(text);
        button.setTooltip(tooltip);
        button.accessibleTextProperty().bind(text);
    }

    /// The head of a part of the window: its title, and what belongs beside it.
    public static HBox head(ObservableValue<String> title, Node... beside) {
        HBox head = new HBox(label(title, "hw-head-title"), spacer());
        head.getStyleClass().add("hw-head");
        head.getChildren().addAll(beside);
        return head;
    }

    /// Says what to do next where there is nothing to show.
    public static VBox empty(Feather picture, ObservableValue<String> title, ObservableValue<String> hint) {
        Label says = label(title, "hw-empty-title");
        Label helps = label(hint, "hw-empty-hint");
        says.setWrapText(true);
        helps.setWrapText(true);
        VBox box = new VBox(Icons.of(picture), says, helps);
        box.getStyleClass().add("hw-empty");
        return box;
    }

    /// Room that takes what is left in a row.
    public static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        return spacer;
    }

    /// A dot for how far a fact can be trusted: full, half, empty or broken ring, and named for screen readers.
    public static Region confidence(Confidence confidence, Words words) {
        Region dot = new Region();
        dot.getStyleClass().addAll("hw-dot", "hw-dot-" + confidence.code());
        String text = words.get("window.confidence", words.get(confidence.messageId()));
        dot.setAccessibleText(text);
        Tooltip.install(dot, new Tooltip(text));
        return dot;
    }

    /// Shows a node or takes it out of the layout.
    public static void show(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}
