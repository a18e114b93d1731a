package hallwright.app.palette;

import hallwright.app.control.Controls;
import hallwright.app.control.Icons;
import hallwright.app.facts.FactsCard;
import hallwright.app.palette.PaletteModel.Use;
import hallwright.app.text.Words;
import hallwright.catalogue.Category;
import hallwright.catalogue.EquipmentType;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TreeCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Draws one line of the palette.
final class PaletteCell extends TreeCell<PaletteEntry> {

    private final Words words;

    PaletteCell(Words words, Consumer<EquipmentType> take) {
        this.words = words;
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && getItem() instanceof PaletteEntry.Item item) {
                take.accept(item.type());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable PaletteEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        getStyleClass().removeAll("hw-palette-heading", "hw-palette-family", "hw-palette-item");
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (entry) {
            case PaletteEntry.Heading heading ->
                show("hw-palette-heading", heading(heading.use()), title(heading.use()));
            case PaletteEntry.Family family -> {
                Category category = family.group().category();
                show(
                        "hw-palette-family",
                        family(category, family.group().types().size()),
                        words.get(category.messageId()));
            }
            case PaletteEntry.Item item -> {
                TypeLine line = TypeLine.of(item.type(), words.texts());
                show(
                        "hw-palette-item",
                        item(item.type(), line),
                        String.join(", ", line.title(), line.details(), line.missing()));
            }
        }
    }

    private void show(String style, Node graphic, String name) {
        getStyleClass().add(style);
        setGraphic(graphic);
        setAccessibleText(name);
    }

    private String title(Use use) {
        return words.get(use == Use.FLOOR ? "window.palette.floor" : "window.palette.rack");
    }

    private Node heading(Use use) {
        Label label = Controls.label("hw-overline");
        label.setText(title(use));
        return label;
    }

    private Node family(Category category, int count) {
        Label name = new Label(words.get(category.messageId()), Icons.of(Icons.of(category)));
        Label number = Controls.label("hw-count");
        number.setText(Integer.toString(count));
        HBox line = new HBox(name, Controls.spacer(), number);
        line.getStyleClass().add("hw-palette-line");
        line.setPrefWidth(0);
        return line;
    }

    private Node item(EquipmentType type, TypeLine line) {
        Label title = Controls.label("hw-palette-title");
        title.setText(line.title());
        Label details = Controls.label("hw-muted");
        details.setText(line.details());
        Label missing = Controls.label("hw-unknown");
        missing.setText(line.missing());
        Controls.show(missing, !line.missing().isEmpty());
        HBox second = new HBox(details, missing);
        second.getStyleClass().add("hw-palette-line");
        VBox text = new VBox(title, second);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button facts = Controls.iconButton(Feather.INFO, words.text("window.facts.show"), () -> {});
        facts.setOnAction(event -> FactsCard.show(type, facts, PopOver.ArrowLocation.LEFT_TOP, words));
        facts.setFocusTraversable(false);
        facts.getStyleClass().add("hw-small-button");
        facts.visibleProperty().bind(hoverProperty().or(selectedProperty()));
        facts.managedProperty().bind(facts.visibleProperty());
        HBox box = new HBox(text, facts, Controls.confidence(line.confidence(), words));
        box.getStyleClass().add("hw-palette-line");
        box.setPrefWidth(0);
        return box;
    }
}
