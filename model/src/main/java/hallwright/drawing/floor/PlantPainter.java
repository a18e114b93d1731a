package hallwright.drawing.floor;

import hallwright.catalogue.AirPath;
import hallwright.catalogue.Category;
import hallwright.catalogue.CoolingType;
import hallwright.catalogue.TileType;
import hallwright.drawing.Dash;
import hallwright.drawing.Ink;
import hallwright.drawing.Stroke;
import hallwright.drawing.Tint;
import hallwright.geometry.Side;

/// Equipment that serves the racks: power, cooling and perforated tiles.
final class PlantPainter {

    private static final double HOLES_FROM = 14;
    private static final double ARROW_FROM = 10;

    private PlantPainter() {}

    static void power(Paper paper, FloorScene.Item item) {
        EquipmentPainter.body(paper, item.footprint(), paper.tint(Ink.POWER), paper.tint(Ink.POWER_EDGE));
        EquipmentPainter.front(paper, item.footprint(), paper.tint(Ink.POWER_EDGE), paper.tint(Ink.POWER_EDGE));
    }

    static void cooling(Paper paper, FloorScene.Item item) {
        Tint edge = paper.tint(Ink.COOLING_EDGE);
        EquipmentPainter.body(paper, item.footprint(), paper.tint(Ink.COOLING), edge);
        EquipmentPainter.front(paper, item.footprint(), edge, edge);
        if (item.type() instanceof CoolingType type && movesAir(type)) {
            discharge(paper, item, edge);
        }
    }

    static void tile(Paper paper, FloorScene.Item item) {
        Tint edge = paper.tint(Ink.TILE_EDGE);
        Paper.Box box = paper.box(item.bounds());
        EquipmentPainter.body(paper, item.footprint(), paper.tint(Ink.TILE), edge);
        if (box.shortSide() < HOLES_FROM || !(item.type() instanceof TileType)) {
            return;
        }
        int rows = box.shortSide() < 28 ? 3 : 5;
        double[] ends = new double[4 * rows];
        for (int i = 0; i < rows; i++) {
            double y = box.y() + box.height() * (i + 1) / (rows + 1);
            ends[4 * i] = box.x() + box.width() * 0.2;
            ends[4 * i + 1] = y;
            ends[4 * i + 2] = box.x() + box.width() * 0.8;
            ends[4 * i + 3] = y;
        }
        paper.surface().lines(ends, new Stroke(edge, Math.clamp(box.shortSide() / 20, 1, 2), Dash.DOTTED));
    }

    private static boolean movesAir(CoolingType type) {
        return switch (type.category()) {
            case CRAH, CRAC, FAN_WALL, IN_ROW -> true;
            default -> false;
        };
    }

    /// An arrow where the unit blows its air out: its front, or its rear if the type says so.
    private static void discharge(Paper paper, FloorScene.Item item, Tint tint) {
        CoolingType type = (CoolingType) item.type();
        AirPath air = type.air();
        boolean rear = "front-to-rear".equals(air.direction()) && type.category() != Category.IN_ROW;
        Side side =
                rear ? item.footprint().front().opposite() : item.footprint().front();
        Paper.Box box = paper.box(item.bounds());
        if (box.shortSide() < ARROW_FROM) {
            return;
        }
        double[] from = EquipmentPainter.middleOf(box, side);
        double across = side.facesAlongY() ? box.width() : box.height();
        double shaft = Math.clamp(paper.view().length(450), 8, 30);
        double head = Math.clamp(shaft * 0.4, 4, 9);
        int arrows = across > 5 * shaft ? 3 : 1;
        for (int i = 0; i < arrows; i++) {
            double shift = across * ((i + 1.0) / (arrows + 1) - 0.5);
            double x = from[0] + (side.facesAlongY() ? shift : 0);
            double y = from[1] + (side.facesAlongY() ? 0 : shift);
            arrow(paper, x, y, side, shaft, head, tint);
        }
    }

    private static void arrow(Paper paper, double x, double y, Side side, double shaft, double head, Tint tint) {
        double neckX = x + side.dx() * (shaft - head);
        double neckY = y - side.dy() * (shaft - head);
        double acrossX = Math.abs(side.dy()) * head * 0.6;
        double acrossY = Math.abs(side.dx()) * head * 0.6;
        paper.surface().line(x + side.dx() * 2, y - side.dy() * 2, neckX, neckY, Stroke.solid(tint, 1.5));
        paper.surface()
                .polygon(
                        new double[] {neckX - acrossX, neckX + acrossX, x + side.dx() * shaft},
                        new double[] {neckY - acrossY, neckY + acrossY, y - side.dy() * shaft},
                        tint);
    }
}
