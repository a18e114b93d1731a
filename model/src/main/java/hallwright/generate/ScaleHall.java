package hallwright.generate;

import static hallwright.design.FeedSide.A;
import static hallwright.design.FeedSide.B;

import hallwright.catalogue.Catalogue;
import hallwright.design.AisleKind;
import hallwright.design.CoolingStrategy;
import hallwright.design.Design;
import hallwright.design.ObjectId;
import hallwright.geometry.Point;
import hallwright.geometry.Rect;
import hallwright.geometry.Side;

/// A stress model with true ratios, not a building to imitate: 56 rows in four columns with 1,000 racks, 416 of
/// them
/// NVL72, and fan walls in galleries along both long sides.
final class ScaleHall {

    private static final int COLUMNS = 4;
    private static final int PAIRS = 7;
    private static final int COLUMN_PITCH = 17_600;
    private static final int PAIR_PITCH = 6_600;
    private static final int EDGE = 2_400;
    private static final int HOT_AISLE = 1_800;
    private static final int LENGTH = 72_800;
    private static final int DEPTH = 48_600;
    private static final int CORE_RACKS = 16;
    private static final int CORE_WIDTH = 800;
    private static final double CORE_WATTS = 12_000;
    private static final double RISE_K = 13.5;

    private static final int GALLERY = 3_600;
    private static final int WALL_WIDTH = 2_400;
    private static final int WALL_DEPTH = 1_200;
    private static final int WALL_HEIGHT = 3_200;
    private static final int WALLS_BELOW = 30;
    private static final int UPPER_FLOOR = 3_400;

    private static final FeedSize CORE_FEED = new FeedSize(415, 3, 30, 0.95);
    private static final FeedSize FANS = new FeedSize(415, 3, 40, 0.9);

    private final HallBuilder hall;

    private ScaleHall(Catalogue catalogue) {
        hall = new HallBuilder(
                "Scale test, 1,000 racks",
                "A stress model with true ratios, not a building to imitate. The hall proper lies between y 0 and"
                        + " 48,600 mm; the galleries with the fan walls, in two tiers, lie outside of it.",
                "na",
                catalogue);
    }

    static Design draw(Catalogue catalogue) {
        ScaleHall scale = new ScaleHall(catalogue);
        scale.building();
        for (int column = 0; column < COLUMNS; column++) {
            for (int pair = 0; pair < PAIRS; pair++) {
                scale.pair(column, pair);
            }
        }
        scale.gallery("S", 41, -WALL_DEPTH, Side.NORTH, -GALLERY);
        scale.gallery("N", 40, DEPTH, Side.SOUTH, DEPTH + GALLERY - 1_000);
        return scale.hall.fansFollowDemand(1.51).workload(Jobs.thousandRacks()).build();
    }

    private void building() {
        Rect all = new Rect(0, -GALLERY, LENGTH, DEPTH + 2 * GALLERY);
        hall.room("Data hall with galleries", all, 7_200, 0, 12).zone("Hall", all, CoolingStrategy.PERIMETER_CONTAINED);
        for (int x : new int[] {0, LENGTH}) {
            String side = x == 0 ? "W" : "E";
            for (int pair = 0; pair < PAIRS; pair += 2) {
                int y = pair * PAIR_PITCH;
                Point south = new Point(x, y + 300);
                Point north = new Point(x, y + 2_100);
                String name = "D-" + side + (pair / 2 + 1);
                if (pair == 0) {
                    hall.delivery(name, south, north);
                } else {
                    hall.exit(name, south, north);
                }
            }
        }
    }

    /// Two rows back to back around a hot aisle; fronts look to the cold aisles outside.
    private void pair(int column, int pair) {
        int x = EDGE + COLUMN_PITCH * column;
        int y = EDGE + PAIR_PITCH * pair;
        String letter = String.valueOf((char) ('A' + column));
        Rect aisle = new Rect(x, y + SuRow.DEPTH, SuRow.LENGTH, HOT_AISLE);
        hall.containment("HAC-%s%d".formatted(letter, pair + 1), Parts.CONTAINMENT, AisleKind.HOT, aisle);
        String south = letter + (2 * pair + 1);
        new SuRow(hall, south, south + "-", new Point(x, y), Side.SOUTH).draw();
        String north = letter + (2 * pair + 2);
        Point place = new Point(x, y + SuRow.DEPTH + HOT_AISLE);
        if (pair == PAIRS - 1) {
            core(north, place);
        } else {
            new SuRow(hall, north, north + "-", place, Side.NORTH).draw();
        }
    }

    private void core(String row, Point southWest) {
        int length = CORE_RACKS * CORE_WIDTH;
        Point atA = southWest.plus(0, 450);
        Point atB = southWest.plus(0, 750);
        ObjectId first = hall.run(row + "-BW-A", Parts.BUSWAY, 2_800, atA, atA.plus(length, 0));
        ObjectId second = hall.run(row + "-BW-B", Parts.BUSWAY, 2_800, atB, atB.plus(length, 0));
        for (int i = 0; i < CORE_RACKS; i++) {
            Stated planned = Stated.because("Planning figure for a core network rack: 12 kW. Mass and airflow (13.5 K)"
                            + " are estimates; its devices are not chosen.")
                    .maximum(CORE_WATTS)
                    .airflow(Parts.airflow(CORE_WATTS, RISE_K))
                    .mass(600);
            Point place = southWest.plus(CORE_WIDTH * i, 0);
            ObjectId rack = hall.inRow(row, row + "-X" + (i + 1), Parts.RACK_800, place, Side.NORTH, planned);
            hall.feed(rack, A, first, CORE_FEED).feed(rack, B, second, CORE_FEED);
        }
    }

    /// Fan walls along one long side: as many as fit on the floor, the rest in the middle of an upper tier.
    private void gallery(String side, int walls, int y, Side front, int boardY) {
        Stated board = Stated.because("Placeholder footprint for a board of the building’s mechanical supply.")
                .footprint(1_100, 1_000);
        ObjectId first = hall.place("MB-" + side + "A", Parts.BOARD, new Point(12_000, boardY), front, board);
        ObjectId second = hall.place("MB-" + side + "B", Parts.BOARD, new Point(60_000, boardY), front, board);
        int start = (LENGTH - WALLS_BELOW * WALL_WIDTH) / 2;
        int firstAbove = (WALLS_BELOW - (walls - WALLS_BELOW)) / 2;
        for (int i = 0; i < walls; i++) {
            int slot = i < WALLS_BELOW ? i : firstAbove + i - WALLS_BELOW;
            Stated size = Stated.because("Placeholder size, the maker publishes none.")
                    .footprint(WALL_WIDTH, WALL_DEPTH)
                    .height(WALL_HEIGHT);
            ObjectId wall = hall.above(
                    i < WALLS_BELOW ? 0 : UPPER_FLOOR,
                    "FW-%s%02d".formatted(side, i + 1),
                    Parts.FAN_WALL_352,
                    new Point(start + WALL_WIDTH * slot, y),
                    front,
                    size);
            hall.feed(wall, A, first, FANS).feed(wall, B, second, FANS);
        }
    }
}
