package hallwright.app.editor;

import hallwright.drawing.View;
import hallwright.geometry.Rect;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Which part of the floor the window shows, and how that changes.
final class Viewport {

    private static final double MARGIN = 56;
    private static final double STEP = 1.25;

    private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(new View(0, 0, 0.05, 1, 1));

    ReadOnlyObjectProperty<View> viewProperty() {
        return view.getReadOnlyProperty();
    }

    View view() {
        return view.get();
    }

    void resize(double width, double height) {
        if (width != view().width() || height != view().height()) {
            view.set(view().resized(width, height));
        }
    }

    void pan(double dx, double dy) {
        view.set(view().panned(dx, dy));
    }

    void zoom(double factor, double x, double y) {
        view.set(view().zoomed(factor, x, y));
    }

    void zoomIn() {
        zoom(STEP, view().width() / 2, view().height() / 2);
    }

    void zoomOut() {
        zoom(1 / STEP, view().width() / 2, view().height() / 2);
    }

    /// Shows an area as large as possible.
    void fit(Rect area) {
        view.set(View.fitting(area, view().width(), view().height(), MARGIN));
    }

    /// Brings an area into sight: moves there if it is not seen, enlarges if it is hardly seen, else stays.
    void reveal(Rect area) {
        double smallest = Math.min(view().length(area.widthMm()), view().length(area.depthMm()));
        if (smallest < 12
                || !view().visible().grown((int) (-MARGIN / view().scale())).contains(area)) {
            double room = Math.max(area.widthMm(), area.depthMm()) + 6000.0;
            View closer = View.fitting(area.grown((int) (room / 4)), view().width(), view().height(), MARGIN);
            double scale = Math.min(closer.scale(), Math.max(view().scale(), 0.06));
            View same = new View(view().westMm(), view().northMm(), scale, view().width(), view().height());
            view.set(same.centredOn(area.centre()));
        }
    }
}
