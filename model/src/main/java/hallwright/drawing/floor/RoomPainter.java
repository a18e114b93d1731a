package hallwright.drawing.floor;

import hallwright.design.Design;
import hallwright.design.Door;
import hallwright.design.Obstacle;
import hallwright.design.Room;
import hallwright.drawing.Dash;
import hallwright.drawing.Ink;
import hallwright.drawing.Stroke;
import hallwright.drawing.Tint;
import hallwright.geometry.Edge;
import hallwright.geometry.Point;
import hallwright.geometry.Rect;

/// The building: walls, floors, doors and what stands in the way.
final class RoomPainter {

    /// How thick walls are drawn; the design holds their inner face only.
    static final int WALL_MM = 200;

    private static final int LEAF_FROM_MM = 1400;

    private RoomPainter() {}

    static void rooms(Paper paper) {
        double wall = wall(paper);
        for (Room room : paper.scene().design().rooms()) {
            if (paper.shows(room.outline().bounds().grown(2 * WALL_MM))) {
                paper.outline(room.outline(), Stroke.solid(paper.tint(Ink.WALL_EDGE), 2 * wall + 2));
            }
        }
        for (Room room : paper.scene().design().rooms()) {
            if (paper.shows(room.outline().bounds().grown(2 * WALL_MM))) {
                paper.outline(room.outline(), Stroke.solid(paper.tint(Ink.WALL), 2 * wall));
            }
        }
        for (Room room : paper.scene().design().rooms()) {
            if (paper.shows(room.outline().bounds())) {
                paper.surface().beginObject(room.id(), room.name());
                paper.outline(room.outline(), Stroke.solid(paper.tint(Ink.WALL_EDGE), 3));
                paper.fill(room.outline(), paper.tint(Ink.FLOOR));
                paper.surface().endObject();
            }
        }
    }

    static void obstacles(Paper paper) {
        for (Obstacle obstacle : paper.scene().design().obstacles()) {
            Rect bounds = obstacle.area().bounds();
            if (!paper.shows(bounds)) {
                continue;
            }
            paper.surface().beginObject(obstacle.id(), obstacle.name());
            Tint edge = paper.tint(Ink.OBSTACLE_EDGE);
            switch (obstacle.kind()) {
                case COLUMN, WALL -> {
                    paper.fill(obstacle.area(), paper.tint(Ink.OBSTACLE));
                    paper.outline(obstacle.area(), Stroke.solid(edge, 1));
                    cross(paper, bounds, edge);
                }
                case VOID -> {
                    paper.fill(obstacle.area(), paper.tint(Ink.GROUND));
                    paper.outline(obstacle.area(), Stroke.solid(edge, 1));
                    cross(paper, bounds, edge);
                }
                case NO_GO -> {
                    paper.hatch(paper.box(bounds), 9, Stroke.solid(edge.withOpacity(0.35), 1));
                    paper.outline(obstacle.area(), new Stroke(edge, 1, Dash.DASHED));
                }
            }
            paper.surface().endObject();
        }
    }

    static void doors(Paper paper) {
        Design design = paper.scene().design();
        for (Door door : design.doors()) {
            Edge opening = door.opening();
            Rect bounds = Rect.between(opening.from(), opening.to());
            int reach = (int) Math.ceil(opening.lengthMm()) + WALL_MM;
            if (paper.shows(bounds.grown(reach)) && opening.lengthMm() > 0) {
                paper.surface().beginObject(door.id(), door.name());
                door(paper, door, opening);
                paper.surface().endObject();
            }
        }
    }

    private static double wall(Paper paper) {
        return Math.max(2, paper.view().length(WALL_MM));
    }

    /// The gap in the wall, then one leaf or two, opening outward where people flee and inward elsewhere.
    private static void door(Paper paper, Door door, Edge opening) {
        double x1 = paper.view().x(opening.from().xMm());
        double y1 = paper.view().y(opening.from().yMm());
        double x2 = paper.view().x(opening.to().xMm());
        double y2 = paper.view().y(opening.to().yMm());
        double length = Math.hypot(x2 - x1, y2 - y1);
        double[] out = outward(paper.scene().design(), opening);
        double wall = wall(paper);
        double gapX = out[0] * (wall + 1);
        double gapY = -out[1] * (wall + 1);
        double backX = -out[0];
        double backY = out[1];
        paper.surface()
                .polygon(
                        new double[] {x1 + backX, x2 + backX, x2 + gapX, x1 + gapX},
                        new double[] {y1 + backY, y2 + backY, y2 + gapY, y1 + gapY},
                        paper.tint(Ink.FLOOR));
        double way = door.exit() ? 1 : -1;
        double base = door.exit() ? wall : 0;
        double[] side = {out[0] * way, -out[1] * way};
        double hingeX = out[0] * base;
        double hingeY = -out[1] * base;
        Stroke leaf = Stroke.solid(paper.tint(Ink.WALL_EDGE), 1.5);
        if (opening.lengthMm() < LEAF_FROM_MM) {
            leaf(paper, x1 + hingeX, y1 + hingeY, x2 + hingeX, y2 + hingeY, side, length, leaf);
        } else {
            double middleX = (x1 + x2) / 2 + hingeX;
            double middleY = (y1 + y2) / 2 + hingeY;
            leaf(paper, x1 + hingeX, y1 + hingeY, middleX, middleY, side, length / 2, leaf);
            leaf(paper, x2 + hingeX, y2 + hingeY, middleX, middleY, side, length / 2, leaf);
        }
    }

    /// A leaf that stands open at its hinge, and the quarter circle it swings through to the closed end.
    private static void leaf(
            Paper paper,
            double hingeX,
            double hingeY,
            double endX,
            double endY,
            double[] side,
            double length,
            Stroke stroke) {
        double alongX = (endX - hingeX) / length;
        double alongY = (endY - hingeY) / length;
        int steps = 12;
        double[] xs = new double[steps + 1];
        double[] ys = new double[steps + 1];
        for (int i = 0; i <= steps; i++) {
            double angle = Math.PI / 2 * i / steps;
            xs[i] = hingeX + length * (alongX * Math.cos(angle) + side[0] * Math.sin(angle));
            ys[i] = hingeY + length * (alongY * Math.cos(angle) + side[1] * Math.sin(angle));
        }
        paper.surface().path(xs, ys, false, Stroke.solid(stroke.tint().withOpacity(0.55), 1));
        paper.surface().line(hingeX, hingeY, xs[steps], ys[steps], stroke);
    }

    /// The unit vector across the opening that leads out of the room it belongs to.
    private static double[] outward(Design design, Edge opening) {
        double length = opening.lengthMm();
        double nx = (opening.to().yMm() - opening.from().yMm()) / length;
        double ny = -(opening.to().xMm() - opening.from().xMm()) / length;
        int middleX = (opening.from().xMm() + opening.to().xMm()) / 2;
        int middleY = (opening.from().yMm() + opening.to().yMm()) / 2;
        var probe = new Point(middleX + (int) Math.round(nx * 50), middleY + (int) Math.round(ny * 50));
        boolean leadsIn =
                design.rooms().stream().anyMatch(room -> room.outline().contains(probe));
        return leadsIn ? new double[] {-nx, -ny} : new double[] {nx, ny};
    }

    private static void cross(Paper paper, Rect bounds, Tint tint) {
        Paper.Box box = paper.box(bounds);
        if (box.shortSide() >= 8) {
            double right = box.x() + box.width();
            double bottom = box.y() + box.height();
            paper.surface()
                    .lines(
                            new double[] {box.x(), box.y(), right, bottom, box.x(), bottom, right, box.y()},
                            Stroke.solid(tint.withOpacity(0.7), 1));
        }
    }
}
