package hallwright.generate;

import static hallwright.design.FeedSide.A;
import static hallwright.design.FeedSide.B;
import static hallwright.design.FeedSide.C;

import hallwright.catalogue.Catalogue;
import hallwright.design.AisleKind;
import hallwright.design.CoolingStrategy;
import hallwright.design.Design;
import hallwright.design.FeedSide;
import hallwright.design.ObjectId;
import hallwright.geometry.Point;
import hallwright.geometry.Rect;
import hallwright.geometry.Side;
import java.util.EnumMap;
import java.util.Map;

/// One scalable unit of 32 DGX H100, air-cooled: eight compute racks and four support racks in two rows around a
/// contained hot aisle, three fan walls, three remote power panels.
final class SuperPodHall {

    private static final int WEST_END = 4_500;
    private static final int PITCH = 750;
    private static final int[] NODE_UNITS = {3, 11, 19, 27};
    private static final double RISE_K = 12;
    private static final String HEIGHT = "Height as its siblings, the maker’s file gives none.";
    private static final String SUPPORT_REASON = HEIGHT + " Airflow at a rise of 12 K, the makers publish none.";

    private static final FeedSize COMPUTE = new FeedSize(400, 3, 32, 0.98);
    private static final FeedSize SUPPORT = new FeedSize(400, 3, 32, 0.95);
    private static final FeedSize LIGHT = new FeedSize(400, 3, 16, 0.95);
    private static final FeedSize FANS = new FeedSize(400, 3, 32, 0.9);

    private final HallBuilder hall;
    private final Map<FeedSide, ObjectId> panels = new EnumMap<>(FeedSide.class);
    private int nodes;

    private SuperPodHall(Catalogue catalogue) {
        hall = new HallBuilder(
                "SuperPOD, one scalable unit of 32 DGX H100",
                "Flooded cold room; contained hot aisle, ducted to the return plenum above the ceiling. Three feeds per"
                        + " compute rack: a node needs four of its six supplies, and keeps four when one feed is lost.",
                "eu",
                catalogue);
    }

    static Design draw(Catalogue catalogue) {
        SuperPodHall pod = new SuperPodHall(catalogue);
        pod.building();
        pod.power();
        pod.cooling();
        pod.rowA(pod.new Row("A", 1_800, Side.SOUTH, 2_000));
        pod.rowB(pod.new Row("B", 4_800, Side.NORTH, 5_300));
        pod.ducts();
        return pod.hall.fansFollowDemand(2.94).workload(Jobs.superPod()).build();
    }

    private void building() {
        Rect room = new Rect(0, 0, 12_000, 7_800);
        hall.room("Data hall", room, 3_300, 0, 12)
                .zone("Hall", room, CoolingStrategy.PERIMETER_CONTAINED)
                .containment("HAC1", Parts.CONTAINMENT, AisleKind.HOT, new Rect(WEST_END, 3_000, 4_500, 1_800))
                .delivery("D1", new Point(9_300, 0), new Point(10_800, 0))
                .exit("D2", new Point(9_600, 7_800), new Point(10_600, 7_800));
    }

    private void power() {
        panels.put(A, hall.place("RPP-A", Parts.PANEL, new Point(10_930, 1_000), Side.WEST, null));
        panels.put(B, hall.place("RPP-B", Parts.PANEL, new Point(10_930, 3_750), Side.WEST, null));
        panels.put(C, hall.place("RPP-C", Parts.PANEL, new Point(10_930, 6_500), Side.WEST, null));
    }

    private void cooling() {
        int[] south = {150, 2_700, 5_250};
        for (int i = 0; i < south.length; i++) {
            Stated size = Stated.because("Placeholder footprint, the maker publishes none.")
                    .footprint(2_400, 1_200);
            ObjectId wall = hall.place("FW" + (i + 1), Parts.FAN_WALL_252, new Point(0, south[i]), Side.EAST, size);
            panels.forEach((side, panel) -> {
                if (side != C) {
                    hall.feed(wall, side, panel, FANS);
                }
            });
        }
    }

    private void rowA(Row row) {
        row.compute("C1", 0);
        row.compute("C2", 1);
        ObjectId fabric = row.support("N1", 2, 12 * 1_720.0, SUPPORT);
        for (int i = 1; i <= 8; i++) {
            hall.mountRear(fabric, "leaf " + i, Parts.SWITCH_NDR, 19 + i, null);
        }
        for (int i = 1; i <= 4; i++) {
            hall.mountRear(fabric, "spine " + i, Parts.SWITCH_NDR, 28 + i, null);
        }
        ObjectId management = row.support("M1", 3, 7 * 800.0, LIGHT);
        for (int i = 1; i <= 5; i++) {
            hall.mount(management, "management " + i, Parts.SERVER_1U, 19 + i, estimate(800));
        }
        for (int i = 1; i <= 2; i++) {
            hall.mount(
                    management,
                    "UFM " + i,
                    Parts.FABRIC_MANAGER,
                    26 + i,
                    estimate(800).mass(18));
        }
        row.compute("C3", 4);
        row.compute("C4", 5);
    }

    private void rowB(Row row) {
        row.compute("C5", 0);
        row.compute("C6", 1);
        ObjectId ethernet = row.support("N2", 2, 2 * 700 + 4 * 130, LIGHT);
        for (int i = 1; i <= 2; i++) {
            hall.mountRear(
                    ethernet,
                    "in-band " + i,
                    Parts.SWITCH_100G,
                    28 + 2 * i,
                    estimate(700).mass(15));
        }
        for (int i = 1; i <= 4; i++) {
            hall.mountRear(
                    ethernet,
                    "out-of-band " + i,
                    Parts.SWITCH_OUT_OF_BAND,
                    34 + i,
                    estimate(130).mass(7));
        }
        ObjectId storage = row.support("S1", 3, 4 * 3_209 + 2 * 635, SUPPORT);
        for (int i = 1; i <= 4; i++) {
            hall.mount(storage, "storage " + i, Parts.STORAGE, 4 * i - 1, null);
        }
        for (int i = 1; i <= 2; i++) {
            Stated mass = Stated.because("Planning estimate, the maker publishes no mass.")
                    .mass(10);
            hall.mountRear(storage, "cluster " + i, Parts.SWITCH_CLUSTER, 19 + i, mass);
        }
        row.compute("C7", 4);
        row.compute("C8", 5);
    }

    /// Fibre lies over the hot-side edge of both rows, outside the containment, with one bridge.
    private void ducts() {
        int east = WEST_END + 6 * PITCH;
        hall.run("FD1", Parts.FIBRE_DUCT, 2_900, new Point(WEST_END, 2_847), new Point(east, 2_847));
        hall.run("FD2", Parts.FIBRE_DUCT, 2_900, new Point(WEST_END, 4_953), new Point(east, 4_953));
        hall.run("FD3", Parts.FIBRE_DUCT, 2_900, new Point(6_375, 2_847), new Point(6_375, 4_953));
    }

    private static Stated estimate(double watts) {
        return Stated.because("Planning estimate, the maker publishes no maximum.")
                .maximum(watts);
    }

    /// One row of six racks under its three busways.
    private final class Row {
        private final String name;
        private final int y;
        private final Side front;
        private final Map<FeedSide, ObjectId> busways = new EnumMap<>(FeedSide.class);

        private Row(String name, int y, Side front, int busway) {
            this.name = name;
            this.y = y;
            this.front = front;
            int offset = 0;
            for (FeedSide side : panels.keySet()) {
                Point west = new Point(WEST_END, busway + offset);
                ObjectId run = hall.run("BW-" + name + "-" + side, Parts.BUSWAY, 2_600, west, west.plus(6 * PITCH, 0));
                busways.put(side, run);
                offset += 250;
            }
        }

        private void compute(String rack, int slot) {
            Stated stated = Stated.because(HEIGHT + " Mass with 8 kg of cords and cables, an estimate.")
                    .height(1_991)
                    .mass(733);
            ObjectId id = rack(rack, slot, stated);
            for (int unit : NODE_UNITS) {
                hall.mount(id, "dgx-%02d".formatted(++nodes), Parts.DGX_H100, unit, null);
            }
            hall.strips(id, Parts.STRIP_32A_3P, A, B, C);
            busways.forEach((side, busway) -> hall.feed(id, side, busway, COMPUTE));
        }

        private ObjectId support(String rack, int slot, double watts, FeedSize size) {
            Stated stated = Stated.because(SUPPORT_REASON).height(1_991).airflow(Parts.airflow(watts, RISE_K));
            ObjectId id = rack(rack, slot, stated);
            hall.strips(id, Parts.STRIP_32A_3P, A, B);
            for (FeedSide side : new FeedSide[] {A, B}) {
                ObjectId busway = busways.get(side);
                if (busway != null) {
                    hall.feed(id, side, busway, size);
                }
            }
            return id;
        }

        private ObjectId rack(String rack, int slot, Stated stated) {
            Point place = new Point(WEST_END + PITCH * slot, y);
            return hall.inRow(name, rack, Parts.RACK_750, place, front, stated);
        }
    }
}
