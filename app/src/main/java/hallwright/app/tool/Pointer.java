package hallwright.app.tool;

import hallwright.design.ObjectId;
import hallwright.geometry.Point;
import java.util.List;

/// Where the pointer is and what is held down.
///
/// @param xMm millimetres to the east, finer than whole ones when zoomed in
/// @param yMm millimetres to the north
/// @param pixelMm how many millimetres one pixel covers
/// @param button the button that this is about
/// @param shift true while the shift key is held
/// @param control true while the control or command key is held
/// @param alt true while the alt key is held
/// @param clicks how many clicks in a row this is; zero if the pointer moved since
/// @param hits the objects under the pointer, the topmost first
public record Pointer(
        double xMm,
        double yMm,
        double pixelMm,
        Button button,
        boolean shift,
        boolean control,
        boolean alt,
        int clicks,
        List<ObjectId> hits) {

    /// How far, in pixels, the pointer must move with the button down before anything is dragged.
    public static final double DRAG_PIXELS = 6;

    /// How near, in pixels, something must be for the pointer to hit it or to snap to it.
    public static final double REACH_PIXELS = 8;

    public Pointer {
        hits = List.copyOf(hits);
    }

    /// A button of the pointer.
    public enum Button {
        /// None is involved.
        NONE,
        /// The one for selecting.
        PRIMARY,
        /// The wheel.
        MIDDLE,
        /// The one for menus.
        SECONDARY
    }

    /// The place in whole millimetres.
    public Point place() {
        return new Point((int) Math.round(xMm), (int) Math.round(yMm));
    }

    /// True if it has been moved far enough from another to be a drag and no click.
    public boolean isDragFrom(Pointer start) {
        return Math.hypot(xMm - start.xMm, yMm - start.yMm) >= DRAG_PIXELS * pixelMm;
    }

    /// How far things may be away to be snapped to.
    public double reachMm() {
        return REACH_PIXELS * pixelMm;
    }
}
