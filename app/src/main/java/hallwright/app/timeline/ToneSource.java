package hallwright.app.timeline;

import hallwright.drawing.Tint;
import hallwright.drawing.timeline.ChartTones;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.converter.ColorConverter;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/// The colours of the chart, as the style sheet gives them.
final class ToneSource {

    private static final CssMetaData<TimelinePlot, Color> TEXT =
            new Tone("-hw-chart-text", Color.BLACK, source -> source.text);
    private static final CssMetaData<TimelinePlot, Color> FAINT =
            new Tone("-hw-chart-faint", Color.GRAY, source -> source.faint);
    private static final CssMetaData<TimelinePlot, Color> GRID =
            new Tone("-hw-chart-grid", Color.LIGHTGRAY, source -> source.grid);
    private static final CssMetaData<TimelinePlot, Color> GROUND =
            new Tone("-hw-chart-ground", Color.WHITE, source -> source.ground);
    private static final CssMetaData<TimelinePlot, Color> ACCENT =
            new Tone("-hw-chart-accent", Color.BLUE, source -> source.accent);
    private static final CssMetaData<TimelinePlot, Color> ALARM =
            new Tone("-hw-chart-alarm", Color.RED, source -> source.alarm);

    /// What the style sheet may set beside what it may set for every region.
    static final List<CssMetaData<? extends Styleable, ?>> ALL = all();

    private final StyledColour text;
    private final StyledColour faint;
    private final StyledColour grid;
    private final StyledColour ground;
    private final StyledColour accent;
    private final StyledColour alarm;

    /// @param plot whose style counts
    /// @param changed told after every change of a colour
    ToneSource(TimelinePlot plot, Runnable changed) {
        text = new StyledColour(TEXT, plot, changed);
        faint = new StyledColour(FAINT, plot, changed);
        grid = new StyledColour(GRID, plot, changed);
        ground = new StyledColour(GROUND, plot, changed);
        accent = new StyledColour(ACCENT, plot, changed);
        alarm = new StyledColour(ALARM, plot, changed);
    }

    /// The colours at this moment.
    ChartTones tones() {
        return new ChartTones(tint(text), tint(faint), tint(grid), tint(ground), tint(accent), tint(alarm));
    }

    private static Tint tint(ObjectProperty<Color> colour) {
        Color now = colour.get();
        int red = (int) Math.round(now.getRed() * 255);
        int green = (int) Math.round(now.getGreen() * 255);
        int blue = (int) Math.round(now.getBlue() * 255);
        return Tint.of(red << 16 | green << 8 | blue).withOpacity(now.getOpacity());
    }

    private static List<CssMetaData<? extends Styleable, ?>> all() {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
        all.addAll(List.of(TEXT, FAINT, GRID, GROUND, ACCENT, ALARM));
        return List.copyOf(all);
    }

    /// One colour of one chart.
    private static final class StyledColour extends SimpleStyleableObjectProperty<Color> {

        private final Runnable changed;

        private StyledColour(CssMetaData<TimelinePlot, Color> tone, TimelinePlot plot, Runnable changed) {
            super(tone, plot, tone.getProperty(), tone.getInitialValue(plot));
            this.changed = changed;
        }

        @Override
        protected void invalidated() {
            changed.run();
        }
    }

    /// One colour in the style sheet.
    private static final class Tone extends CssMetaData<TimelinePlot, Color> {

        private final Function<ToneSource, StyledColour> of;

        private Tone(String name, Color first, Function<ToneSource, StyledColour> of) {
            super(name, ColorConverter.getInstance(), first);
            this.of = of;
        }

        @Override
        public boolean isSettable(TimelinePlot plot) {
            return true;
        }

        @Override
        public StyleableProperty<Color> getStyleableProperty(TimelinePlot plot) {
            return of.apply(plot.tones());
        }
    }
}
