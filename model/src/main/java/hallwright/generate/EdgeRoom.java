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

/// Six racks for inference at the edge, in one row with three in-row coolers.
final class EdgeRoom {

    private static final int WEST_END = 1_500;
    private static final int WIDTH = 600;
    private static final int ROW_Y = 2_100;
    private static final double RISE_K = 13;
    private static final double SERVER_WATTS = 4_200;

    private static final FeedSize ONE_PHASE = new FeedSize(230, 1, 32, 0.95);
    private static final FeedSize THREE_PHASE = new FeedSize(400, 3, 32, 0.95);
    private static final FeedSize COOLER = new FeedSize(400, 3, 63, 0.9);

    private final HallBuilder hall;
    private final ObjectId ups;
    private final ObjectId panel;
    private int gpuServers;

    private EdgeRoom(Catalogue catalogue) {
        hall = new HallBuilder(
                "Edge inference, six racks",
                "Outdoor condensers on the roof, one per cooler, are not drawn. Both sides of a rack come from the one"
                        + " UPS, which is N+1 inside; the coolers come from a panel of the building.",
                "eu",
                catalogue);
        Rect room = new Rect(0, 0, 8_400, 5_400);
        hall.room("Edge room", room, 3_000, 0, 12)
                .zone("Room", room, CoolingStrategy.IN_ROW_CONTAINED)
                .containment("CAC1", Parts.CONTAINMENT, AisleKind.COLD, new Rect(WEST_END, 900, 9 * WIDTH, 1_200))
                .delivery("D1", new Point(8_400, 600), new Point(8_400, 2_100))
                .exit("D2", new Point(0, 600), new Point(0, 1_800));
        Stated size = Stated.because("100 kW, N+1: the catalogue holds no frame of this size. Placeholder footprint.")
                .footprint(1_200, 850);
        ups = hall.place("UPS1", Parts.UPS, new Point(300, 3_900), Side.SOUTH, size);
        panel = hall.place("MP1", Parts.PANEL, new Point(7_700, 4_330), Side.SOUTH, null);
    }

    static Design draw(Catalogue catalogue) {
        EdgeRoom edge = new EdgeRoom(catalogue);
        edge.network("R1", 0);
        edge.cooler("K1", 1);
        edge.gpus("R2", 2);
        edge.gpus("R3", 3);
        edge.cooler("K2", 4);
        edge.gpus("R4", 5);
        edge.gpus("R5", 6);
        edge.cooler("K3", 7);
        edge.storage("R6", 8);
        return edge.hall.fansFollowDemand(1.97).workload(Jobs.edge()).build();
    }

    private void network(String name, int slot) {
        ObjectId rack = planned(name, slot, "Planning figure for firewalls and switches: 3 kW.");
        hall.mount(rack, "firewall 1", Parts.FIREWALL, 40, null)
                .mount(rack, "firewall 2", Parts.FIREWALL, 38, null)
                .mount(rack, "leaf 1", Parts.SWITCH_25G, 34, null)
                .mount(rack, "leaf 2", Parts.SWITCH_25G, 32, null)
                .mount(rack, "management", Parts.SWITCH_MANAGEMENT, 30, null);
    }

    private void storage(String name, int slot) {
        ObjectId rack = planned(name, slot, "Planning figure for storage, console and management: 3 kW.");
        hall.mount(rack, "storage", Parts.STORAGE_SMALL, 5, null)
                .mount(rack, "management", Parts.SERVER_1U, 20, null)
                .mount(rack, "console", Parts.CONSOLE, 34, null);
    }

    private ObjectId planned(String name, int slot, String reason) {
        Stated stated = Stated.because(reason + " Mass and airflow (13 K) are estimates.")
                .maximum(3_000)
                .airflow(Parts.airflow(3_000, RISE_K))
                .mass(260);
        ObjectId rack = hall.inRow("1", name, Parts.RACK_600, place(slot), Side.SOUTH, stated);
        hall.strips(rack, Parts.STRIP_32A_1P, A, B);
        hall.feed(rack, A, ups, ONE_PHASE).feed(rack, B, ups, ONE_PHASE);
        return rack;
    }

    private void gpus(String name, int slot) {
        Stated air = Stated.because("Airflow at a rise of 13 K, the maker publishes none.")
                .airflow(Parts.airflow(3 * SERVER_WATTS, RISE_K));
        ObjectId rack = hall.inRow("1", name, Parts.RACK_600, place(slot), Side.SOUTH, air);
        for (int unit : new int[] {4, 9, 14}) {
            Stated loaded = Stated.because(
                            "Eight L40S at 350 W, two processors and fans: an estimate. Mass: bare chassis"
                                    + " and 15 kg of cards and supplies, an estimate.")
                    .maximum(SERVER_WATTS)
                    .mass(45)
                    .gpus(8);
            hall.mount(rack, "gpu-%02d".formatted(++gpuServers), Parts.PCIE_GPU_SERVER, unit, loaded);
        }
        hall.strips(rack, Parts.STRIP_32A_3P, A, B);
        hall.feed(rack, A, ups, THREE_PHASE).feed(rack, B, ups, THREE_PHASE);
    }

    private void cooler(String name, int slot) {
        Stated draw = Stated.because("Draw from 35 kW and the maker’s coefficient of performance of 3.3.")
                .maximum(10_600);
        ObjectId unit = hall.inRow("1", name, Parts.IN_ROW, place(slot), Side.SOUTH, draw);
        hall.feed(unit, A, panel, COOLER);
    }

    private static Point place(int slot) {
        return new Point(WEST_END + WIDTH * slot, ROW_Y);
    }
}
