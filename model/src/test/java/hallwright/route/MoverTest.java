package hallwright.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.geometry.Point;
import hallwright.geometry.Polygon;
import hallwright.geometry.Rect;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The search for ways on floors so small that every place can be tried one by one.
class MoverTest {

    private static final Rect DOMAIN = new Rect(0, 0, 24, 18);

    @Test
    void aGapExactlyAsWideAsTheLoadLetsItThrough() {
        List<Rect> walls = List.of(new Rect(10, 0, 2, 7), new Rect(10, 12, 2, 6));
        List<Rect> starts = List.of(new Rect(0, 0, 0, 0));
        Rect target = new Rect(23, 17, 1, 1);
        assertTrue(new Mover(5, DOMAIN, walls, starts).touches(target));
        assertEquals(false, new Mover(6, DOMAIN, walls, starts).touches(target));
        assertEquals(
                new Point(10 - 6 + 2, 7),
                new Mover(6, DOMAIN, walls, starts).firstTooNarrow(new Point(3, 7), new Point(20, 7)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void findsExactlyThePlacesThatASearchOfAllPlacesFinds(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            List<Rect> obstacles = new ArrayList<>();
            for (int i = random.nextInt(9); i >= 0; i--) {
                boolean thin = random.nextInt(4) == 0;
                obstacles.add(new Rect(
                        random.nextInt(22),
                        random.nextInt(16),
                        thin ? 0 : 1 + random.nextInt(6),
                        1 + random.nextInt(6)));
            }
            int size = 1 + random.nextInt(5);
            Rect start = new Rect(0, random.nextInt(6), 0, random.nextInt(8));
            Rect target = new Rect(16 + random.nextInt(6), 10 + random.nextInt(6), 2, 2);
            boolean[][] reached = everyPlace(size, obstacles, start);
            Mover mover = new Mover(size, DOMAIN, obstacles, List.of(start));
            assertEquals(touches(reached, size, target), mover.touches(target), "seed " + seed + " round " + round);
            for (Point place : mover.way(target)) {
                assertTrue(reached[2 * place.xMm()][2 * place.yMm()]);
            }
        }
    }

    @Test
    void mergedAndCutRectanglesKeepTheirArea() {
        List<Rect> row = List.of(new Rect(6, 0, 6, 12), new Rect(0, 0, 6, 12), new Rect(12, 0, 6, 11));
        assertEquals(List.of(new Rect(0, 0, 12, 12), new Rect(12, 0, 6, 11)), Rects.merged(row));
        List<Rect> ring = Rects.without(new Rect(0, 0, 10, 10), List.of(new Rect(3, 3, 4, 4)));
        assertEquals(100 - 16, ring.stream().mapToLong(Rect::areaMm2).sum());
        assertEquals(
                List.of(new Rect(5, 0, 0, 3), new Rect(5, 6, 0, 4)),
                Rects.cut(List.of(new Rect(5, 0, 0, 10)), new Rect(4, 3, 2, 3)));
    }

    @Test
    void stairsStayOnTheSafeSideOfSlantedEdges() {
        Polygon triangle = new Polygon(List.of(new Point(0, 0), new Point(1000, 0), new Point(0, 1000)));
        long inner = Rects.of(triangle, true).stream().mapToLong(Rect::areaMm2).sum();
        long outer = Rects.of(triangle, false).stream().mapToLong(Rect::areaMm2).sum();
        // Twenty stairs of 50 mm: the triangle of 500,000 less or more 20 half squares of 50 x 50.
        assertEquals(500_000 - 25_000, inner);
        assertEquals(500_000 + 25_000, outer);
        Polygon corner = new Polygon(List.of(
                new Point(0, 0),
                new Point(10, 0),
                new Point(10, 4),
                new Point(4, 4),
                new Point(4, 10),
                new Point(0, 10)));
        assertEquals(
                40 + 24,
                Rects.of(corner, true).stream().mapToLong(Rect::areaMm2).sum());
    }

    /// Tries every place in steps of half a millimetre.
    private static boolean[][] everyPlace(int size, List<Rect> obstacles, Rect start) {
        int columns = 2 * (DOMAIN.widthMm() - size) + 1;
        int rows = 2 * (DOMAIN.depthMm() - size) + 1;
        boolean[][] reached = new boolean[columns][rows];
        ArrayDeque<int[]> next = new ArrayDeque<>();
        for (int y = 2 * start.yMm(); y <= 2 * start.northMm() && y < rows; y++) {
            visit(0, y, size, obstacles, reached, next);
        }
        while (!next.isEmpty()) {
            int[] at = next.poll();
            visit(at[0] + 1, at[1], size, obstacles, reached, next);
            visit(at[0] - 1, at[1], size, obstacles, reached, next);
            visit(at[0], at[1] + 1, size, obstacles, reached, next);
            visit(at[0], at[1] - 1, size, obstacles, reached, next);
        }
        return reached;
    }

    private static void visit(
            int x2, int y2, int size, List<Rect> obstacles, boolean[][] reached, ArrayDeque<int[]> next) {
        if (x2 < 0 || y2 < 0 || x2 >= reached.length || y2 >= reached[0].length || reached[x2][y2]) {
            return;
        }
        for (Rect o : obstacles) {
            if (x2 > 2 * (o.xMm() - size) && x2 < 2 * o.eastMm() && y2 > 2 * (o.yMm() - size) && y2 < 2 * o.northMm()) {
                return;
            }
        }
        reached[x2][y2] = true;
        next.add(new int[] {x2, y2});
    }

    private static boolean touches(boolean[][] reached, int size, Rect target) {
        for (int x = 0; x < reached.length; x++) {
            for (int y = 0; y < reached[0].length; y++) {
                int west = 2 * (target.xMm() - size);
                int south = 2 * (target.yMm() - size);
                boolean inX = x > west && x < 2 * target.eastMm();
                boolean inY = y > south && y < 2 * target.northMm();
                boolean onX = x == west || x == 2 * target.eastMm();
                boolean onY = y == south || y == 2 * target.northMm();
                if (reached[x][y] && ((inX && (inY || onY)) || (onX && inY))) {
                    return true;
                }
            }
        }
        return false;
    }
}
