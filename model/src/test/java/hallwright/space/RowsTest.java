package hallwright.space;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import hallwright.catalogue.Category;
import hallwright.design.Placement;
import hallwright.design.SmallFloor;
import hallwright.geometry.Rect;
import hallwright.geometry.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {

    @Test
    void racksSideBySideWithTheCoolersBetweenThemAreARow() {
        SmallFloor small = new SmallFloor();
        small.rack("R2", 2100, 1000, Side.SOUTH);
        small.rack("R1", 600, 1000, Side.SOUTH);
        small.place(SmallFloor.cooler(Category.IN_ROW, 35, "return 24 °C", 2.4), "K1", 1200, 1050, Side.SOUTH, null);
        small.rack("lone", 600, 5000, Side.SOUTH);
        small.place(SmallFloor.cooler(Category.IN_ROW, 35, "return 24 °C", 2.4), "K2", 6000, 5000, Side.SOUTH, null);
        Rows rows = rows(small);
        assertEquals(
                List.of("R1–R2", "lone"), rows.all().stream().map(Row::name).toList());
        Row row = rows.all().getFirst();
        assertEquals(
                List.of("R1", "K1", "R2"),
                row.members().stream().map(Placed::name).toList());
        assertEquals(new Rect(600, 1000, 2100, 1250), row.bounds());
        assertEquals(2100, row.lengthMm());
        assertEquals(2, row.racks().size());
    }

    @Test
    void aPassageAFrontLineOrADirectionPartsRows() {
        SmallFloor small = new SmallFloor();
        small.rack("A1", 0, 0, Side.SOUTH);
        small.rack("A2", 600 + 799, 0, Side.SOUTH);
        small.rack("B1", 1999 + 800, 0, Side.SOUTH);
        small.rack("C1", 3399, 101, Side.SOUTH);
        small.rack("D1", 3999, 101, Side.NORTH);
        assertEquals(
                List.of("A1–A2", "B1", "C1", "D1"),
                rows(small).all().stream().map(Row::name).toList());
    }

    @Test
    void theUserMayNameARowAcrossAPassage() {
        SmallFloor small = new SmallFloor();
        Placement first = small.put(small.rack("R1", 0, 0, Side.EAST).withRow("East"));
        small.put(small.rack("R2", 0, 3000, Side.EAST).withRow("East"));
        small.rack("R3", 0, 600, Side.EAST);
        Rows rows = rows(small);
        assertEquals(List.of("East", "R3"), rows.all().stream().map(Row::name).toList());
        Row row = rows.all().getFirst();
        assertEquals(2, row.blocks().size());
        assertEquals(row, rows.find(first.id()));
        assertEquals(3600, row.lengthMm());
    }

    @Test
    void wallsPartRowsAndThingsOutsideRowsHaveNone() {
        SmallFloor small = new SmallFloor();
        small.room("left", 0, 0, 3000, 5000);
        small.room("right", 3000, 0, 3000, 5000);
        small.rack("R1", 2400, 0, Side.SOUTH);
        small.rack("R2", 3000, 0, Side.SOUTH);
        Placement crah = small.place(
                SmallFloor.cooler(Category.CRAH, 100, "return 24 °C", 7.0), "CRAH1", 0, 3000, Side.EAST, null);
        Rows rows = rows(small);
        assertEquals(List.of("R1", "R2"), rows.all().stream().map(Row::name).toList());
        assertNull(rows.find(crah.id()));
    }

    private static Rows rows(SmallFloor small) {
        return Layout.of(small.design(), null).rows();
    }
}
