package hallwright.app.power;

import hallwright.app.control.Controls;
import hallwright.app.text.Words;
import hallwright.power.failure.Outcome;
import hallwright.power.hall.HallPower;
import hallwright.units.Ratio;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// All single outages, the worst first; every column sorts.
final class OutageTable extends TableView<Outcome> {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final Words words;
    private @Nullable HallPower power;

    OutageTable(Words words) {
        this.words = words;
        setId("power-outages");
        getStyleClass().add("dense");
        setPlaceholder(Controls.label(words.text("window.power.outages.none"), "hw-muted"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        accessibleTextProperty().bind(words.text("window.power.outages"));
        TableColumn<Outcome, String> out = column("window.power.head.out", this::name, name -> name);
        out.setMinWidth(104);
        getColumns().add(out);
        count("window.power.head.gpus", Outcome::gpusLost);
        count("window.power.head.lost", outcome -> outcome.lost().size());
        count("window.power.head.slowed", outcome -> outcome.slowed().size());
        count("window.power.head.overloaded", outcome -> outcome.overloaded().size());
        getColumns().add(right(column("window.power.head.loading", Outcome::worstLoading, this::percent)));
        setOnKeyPressed(event -> {
            if (COPY.match(event)) {
                copy();
                event.consume();
            }
        });
    }

    /// Shows the outages of another chain, the chosen one by its name again.
    void show(HallPower next) {
        if (power == next) {
            return;
        }
        power = next;
        setItems(FXCollections.observableArrayList(next.table().singles()));
    }

    private String name(Outcome outcome) {
        return power == null ? "" : power.names(outcome.outage());
    }

    private String percent(double share) {
        return words.texts().quantities().format(new Ratio(share));
    }

    private void count(String head, ToIntFunction<Outcome> value) {
        Function<Outcome, Integer> boxed = value::applyAsInt;
        getColumns().add(right(column(head, boxed, number -> number == 0 ? "–" : Integer.toString(number))));
    }

    private <T> TableColumn<Outcome, T> column(String head, Function<Outcome, T> value, Function<T, String> text) {
        TableColumn<Outcome, T> column = new TableColumn<>();
        column.textProperty().bind(words.text(head));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable T item, boolean empty) {
                super.updateItem(item, empty);
                setText(item == null || empty ? "" : text.apply(item));
                setAlignment(item instanceof Number ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            }
        });
        return column;
    }

    private static <T> TableColumn<Outcome, T> right(TableColumn<Outcome, T> column) {
        column.getStyleClass().add("hw-number");
        column.setPrefWidth(80);
        return column;
    }

    /// Copies all rows as they are sorted, with tabs between the cells.
    void copy() {
        StringBuilder text = new StringBuilder();
        for (TableColumn<Outcome, ?> column : getColumns()) {
            text.append(text.isEmpty() ? "" : "\t").append(column.getText());
        }
        text.append('\n');
        for (Outcome outcome : getItems()) {
            List<String> cells = List.of(
                    name(outcome),
                    Integer.toString(outcome.gpusLost()),
                    Integer.toString(outcome.lost().size()),
                    Integer.toString(outcome.slowed().size()),
                    Integer.toString(outcome.overloaded().size()),
                    percent(outcome.worstLoading()));
            text.append(String.join("\t", cells)).append('\n');
        }
        ClipboardContent content = new ClipboardContent();
        content.putString(text.toString());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
