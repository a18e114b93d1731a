package hallwright.app.workload.form;

import hallwright.app.control.Controls;
import hallwright.app.text.Words;
import hallwright.app.workbench.Watch;
import hallwright.workload.data.ModelPreset;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.result.FigureText;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Finds a known model while its name is typed. The list opens under the field while somebody types or walks in it.
final class ModelPicker extends VBox {

    private static final int ROW = 26;
    private static final int MOST_ROWS = 7;

    private final ReferenceData data;
    private final Words words;
    private final TextField search = new TextField();
    private final ListView<ModelPreset> list = new ListView<>();

    ModelPicker(ReferenceData data, Words words, Consumer<ModelPreset> chosen) {
        this.data = data;
        this.words = words;
        getStyleClass().add("hw-model-picker");
        search.setId("workload-model-search");
        search.promptTextProperty().bind(words.text("workload.form.search-model"));
        search.accessibleTextProperty().bind(words.text("workload.form.search-model"));
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Cell());
        list.getStyleClass().add("hw-model-list");
        getChildren().addAll(search, list);
        search.textProperty().subscribe(this::fill);
        search.focusedProperty().subscribe(this::open);
        list.focusedProperty().subscribe(this::open);
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
                event.consume();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                search.clear();
                Controls.show(list, false);
                event.consume();
            }
        });
        search.setOnAction(_ -> list.getItems().stream().findFirst().ifPresent(first -> choose(first, chosen)));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                choose(list.getSelectionModel().getSelectedItem(), chosen);
                event.consume();
            }
        });
        list.setOnMouseClicked(_ -> choose(list.getSelectionModel().getSelectedItem(), chosen));
        Watch.now(words.textsProperty(), this::fill);
        open();
    }

    private void choose(@Nullable ModelPreset preset, Consumer<ModelPreset> chosen) {
        if (preset != null) {
            search.clear();
            getParent().requestFocus();
            Controls.show(list, false);
            chosen.accept(preset);
        }
    }

    private void open() {
        Controls.show(list, search.isFocused() || list.isFocused());
    }

    private void fill() {
        list.getItems().setAll(ModelLines.found(data, search.getText()));
        list.setPrefHeight(Math.clamp(list.getItems().size(), 1, MOST_ROWS) * ROW + 6.0);
    }

    /// A model with its parameters.
    private final class Cell extends ListCell<ModelPreset> {

        @Override
        protected void updateItem(@Nullable ModelPreset preset, boolean empty) {
            super.updateItem(preset, empty);
            if (preset == null || empty) {
                setGraphic(null);
                return;
            }
            Label name = Controls.label("hw-palette-title");
            name.setText(preset.name());
            Label size = Controls.label("hw-count");
            size.setText(FigureText.of((double) preset.shape().parameters(), "1", words.texts()));
            size.setMinWidth(USE_PREF_SIZE);
            setGraphic(new HBox(name, Controls.spacer(), size));
        }
    }
}
