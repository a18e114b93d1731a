package hallwright.app.palette;

import hallwright.app.control.Controls;
import hallwright.app.facts.FactsCard;
import hallwright.app.palette.PaletteModel.Group;
import hallwright.app.palette.PaletteModel.Use;
import hallwright.app.text.Words;
import hallwright.app.workbench.Watch;
import hallwright.catalogue.Category;
import hallwright.catalogue.EquipmentType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;

/// The catalogue at the left: search, and the types by category. A click or Enter takes a type up.
public final class PaletteView extends VBox {

    private final PaletteModel model;
    private final Words words;
    private final TextField search = new TextField();
    private final TreeView<PaletteEntry> tree = new TreeView<>(new TreeItem<>());
    private final Set<Category> open = new HashSet<>(Set.of(Category.RACK, Category.GPU_RACK));
    private final VBox nothing;

    /// @param model the catalogue
    /// @param words the language
    /// @param take what happens with a type that the user takes up
    public PaletteView(PaletteModel model, Words words, Consumer<EquipmentType> take) {
        this.model = model;
        this.words = words;
        getStyleClass().addAll("hw-panel", "hw-palette");
        nothing = Controls.empty(
                Feather.SEARCH, words.text("window.palette.nothing"), words.text("window.palette.nothing.hint"));
        search.promptTextProperty().bind(words.text("window.palette.search", model.size()));
        search.accessibleTextProperty().bind(words.text("window.palette.search", model.size()));
        search.textProperty().subscribe(this::fill);
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                tree.requestFocus();
                tree.getSelectionModel().selectFirst();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                search.clear();
            }
        });
        tree.setShowRoot(false);
        tree.accessibleTextProperty().bind(words.text("window.palette.title"));
        tree.setCellFactory(view -> new PaletteCell(words, take));
        tree.setOnKeyPressed(event -> {
            TreeItem<PaletteEntry> selected = tree.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER
                    && selected != null
                    && selected.getValue() instanceof PaletteEntry.Item item) {
                if (event.isAltDown()) {
                    FactsCard.show(item.type(), tree, PopOver.ArrowLocation.LEFT_TOP, words);
                } else {
                    take.accept(item.type());
                }
                event.consume();
            }
        });
        StackPane list = new StackPane(tree, nothing);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox top = new VBox(search);
        top.getStyleClass().add("hw-palette-search");
        getChildren().addAll(Controls.head(words.text("window.palette.title")), top, list);
        Watch.now(words.textsProperty(), this::fill);
    }

    /// Lets the user type into the search field.
    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /// Takes the mark off the type that was taken up.
    public void clearSelection() {
        tree.getSelectionModel().clearSelection();
    }

    private void fill() {
        boolean searching = !search.getText().isBlank();
        List<Group> groups = model.search(search.getText(), words.texts());
        TreeItem<PaletteEntry> root = new TreeItem<>();
        Use use = null;
        for (Group group : groups) {
            if (group.use() != use) {
                use = group.use();
                root.getChildren().add(new TreeItem<>(new PaletteEntry.Heading(use)));
            }
            TreeItem<PaletteEntry> family = new TreeItem<>(new PaletteEntry.Family(group));
            group.types().forEach(type -> family.getChildren().add(new TreeItem<>(new PaletteEntry.Item(type))));
            family.setExpanded(searching || open.contains(group.category()));
            family.expandedProperty().subscribe((before, now) -> remember(group.category(), now));
            root.getChildren().add(family);
        }
        tree.setRoot(root);
        Controls.show(tree, !groups.isEmpty());
        Controls.show(nothing, groups.isEmpty());
    }

    private void remember(Category category, boolean expanded) {
        if (search.getText().isBlank()) {
            if (expanded) {
                open.add(category);
            } else {
                open.remove(category);
            }
        }
    }
}
