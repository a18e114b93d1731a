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

/// One row of eight GB200 NVL72, liquid-cooled, with a contained hot aisle behind it and a fan gallery behind that.
final class Nvl72RowHall {

    private static final FeedSize FANS = new FeedSize(415, 3, 30, 0.9);

    private Nvl72RowHall() {}

    static Design draw(Catalogue catalogue) {
        HallBuilder hall = new HallBuilder(
                "GB200 NVL72, one scalable unit in a row",
                "Supply air returns to the front aisle through the openings at both row ends. Not drawn: facility water"
                        + " mains DN100 in the gallery ceiling, secondary headers DN80 at 2,500 mm above the row rear,"
                        + " a DN50 drop per NVL72, leak rope under the row and at both coolant distribution units.",
                "na",
                catalogue);
        Rect room = new Rect(0, 0, 20_000, 7_200);
        hall.room("Data hall", room, 4_000, 0, 12)
                .zone("Hall", room, CoolingStrategy.PERIMETER_CONTAINED)
                .containment("HAC1", Parts.CONTAINMENT, AisleKind.HOT, new Rect(2_400, 3_600, SuRow.LENGTH, 2_000))
                .delivery("D1", new Point(0, 300), new Point(0, 2_100))
                .exit("D2", new Point(20_000, 600), new Point(20_000, 1_800));
        SuRow row = new SuRow(hall, "Row 1", "", new Point(2_400, 2_400), Side.SOUTH).draw();
        int[] west = {3_000, 8_700, 14_400};
        for (int i = 0; i < west.length; i++) {
            Stated size = Stated.because("Placeholder footprint, the maker publishes none.")
                    .footprint(2_550, 900);
            ObjectId unit = hall.place("CRAH" + (i + 1), Parts.CRAH_233, new Point(west[i], 5_600), Side.NORTH, size);
            boolean first = i == 0;
            hall.feed(unit, A, row.busway(A, first), FANS).feed(unit, B, row.busway(B, first), FANS);
        }
        return hall.fansFollowDemand(1.54).workload(Jobs.rowOfRacks()).build();
    }
}
