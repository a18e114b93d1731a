package hallwright.app.editor;

import hallwright.design.ObjectId;
import hallwright.drawing.Surface;
import hallwright.drawing.View;
import hallwright.drawing.floor.FloorScene;
import hallwright.drawing.floor.Look;
import hallwright.drawing.floor.SelectionPainter;
import hallwright.geometry.Rect;
import java.util.Set;
import java.util.TreeSet;

/// The frames around what is selected.
final class SelectionLayer extends MovingLayer {

    private FloorScene scene;
    private Look look;
    private Set<ObjectId> selection = Set.of();

    SelectionLayer(FloorScene scene, Look look) {
        this.scene = scene;
        this.look = look;
    }

    void use(FloorScene newScene, Look newLook, Set<ObjectId> newSelection) {
        scene = newScene;
        look = newLook;
        selection = new TreeSet<>(newSelection);
        invalidate();
    }

    @Override
    boolean isEmpty() {
        return selection.isEmpty();
    }

    @Override
    void draw(Surface on, View view, Rect area) {
        new SelectionPainter(look).selected(scene, view, on, selection);
    }
}
