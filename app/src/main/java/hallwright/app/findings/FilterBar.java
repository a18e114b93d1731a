package hallwright.app.findings;

import hallwright.app.control.Controls;
import hallwright.app.control.Icons;
import hallwright.app.text.Words;
import hallwright.app.workbench.Results;
import hallwright.app.workbench.Watch;
import hallwright.app.workbench.Workbench;
import hallwright.rule.Severity;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The filter above the findings: one button for each severity with how many are open, and a search field.
final class FilterBar extends VBox {

    private final Workbench workbench;
    private final ObjectProperty<Filter> filter;
    private final Words words;
    private final Map<Severity, ToggleButton> severities = new EnumMap<>(Severity.class);
    private final ToggleButton selection = new ToggleButton();
    private final TextField search = new TextField();

    FilterBar(Workbench workbench, ObjectProperty<Filter> filter, Words words) {
        this.workbench = workbench;
        this.filter = filter;
        this.words = words;
        getStyleClass().add("hw-filter");
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("hw-chips");
        for (Severity severity : Severity.values()) {
            ToggleButton chip = new ToggleButton(null, Icons.of(Icons.of(severity)));
            chip.getStyleClass().addAll("hw-chip", "hw-severity-" + severity.code());
            chip.setSelected(true);
            chip.setOnAction(event -> filter.set(filter.get().with(severity, chip.isSelected())));
            severities.put(severity, chip);
            chips.getChildren().add(chip);
        }
        selection.setGraphic(Icons.of(Feather.CROSSHAIR));
        Controls.name(selection, words.text("window.findings.selected"));
        selection.getStyleClass().add("hw-chip");
        selection.setOnAction(event -> filter.set(filter.get().withSelectedOnly(selection.isSelected())));
        chips.getChildren().add(selection);
        search.promptTextProperty().bind(words.text("window.findings.search"));
        search.accessibleTextProperty().bind(words.text("window.findings.search"));
        search.textProperty().subscribe(text -> filter.set(filter.get().withText(text)));
        getChildren().add(chips);
        Watch.each(workbench.resultsProperty(), this::fill);
        Watch.now(words.textsProperty(), this::fill);
        Watch.each(filter, this::fill);
    }

    /// The search field, which stands beside the title.
    TextField search() {
        return search;
    }

    private void fill() {
        Results results = workbench.resultsProperty().get();
        severities.forEach((severity, chip) -> {
            long open = results == null ? 0 : results.findings().open(severity);
            String text = words.get("window.findings.chip." + severity.code(), open);
            chip.setText(text);
            chip.setAccessibleText(text);
            chip.setSelected(filter.get().severities().contains(severity));
        });
        selection.setSelected(filter.get().selectedOnly());
    }
}
