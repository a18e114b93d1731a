package hallwright.app.editor;

import hallwright.drawing.Surface;
import hallwright.drawing.View;
import hallwright.drawing.floor.FloorPainter;
import hallwright.drawing.floor.FloorScene;
import hallwright.drawing.floor.Look;
import hallwright.geometry.Rect;

/// The floor itself.
final class FloorLayer extends MovingLayer {

    private FloorScene scene;
    private FloorPainter painter;

    FloorLayer(FloorScene scene, Look look) {
        this.scene = scene;
        this.painter = new FloorPainter(look);
    }

    /// Shows another scene; the caller says what must be painted anew.
    void use(FloorScene newScene) {
        scene = newScene;
    }

    /// Shows another look; the caller says what must be painted anew.
    void use(Look look) {
        painter = new FloorPainter(look);
    }

    @Override
    boolean isEmpty() {
        return false;
    }

    @Override
    void draw(Surface on, View view, Rect area) {
        int reach = (int) Math.ceil(FloorPainter.REACH / view.scale());
        painter.paint(scene, view, area.grown(reach), on);
    }
}
