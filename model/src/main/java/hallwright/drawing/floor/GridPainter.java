package hallwright.drawing.floor;

import hallwright.design.Grid;
import hallwright.design.Room;
import hallwright.drawing.Ink;
import hallwright.drawing.Stroke;
import hallwright.drawing.TextStyle;
import hallwright.drawing.TileAddress;
import hallwright.geometry.Edge;
import hallwright.geometry.Polygon;
import hallwright.geometry.Rect;
import java.util.ArrayList;
import java.util.List;

/// The tile grid inside the rooms, and its letters and numbers along them.
final class GridPainter {

    private static final double TILE_FROM = 7;
    private static final double LETTERS_APART = 30;
    private static final int STRONG = 5;

    private GridPainter() {}

    static void lines(Paper paper) {
        Grid grid = paper.scene().design().grid();
        double tile = paper.view().length(grid.tileMm());
        int step = tile >= TILE_FROM ? 1 : tile * STRONG >= TILE_FROM ? STRONG : 0;
        if (step == 0) {
            return;
        }
        List<Double> faint = new ArrayList<>();
        List<Double> strong = new ArrayList<>();
        for (Room room : paper.scene().design().rooms()) {
            if (paper.shows(room.outline().bounds())) {
                across(paper, room.outline(), grid, step, true, faint, strong);
                across(paper, room.outline(), grid, step, false, faint, strong);
            }
        }
        draw(paper, faint, Ink.GRID);
        draw(paper, strong, Ink.GRID_STRONG);
    }

    /// The letters below the rooms and the numbers to their left.
    static void addresses(Paper paper) {
        Grid grid = paper.scene().design().grid();
        Rect rooms = paper.scene().design().rooms().stream()
                .map(room -> room.outline().bounds())
                .reduce(Rect::union)
                .orElse(null);
        double tile = paper.view().length(grid.tileMm());
        if (rooms == null || tile < 1.5) {
            return;
        }
        int step = step(tile);
        TextStyle style = TextStyle.plain(9, paper.tint(Ink.FAINT_TEXT)).centred();
        double gap = Math.max(2, paper.view().length(RoomPainter.WALL_MM)) + 10;
        double below = paper.view().y(rooms.yMm()) + gap;
        for (int column = 0; column * grid.tileMm() + grid.origin().xMm() < rooms.eastMm(); column += step) {
            double middle = grid.origin().xMm() + (column + 0.5) * grid.tileMm();
            if (middle > rooms.xMm()) {
                paper.surface()
                        .text(paper.view().x(middle), below + style.middleToBase(), TileAddress.letters(column), style);
            }
        }
        double left = paper.view().x(rooms.xMm()) - gap;
        for (int row = 0; row * grid.tileMm() + grid.origin().yMm() < rooms.northMm(); row += step) {
            double middle = grid.origin().yMm() + (row + 0.5) * grid.tileMm();
            if (middle > rooms.yMm()) {
                paper.surface()
                        .text(left, paper.view().y(middle) + style.middleToBase(), TileAddress.number(row), style);
            }
        }
    }

    private static int step(double tile) {
        for (int step : new int[] {1, 2, 5, 10, 20, 50}) {
            if (step * tile >= LETTERS_APART) {
                return step;
            }
        }
        return 100;
    }

    /// The parts of the grid lines of one direction that lie inside a room and inside the drawn area.
    private static void across(
            Paper paper, Polygon room, Grid grid, int step, boolean vertical, List<Double> faint, List<Double> strong) {
        Rect bounds = room.bounds();
        Rect area = paper.area();
        int start = vertical ? grid.origin().xMm() : grid.origin().yMm();
        int low = vertical ? Math.max(bounds.xMm(), area.xMm()) : Math.max(bounds.yMm(), area.yMm());
        int high = vertical ? Math.min(bounds.eastMm(), area.eastMm()) : Math.min(bounds.northMm(), area.northMm());
        int pitch = grid.tileMm() * step;
        long first = Math.ceilDiv((long) low - start, pitch);
        for (long i = first; start + i * pitch <= high; i++) {
            double at = start + (double) i * pitch;
            double[] crossings = crossings(room, at, vertical);
            List<Double> ends = i * step % STRONG == 0 ? strong : faint;
            for (int c = 0; c + 1 < crossings.length; c += 2) {
                add(paper, at, crossings[c], crossings[c + 1], vertical, ends);
            }
        }
    }

    private static void add(Paper paper, double at, double from, double to, boolean vertical, List<Double> ends) {
        Rect area = paper.area();
        double low = Math.max(from, vertical ? area.yMm() : area.xMm());
        double high = Math.min(to, vertical ? area.northMm() : area.eastMm());
        if (low >= high) {
            return;
        }
        if (vertical) {
            ends.addAll(List.of(
                    paper.view().x(at),
                    paper.view().y(low),
                    paper.view().x(at),
                    paper.view().y(high)));
        } else {
            ends.addAll(List.of(
                    paper.view().x(low),
                    paper.view().y(at),
                    paper.view().x(high),
                    paper.view().y(at)));
        }
    }

    /// Where the line crosses the outline, in order; in pairs in and out.
    private static double[] crossings(Polygon room, double at, boolean vertical) {
        return room.edges().stream()
                .filter(edge -> crosses(edge, at, vertical))
                .mapToDouble(edge -> crossing(edge, at, vertical))
                .sorted()
                .toArray();
    }

    private static boolean crosses(Edge edge, double at, boolean vertical) {
        int a = vertical ? edge.from().xMm() : edge.from().yMm();
        int b = vertical ? edge.to().xMm() : edge.to().yMm();
        return (a <= at) != (b <= at);
    }

    private static double crossing(Edge edge, double at, boolean vertical) {
        double a = vertical ? edge.from().xMm() : edge.from().yMm();
        double b = vertical ? edge.to().xMm() : edge.to().yMm();
        double c = vertical ? edge.from().yMm() : edge.from().xMm();
        double d = vertical ? edge.to().yMm() : edge.to().xMm();
        return c + (d - c) * (at - a) / (b - a);
    }

    private static void draw(Paper paper, List<Double> ends, Ink ink) {
        if (!ends.isEmpty()) {
            double[] all = ends.stream().mapToDouble(Double::doubleValue).toArray();
            paper.surface().lines(all, Stroke.solid(paper.tint(ink), 1));
        }
    }
}
