package hallwright.drawing.timeline;

import hallwright.drawing.Palette;
import hallwright.drawing.SvgSurface;
import hallwright.text.Texts;

/// The chart of stages as an SVG file.
public final class TimelineSvg {

    private static final double PIXEL_MM = 25.4 / 96;

    private TimelineSvg() {}

    /// The chart, for white paper.
    ///
    /// @param timeline what is shown
    /// @param title what screen readers and browsers call it
    /// @param width in pixels of 1/96 inch
    /// @param texts the language
    public static String of(StageTimeline timeline, String title, double width, Texts texts) {
        TimelineLayout layout = new TimelineLayout(timeline, width);
        double wide = layout.width();
        double high = layout.height();
        SvgSurface surface = new SvgSurface(wide, high, wide * PIXEL_MM, high * PIXEL_MM, title);
        new TimelinePainter(layout, ChartTones.of(Palette.PRINT), texts).draw(surface);
        return surface.finish();
    }
}
