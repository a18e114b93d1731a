package hallwright.app.facts;

import hallwright.app.control.Controls;
import hallwright.app.text.Words;
import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.Evidence;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;

/// A card with every known fact of an equipment type, each with its confidence, and the source of them all.
public final class FactsCard {

    private FactsCard() {}

    /// Shows the card beside a node.
    public static void show(EquipmentType type, Node beside, PopOver.ArrowLocation arrow, Words words) {
        PopOver popover = new PopOver(of(type, words));
        popover.setArrowLocation(arrow);
        popover.setAnimated(false);
        popover.show(beside);
    }

    /// The card.
    public static Node of(EquipmentType type, Words words) {
        Label title = Controls.label("hw-card-title");
        title.setText(type.product().manufacturer() + " " + type.product().model());
        Label summary = Controls.label("hw-muted");
        summary.setText(type.product().summary());
        VBox card = new VBox(title, summary, facts(Fact.all(type, words.texts()), words));
        if (type.product().notes() != null) {
            card.getChildren().add(wrapped(type.product().notes()));
        }
        card.getChildren().add(wrapped(source(type.evidence(), words)));
        card.getStyleClass().add("hw-card");
        summary.setWrapText(true);
        ScrollPane scroll = new ScrollPane(card);
        scroll.getStyleClass().add("hw-card-scroll");
        scroll.setFitToWidth(true);
        return scroll;
    }

    private static GridPane facts(List<Fact> facts, Words words) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("hw-facts");
        ColumnConstraints value = new ColumnConstraints();
        value.setHalignment(HPos.RIGHT);
        value.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(), value, new ColumnConstraints());
        int row = 0;
        for (Fact fact : facts) {
            Label name = Controls.label("hw-muted");
            name.setText(fact.name());
            Label shown = Controls.label("hw-number");
            shown.setText(fact.value());
            shown.setWrapText(true);
            grid.addRow(row++, name, shown, Controls.confidence(fact.confidence(), words));
        }
        return grid;
    }

    private static String source(Evidence evidence, Words words) {
        return words.get("window.facts.source", evidence.source(), evidence.recorded());
    }

    private static Label wrapped(String text) {
        Label label = Controls.label("hw-muted");
        label.setText(text);
        label.setWrapText(true);
        return label;
    }
}
