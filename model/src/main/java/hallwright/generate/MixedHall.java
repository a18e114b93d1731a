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

/// Twenty mixed racks of an enterprise on a raised floor, with a contained cold aisle fed by perforated tiles.
final class MixedHall {

    private static final int WEST_END = 2_400;
    private static final int TILE = 600;
    private static final double RISE_K = 12;
    private static final String[] ROW_1 = {"F1", "N1", "E1", "E2", "E3", "E4", "E5", "E6", "S1", "G1"};
    private static final String[] ROW_2 = {"F2", "N2", "E7", "E8", "E9", "E10", "E11", "E12", "S2", "G2"};

    private static final FeedSize ONE_PHASE = new FeedSize(220, 1, 32, 0.95);
    private static final FeedSize THREE_PHASE = new FeedSize(380, 3, 32, 0.95);
    private static final FeedSize FANS = new FeedSize(380, 3, 16, 0.9);
    private static final FeedSize FEEDER = new FeedSize(380, 3, 250, 0.95);

    private final HallBuilder hall;
    private final ObjectId panelA;
    private final ObjectId panelB;

    private MixedHall(Catalogue catalogue) {
        hall = new HallBuilder(
                "Mixed enterprise, 20 racks on a raised floor",
                "Power per rack class is a planning figure: E 6 kW, S 5 kW, N 4 kW, G 12 kW, F 2 kW. Tiles: 68 percent"
                        + " open at G, 56 percent at E and S, 25 percent at F and N.",
                "cn",
                catalogue);
        Rect room = new Rect(0, 0, 10_800, 8_400);
        Rect side = new Rect(11_000, 0, 3_600, 3_600);
        hall.room("Data hall", room, 3_000, 600, 12)
                .room("UPS room", side, 3_000, 0, 12)
                .zone("Hall", room, CoolingStrategy.PERIMETER_CONTAINED)
                .containment("CAC1", Parts.CONTAINMENT, AisleKind.COLD, new Rect(WEST_END, 3_600, 6_000, 1_200))
                .delivery("D1", new Point(0, 3_300), new Point(0, 5_100))
                .exit("D2", new Point(10_800, 3_300), new Point(10_800, 4_500))
                .exit("D3", new Point(11_400, 0), new Point(12_600, 0));
        panelA = hall.place("RPP-A", Parts.PANEL, new Point(9_730, 600), Side.WEST, null);
        panelB = hall.place("RPP-B", Parts.PANEL, new Point(9_730, 1_800), Side.WEST, null);
    }

    static Design draw(Catalogue catalogue) {
        MixedHall mixed = new MixedHall(catalogue);
        mixed.supply();
        mixed.cooling();
        mixed.row("1", ROW_1, 2_400, Side.NORTH, 3_600);
        mixed.row("2", ROW_2, 4_800, Side.SOUTH, 4_200);
        return mixed.hall.fansFollowDemand(2.55).workload(Jobs.enterprise()).build();
    }

    /// Two frames of 200 kW in a side room, each able to carry everything.
    private void supply() {
        ObjectId first = hall.place("UPS-A", Parts.UPS, new Point(11_600, 2_675), Side.SOUTH, null);
        ObjectId second = hall.place("UPS-B", Parts.UPS, new Point(13_000, 2_675), Side.SOUTH, null);
        hall.feed(panelA, A, first, FEEDER).feed(panelB, B, second, FEEDER);
    }

    private void cooling() {
        unit("CRAH1", new Point(0, 300), Side.EAST);
        unit("CRAH2", new Point(0, 5_550), Side.EAST);
        unit("CRAH3", new Point(9_900, 5_550), Side.WEST);
    }

    private void unit(String name, Point southWest, Side front) {
        Stated stated = Stated.because("Placeholder footprint, the maker publishes none. Airflow for 100 kW at 12 K.")
                .footprint(2_550, 900)
                .airflow(Parts.airflow(100_000, RISE_K));
        ObjectId unit = hall.place(name, Parts.CRAH_100, southWest, front, stated);
        hall.feed(unit, A, panelA, FANS).feed(unit, B, panelB, FANS);
    }

    private void row(String row, String[] names, int y, Side front, int tileY) {
        for (int i = 0; i < names.length; i++) {
            Point place = new Point(WEST_END + TILE * i, y);
            MixedRack kind = MixedRack.of(names[i]);
            Stated stated = Stated.because(kind.reason())
                    .maximum(kind.watts())
                    .airflow(Parts.airflow(kind.watts(), RISE_K))
                    .mass(kind.kilograms());
            ObjectId rack = hall.inRow(row, names[i], Parts.RACK_600, place, front, stated);
            kind.fill(hall, rack);
            boolean strong = kind == MixedRack.GPU;
            hall.strips(rack, strong ? Parts.STRIP_32A_3P : Parts.STRIP_32A_1P, A, B);
            FeedSize size = strong ? THREE_PHASE : ONE_PHASE;
            hall.feed(rack, A, panelA, size).feed(rack, B, panelB, size);
            hall.place("T-" + names[i], kind.tile(), new Point(place.xMm(), tileY), Side.SOUTH, null);
        }
    }
}
