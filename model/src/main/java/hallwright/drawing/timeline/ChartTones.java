package hallwright.drawing.timeline;

import hallwright.drawing.Ink;
import hallwright.drawing.Palette;
import hallwright.drawing.Tint;

/// The colours of the chart. Nothing is told by them alone: bars carry names, the floor is dashed, and what it
/// lacks is
/// hatched and counted.
///
/// @param text names and figures
/// @param faint remarks and marks of the axis
/// @param grid lines of the axis
/// @param ground what the chart lies on
/// @param accent bars and what is held
/// @param alarm what the floor lacks
public record ChartTones(Tint text, Tint faint, Tint grid, Tint ground, Tint accent, Tint alarm) {

    /// The colours of a palette.
    public static ChartTones of(Palette palette) {
        return new ChartTones(
                palette.tint(Ink.TEXT),
                palette.tint(Ink.FAINT_TEXT),
                palette.tint(Ink.GRID_STRONG),
                palette.tint(Ink.FLOOR),
                palette.tint(Ink.ACCENT),
                palette.tint(Ink.ERROR));
    }
}
