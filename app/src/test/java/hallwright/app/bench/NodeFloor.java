package hallwright.app.bench;

import hallwright.design.Design;
import hallwright.design.Placement;
import hallwright.drawing.Ink;
import hallwright.drawing.Palette;
import hallwright.drawing.Tint;
import hallwright.drawing.View;
import hallwright.drawing.floor.FloorScene;
import hallwright.geometry.Rect;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/// The usual way to draw a plan with the toolkit, to compare with: a rectangle for every rack, and its name where
/// that
/// can be read when the whole floor is seen. (Names that cannot be read would cost a multiple.)
final class NodeFloor extends Pane {

    private static final double READABLE = 14;

    private final Group racks = new Group();
    private final Translate translate = new Translate();
    private final Scale scale = new Scale(1, 1);

    NodeFloor(Design design, View surface) {
        FloorScene scene = FloorScene.of(design);
        Rect all = scene.bounds();
        View view = all == null ? surface : View.fitting(all, surface.width(), surface.height(), 56);
        for (Placement placement : design.placements()) {
            racks.getChildren().add(rack(placement, design.footprint(placement).bounds(), view));
        }
        racks.getTransforms().addAll(translate, scale);
        getChildren().add(racks);
    }

    void pan(int step) {
        double shift = 9 * Math.abs(step % 40 - 20);
        translate.setX(shift);
        translate.setY(shift / 2);
    }

    void zoom(int step) {
        double factor = Math.pow(1.2, (step % 20 < 10 ? step % 10 : 10 - step % 10) / 5.0);
        scale.setX(factor);
        scale.setY(factor);
        scale.setPivotX(480);
        scale.setPivotY(450);
    }

    void drag(int step) {
        racks.getChildren().getFirst().setTranslateX(3 * step);
        racks.getChildren().getFirst().setTranslateY(-2 * step);
    }

    private static Group rack(Placement placement, Rect bounds, View view) {
        Rectangle body = new Rectangle(
                view.x(bounds.xMm()),
                view.y(bounds.northMm()),
                view.length(bounds.widthMm()),
                view.length(bounds.depthMm()));
        body.setFill(colour(Ink.RACK));
        body.setStroke(colour(Ink.RACK_EDGE));
        body.setStrokeWidth(0.5);
        if (body.getWidth() < READABLE) {
            return new Group(body);
        }
        Text name = new Text(body.getX() + 1, body.getY() + body.getHeight() / 2, placement.name());
        name.setFont(Font.font(Math.max(1, body.getWidth() / 3)));
        return new Group(body, name);
    }

    private static Color colour(Ink ink) {
        Tint tint = Palette.LIGHT.tint(ink);
        return Color.rgb(tint.red(), tint.green(), tint.blue());
    }
}
