package hallwright.app.figures;

import hallwright.app.control.Controls;
import hallwright.app.text.Words;
import hallwright.app.workbench.Results;
import hallwright.app.workbench.Watch;
import hallwright.app.workbench.Workbench;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The key figures below the floor. They are greyed while they belong to an earlier design.
public final class FigureStrip extends FlowPane {

    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final Workbench workbench;
    private final Words words;

    /// @param workbench holds the results
    /// @param words the language
    public FigureStrip(Workbench workbench, Words words) {
        this.workbench = workbench;
        this.words = words;
        getStyleClass().add("hw-figures");
        accessibleTextProperty().bind(words.text("window.figure.title"));
        Watch.each(workbench.resultsProperty(), this::fill);
        Watch.each(words.textsProperty(), this::fill);
        Watch.each(workbench.designProperty(), this::markStale);
        fill();
    }

    private void fill() {
        Results results = workbench.resultsProperty().get();
        List<Figure> figures =
                Figure.all(results == null ? null : results.analysis().figures(), words.texts());
        getChildren().setAll(figures.stream().map(FigureStrip::box).toList());
        if (figures.isEmpty()) {
            Label waiting = Controls.label("hw-muted");
            waiting.setText(words.get("window.figure.waiting"));
            getChildren().add(waiting);
        }
        markStale();
    }

    private static VBox box(Figure figure) {
        Label label = Controls.label("hw-figure-label");
        label.setText(figure.label());
        Label value = Controls.label("hw-figure-value");
        value.setText(figure.value());
        HBox line = new HBox(value);
        line.getStyleClass().add("hw-figure-line");
        if (!figure.missing().isEmpty()) {
            Label missing = Controls.label("hw-unknown");
            missing.setText(figure.missing());
            line.getChildren().add(missing);
        }
        VBox box = new VBox(label, line);
        box.getStyleClass().add("hw-figure");
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private void markStale() {
        Results results = workbench.resultsProperty().get();
        pseudoClassStateChanged(STALE, results != null && results.design() != workbench.design());
    }
}
