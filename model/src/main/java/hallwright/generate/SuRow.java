package hallwright.generate;

import static hallwright.design.FeedSide.A;
import static hallwright.design.FeedSide.B;

import hallwright.design.FeedSide;
import hallwright.design.ObjectId;
import hallwright.geometry.Point;
import hallwright.geometry.Side;
import java.util.ArrayList;
import java.util.List;

/// One scalable unit of eight NVL72: a row of 15,200 mm with a coolant distribution unit at each end, ten support
/// racks
/// and, for each side, two busways that meet in the middle of the row.
final class SuRow {

    static final int LENGTH = 15_200;
    static final int DEPTH = 1_200;

    /// Names and widths from west to east; the letters say what stands there.
    private static final List<String> ORDER = List.of(
            "CDU1", "N1", "N2", "N3", "M1", "M2", "G1", "G2", "G3", "G4", "G5", "G6", "G7", "G8", "M3", "M4", "N4",
            "N5", "N6", "CDU2");

    private static final double RISE_K = 13.5;
    private static final double NVL72_AIR_WATTS = 17_160;
    private static final double SUPPORT_WATTS = 30_000;

    private static final FeedSize NVL72_FEED = new FeedSize(415, 3, 250, 0.98);
    private static final FeedSize SUPPORT_FEED = new FeedSize(415, 3, 60, 0.95);
    private static final FeedSize PUMP_FEED = new FeedSize(415, 3, 30, 0.9);

    private final HallBuilder hall;
    private final String row;
    private final String prefix;
    private final Point southWest;
    private final Side front;
    private final List<ObjectId> units = new ArrayList<>();
    private final List<ObjectId> systems = new ArrayList<>();
    private final List<ObjectId> sections = new ArrayList<>();

    /// A row to be drawn.
    ///
    /// @param row its name
    /// @param prefix what the names of its members begin with
    /// @param southWest its corner
    /// @param front south or north
    SuRow(HallBuilder hall, String row, String prefix, Point southWest, Side front) {
        this.hall = hall;
        this.row = row;
        this.prefix = prefix;
        this.southWest = southWest;
        this.front = front;
    }

    /// The busway of a side over one half of the row.
    ObjectId busway(FeedSide side, boolean west) {
        return sections.get((side == A ? 0 : 2) + (west ? 0 : 1));
    }

    SuRow draw() {
        for (FeedSide side : List.of(A, B)) {
            int y = southWest.yMm() + (side == A ? 450 : 750);
            int x = southWest.xMm();
            sections.add(section(side + "1", x, y));
            sections.add(section(side + "2", x + LENGTH / 2, y));
        }
        int x = southWest.xMm();
        for (String name : ORDER) {
            boolean west = x < southWest.xMm() + LENGTH / 2;
            x += switch (name.charAt(0)) {
                case 'C' -> unit(name, x, west);
                case 'G' -> system(name, x, west);
                default -> support(name, x, west);
            };
        }
        hall.loop(prefix + "TCS", units, systems);
        return this;
    }

    private ObjectId section(String name, int x, int y) {
        Point start = new Point(x, y);
        return hall.run(prefix + "BW-" + name, Parts.BUSWAY, 2_800, start, start.plus(LENGTH / 2, 0));
    }

    private int unit(String name, int x, boolean west) {
        Stated size = Stated.because("Placeholder footprint, the maker publishes none.")
                .footprint(1_200, 1_200);
        ObjectId id = hall.inRow(row, prefix + name, Parts.CDU, new Point(x, southWest.yMm()), front, size);
        units.add(id);
        feeds(id, west, PUMP_FEED);
        return 1_200;
    }

    private int system(String name, int x, boolean west) {
        Stated air = Stated.because("Airflow for 13 percent of its heat at a rise of 13.5 K; the maker publishes none.")
                .airflow(Parts.airflow(NVL72_AIR_WATTS, RISE_K));
        // Fronts are aligned; the system is less deep than the racks beside it.
        int y = southWest.yMm() + (front == Side.SOUTH ? 0 : DEPTH - 1_068);
        ObjectId id = hall.inRow(row, prefix + name, Parts.NVL72, new Point(x, y), front, air);
        systems.add(id);
        feeds(id, west, NVL72_FEED);
        return 600;
    }

    private int support(String name, int x, boolean west) {
        Stated planned = Stated.because(
                        "Planning figures for a management or network rack of this pod: 30 kW and 3,900 CFM;"
                                + " mass an allowance. Its devices are not chosen.")
                .maximum(SUPPORT_WATTS)
                .airflow(1.841)
                .mass(900);
        ObjectId id = hall.inRow(row, prefix + name, Parts.RACK_800, new Point(x, southWest.yMm()), front, planned);
        feeds(id, west, SUPPORT_FEED);
        return 800;
    }

    private void feeds(ObjectId load, boolean west, FeedSize size) {
        hall.feed(load, A, busway(A, west), size).feed(load, B, busway(B, west), size);
    }
}
