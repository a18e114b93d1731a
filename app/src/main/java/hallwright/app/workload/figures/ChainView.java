package hallwright.app.workload.figures;

import hallwright.app.control.Controls;
import hallwright.app.control.Icons;
import hallwright.workload.Output;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The chain on the screen: two rows of cards, each leading to the next.
final class ChainView extends GridPane {

    private static final int COLUMNS = 4;
    private static final double SHARE = 100.0 / COLUMNS;

    private final Explain explain;

    ChainView(Explain explain) {
        this.explain = explain;
        getStyleClass().add("hw-chain");
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(SHARE);
            getColumnConstraints().add(column);
        }
    }

    void fill(List<Card> cards) {
        getChildren().clear();
        for (int i = 0; i < cards.size(); i++) {
            Node card = card(cards.get(i));
            HBox.setHgrow(card, Priority.ALWAYS);
            HBox link = new HBox(card);
            if (i + 1 < cards.size()) {
                link.getChildren().add(Icons.of(Feather.CHEVRON_RIGHT));
            }
            link.getStyleClass().add("hw-chain-link");
            add(link, i % COLUMNS, i / COLUMNS);
        }
    }

    private Node card(Card card) {
        Label label = Controls.label("hw-chain-label");
        label.setText(card.label());
        Label value = Controls.label("hw-chain-value");
        value.setText(card.value());
        Label floor = Controls.label("hw-chain-floor");
        floor.setText(card.floor());
        floor.getStyleClass()
                .add(
                        switch (card.state()) {
                            case NEUTRAL -> "hw-chain-neutral";
                            case ENOUGH -> "hw-chain-enough";
                            case SHORT -> "hw-chain-short";
                        });
        if (card.state() == Card.State.SHORT) {
            floor.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        } else if (card.state() == Card.State.ENOUGH) {
            floor.setGraphic(Icons.of(Feather.CHECK));
        }
        Button button = new Button(null, new VBox(label, value, floor));
        button.setId("workload-card-" + card.id());
        button.getStyleClass().addAll("flat", "hw-chain-card");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setAccessibleText(card.label() + ": " + card.value() + ". " + card.floor());
        Output figure = card.figure();
        button.setMouseTransparent(figure == null);
        button.setFocusTraversable(figure != null);
        if (figure != null) {
            button.setOnAction(_ -> explain.show(figure));
        }
        return button;
    }
}
