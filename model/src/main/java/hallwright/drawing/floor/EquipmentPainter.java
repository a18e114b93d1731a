package hallwright.drawing.floor;

import hallwright.drawing.Ink;
import hallwright.drawing.Stroke;
import hallwright.drawing.Tint;
import hallwright.geometry.Footprint;
import hallwright.geometry.Side;

/// What all equipment has in common: a body and a front edge that is seen at every zoom.
final class EquipmentPainter {

    /// Bodies smaller than this, in the unit of the surface, have no edge line.
    static final double EDGE_FROM = 5;

    private static final double FRONT_FROM = 4;
    private static final double POINTER_FROM = 30;

    private EquipmentPainter() {}

    static void body(Paper paper, Footprint footprint, Tint fill, Tint edge) {
        boolean fine = paper.box(footprint.bounds()).shortSide() >= EDGE_FROM;
        paper.body(footprint, fill, fine ? edge : null, 1);
    }

    /// A bar along the inside of the front edge, set off from the body by a fine line; from a middling size up a
    /// pointer outward as well.
    static void front(Paper paper, Footprint footprint, Tint tint, Tint pointer) {
        double depth = paper.view().length(footprint.depthMm());
        double bar = Math.clamp(depth * 0.06, 1.5, 5);
        if (depth < FRONT_FROM) {
            return;
        }
        Side front = footprint.turn().front().orElse(null);
        if (front == null) {
            double[][] corners = paper.corners(footprint);
            paper.surface().line(corners[0][0], corners[1][0], corners[0][1], corners[1][1], Stroke.solid(tint, bar));
            return;
        }
        Paper.Box box = paper.box(footprint.bounds());
        if (!pointer.equals(tint)) {
            bar(paper, box, front, bar + 1, paper.tint(Ink.FLOOR));
        }
        bar(paper, box, front, bar, tint);
        if (box.shortSide() >= POINTER_FROM) {
            pointer(paper, middleOf(box, front), front, bar, Math.min(5, box.shortSide() / 9), pointer);
        }
    }

    private static void bar(Paper paper, Paper.Box box, Side front, double bar, Tint tint) {
        switch (front) {
            case SOUTH -> paper.surface().fill(box.x(), box.y() + box.height() - bar, box.width(), bar, tint);
            case NORTH -> paper.surface().fill(box.x(), box.y(), box.width(), bar, tint);
            case WEST -> paper.surface().fill(box.x(), box.y(), bar, box.height(), tint);
            case EAST -> paper.surface().fill(box.x() + box.width() - bar, box.y(), bar, box.height(), tint);
        }
    }

    /// A small triangle that stands on the inside of the bar and points out of the front.
    private static void pointer(Paper paper, double[] edge, Side front, double bar, double size, Tint tint) {
        double x = edge[0] - front.dx() * (bar + size * 1.6);
        double y = edge[1] + front.dy() * (bar + size * 1.6);
        double tipX = x + front.dx() * size * 1.6;
        double tipY = y - front.dy() * size * 1.6;
        double acrossX = Math.abs(front.dy()) * size;
        double acrossY = Math.abs(front.dx()) * size;
        paper.surface()
                .polygon(
                        new double[] {x - acrossX, x + acrossX, tipX},
                        new double[] {y - acrossY, y + acrossY, tipY},
                        tint);
    }

    /// The middle of one side of a box on the surface.
    static double[] middleOf(Paper.Box box, Side side) {
        return new double[] {box.centreX() + side.dx() * box.width() / 2, box.centreY() - side.dy() * box.height() / 2};
    }
}
