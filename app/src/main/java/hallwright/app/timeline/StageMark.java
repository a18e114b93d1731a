package hallwright.app.timeline;

import hallwright.drawing.timeline.PoolLane;
import hallwright.drawing.timeline.StageBar;
import hallwright.drawing.timeline.TimelineTexts;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// What takes the mouse, the keyboard and the screen reader to a bar that is drawn below it.
final class StageMark extends Region {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final PoolLane lane;
    private final StageBar bar;

    StageMark(PoolLane lane, StageBar bar, TimelineTexts texts) {
        this.lane = lane;
        this.bar = bar;
        setId("stage-" + bar.stage());
        getStyleClass().add("hw-timeline-mark");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(texts.facts(lane, bar));
    }

    String stage() {
        return bar.stage();
    }

    String facts(TimelineTexts texts) {
        return texts.facts(lane, bar);
    }

    void select(@Nullable String stage) {
        pseudoClassStateChanged(SELECTED, bar.stage().equals(stage));
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }
}
