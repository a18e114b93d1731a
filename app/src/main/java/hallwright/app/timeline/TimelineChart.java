package hallwright.app.timeline;

import hallwright.app.control.Controls;
import hallwright.app.text.Words;
import hallwright.app.workbench.Watch;
import hallwright.drawing.timeline.StageTimeline;
import hallwright.drawing.timeline.TimelineTexts;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The stages of a workload over time: per pool a bar for each stage, and below them what the pool holds with what
/// the
/// floor offers. A stage is chosen with the mouse, or with Tab or the arrow keys and Enter; its facts stand below
/// the
/// chart. The height follows from the number of stages, the width is free from 320 pixels up.
public final class TimelineChart extends VBox {

    private final Words words;
    private final TimelinePlot plot;
    private final Label facts = Controls.label("hw-timeline-facts");
    private final VBox empty;
    private final ObjectProperty<@Nullable StageTimeline> timeline = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> selected = new SimpleObjectProperty<>();
    private @Nullable StageMark pointed;

    /// @param words the language
    public TimelineChart(Words words) {
        this.words = words;
        plot = new TimelinePlot(words.texts(), this::prepare);
        empty = Controls.empty(
                Feather.CLOCK, words.text("workload.chart.empty"), words.text("workload.chart.empty.hint"));
        getStyleClass().add("hw-timeline");
        accessibleTextProperty().bind(words.text("workload.chart.title"));
        facts.setWrapText(true);
        facts.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(plot, facts, empty);
        Watch.each(timeline, this::fill);
        Watch.each(words.textsProperty(), this::fill);
        Watch.each(selected, this::mark);
        fill();
    }

    /// What is shown; null where there is nothing yet.
    public ObjectProperty<@Nullable StageTimeline> timelineProperty() {
        return timeline;
    }

    /// The name of the stage that is chosen; null for none. It may be set from outside, and is set by the user.
    public ObjectProperty<@Nullable String> selectedProperty() {
        return selected;
    }

    private void fill() {
        StageTimeline shown = timeline.get();
        boolean some = shown != null && !shown.lanes().isEmpty();
        pointed = null;
        plot.show(shown == null ? new StageTimeline(0, List.of()) : shown, words.texts());
        Controls.show(plot, some);
        Controls.show(facts, some);
        Controls.show(empty, !some);
        mark();
    }

    private void mark() {
        plot.marks().forEach(each -> each.select(selected.get()));
        tell();
    }

    private void prepare(StageMark mark) {
        mark.setOnMousePressed(event -> {
            mark.requestFocus();
            selected.set(mark.stage());
        });
        mark.setOnKeyPressed(event -> press(mark, event));
        Watch.each(mark.focusedProperty(), this::tell);
        Watch.each(mark.hoverProperty(), () -> {
            pointed = mark.isHover() ? mark : null;
            tell();
        });
    }

    private void press(StageMark mark, KeyEvent event) {
        KeyCode key = event.getCode();
        if (key == KeyCode.ENTER || key == KeyCode.SPACE) {
            selected.set(mark.stage());
            event.consume();
        } else if (key == KeyCode.UP || key == KeyCode.LEFT) {
            step(mark, -1);
            event.consume();
        } else if (key == KeyCode.DOWN || key == KeyCode.RIGHT) {
            step(mark, 1);
            event.consume();
        }
    }

    private void step(StageMark from, int by) {
        List<StageMark> marks = plot.marks();
        int next = marks.indexOf(from) + by;
        if (next >= 0 && next < marks.size()) {
            marks.get(next).requestFocus();
        }
    }

    /// Shows the facts of the stage that is pointed at, else of the one with the focus, else of the chosen one.
    private void tell() {
        StageMark told = pointed;
        for (StageMark mark : plot.marks()) {
            told = told == null && mark.isFocused() ? mark : told;
        }
        for (StageMark mark : plot.marks()) {
            told = told == null && mark.stage().equals(selected.get()) ? mark : told;
        }
        facts.setText(told == null ? words.get("workload.chart.hint") : told.facts(new TimelineTexts(words.texts())));
    }
}
