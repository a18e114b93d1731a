package hallwright.app.timeline;

import hallwright.app.editor.CanvasSurface;
import hallwright.drawing.timeline.Box;
import hallwright.drawing.timeline.PoolLane;
import hallwright.drawing.timeline.StageBar;
import hallwright.drawing.timeline.StageTimeline;
import hallwright.drawing.timeline.TimelineLayout;
import hallwright.drawing.timeline.TimelinePainter;
import hallwright.drawing.timeline.TimelineTexts;
import hallwright.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;

/// The drawn part of the chart, with a mark over every bar.
final class TimelinePlot extends Region {

    private static final double LEAST_WIDTH = 320;
    private static final double LEAST_MARK = 14;
    private static final double AROUND = 2;

    private final Canvas canvas = new Canvas();
    private final List<StageMark> marks = new ArrayList<>();
    private final ToneSource tones = new ToneSource(this, this::requestLayout);
    private final Consumer<StageMark> prepare;
    private StageTimeline timeline = new StageTimeline(0, List.of());
    private Texts texts;

    /// @param texts the language to begin with
    /// @param prepare is given every new mark
    TimelinePlot(Texts texts, Consumer<StageMark> prepare) {
        this.texts = texts;
        this.prepare = prepare;
        getStyleClass().add("hw-timeline-plot");
        canvas.setMouseTransparent(true);
        getChildren().add(canvas);
    }

    void show(StageTimeline newTimeline, Texts newTexts) {
        timeline = newTimeline;
        texts = newTexts;
        marks.clear();
        TimelineTexts sentences = new TimelineTexts(texts);
        for (PoolLane lane : timeline.lanes()) {
            for (StageBar bar : lane.bars()) {
                marks.add(new StageMark(lane, bar, sentences));
            }
        }
        marks.forEach(prepare);
        getChildren().setAll(canvas);
        getChildren().addAll(marks);
        requestLayout();
    }

    List<StageMark> marks() {
        return marks;
    }

    /// The colours; the style sheet sets them.
    ToneSource tones() {
        return tones;
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST_WIDTH;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 2 * LEAST_WIDTH;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(new TimelineLayout(timeline, LEAST_WIDTH).height());
    }

    @Override
    protected void layoutChildren() {
        TimelineLayout layout = new TimelineLayout(timeline, getWidth());
        canvas.setWidth(Math.ceil(layout.width()));
        canvas.setHeight(Math.ceil(layout.height()));
        new TimelinePainter(layout, tones.tones(), texts).draw(new CanvasSurface(canvas.getGraphicsContext2D()));
        int next = 0;
        for (int lane = 0; lane < timeline.lanes().size(); lane++) {
            for (int bar = 0; bar < timeline.lanes().get(lane).bars().size(); bar++) {
                place(marks.get(next++), layout.stage(lane, bar), layout);
            }
        }
    }

    private static void place(StageMark mark, Box box, TimelineLayout layout) {
        double width = Math.max(LEAST_MARK, box.width() + 2 * AROUND);
        double x = Math.min(box.x() - AROUND, layout.right() - width + AROUND);
        mark.resizeRelocate(
                Math.floor(x), Math.floor(box.y() - AROUND), Math.ceil(width), Math.ceil(box.height() + 2 * AROUND));
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return ToneSource.ALL;
    }
}
