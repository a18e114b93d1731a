package hallwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hallwright.analysis.Analysis;
import hallwright.catalogue.Category;
import hallwright.catalogue.RackSystemType;
import hallwright.catalogue.TypeId;
import hallwright.check.density.ResidualHeatCheck;
import hallwright.check.model.ConnectionCheck;
import hallwright.check.power.ContinuousCurrentCheck;
import hallwright.check.space.DoorSizeCheck;
import hallwright.check.space.FrontClearanceCheck;
import hallwright.check.space.RearClearanceCheck;
import hallwright.check.thermal.SpareCoolingCheck;
import hallwright.design.CoolingLoop;
import hallwright.design.FeedSide;
import hallwright.design.Placement;
import hallwright.design.ProjectValues;
import hallwright.design.SmallFloor;
import hallwright.file.CatalogueFiles;
import hallwright.geometry.Side;
import hallwright.power.RackLoad;
import hallwright.rule.FindingGroup;
import hallwright.text.Language;
import hallwright.text.Texts;
import hallwright.units.Power;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// A missing input is never a pass, and what nobody can count is not counted.
class MissingInputsTest {

    private static final Path EQUIPMENT =
            Path.of(System.getProperty("hallwright.home", "..")).resolve("templates/equipment");

    @Test
    void withoutARoomNobodyKnowsWhereTheWallsAre() {
        SmallFloor small = new SmallFloor();
        small.rack("A1", 2000, 2000, Side.SOUTH);
        assertEquals(
                "room of A1",
                Checked.by(new FrontClearanceCheck(), "na", small.design()).lacks());
        assertEquals(
                "room of A1",
                Checked.by(new RearClearanceCheck(), "na", small.design()).lacks());
        small.room("hall", 0, 0, 6000, 6000);
        // 2000 mm to the south wall, 6000 - 2000 - 1200 = 2800 mm to the north wall.
        assertEquals(
                1, Checked.by(new FrontClearanceCheck(), "na", small.design()).passes());
        assertEquals(
                1, Checked.by(new RearClearanceCheck(), "na", small.design()).passes());
    }

    @Test
    void racksWithoutADeliveryDoorCannotBeJudged() {
        SmallFloor small = new SmallFloor();
        small.room("DH1", 0, 0, 6000, 6000);
        assertEquals(0, Checked.by(new DoorSizeCheck(), "na", small.design()).passes());
        small.rack("A1", 2000, 2000, Side.SOUTH);
        assertEquals(
                "delivery door of DH1",
                Checked.by(new DoorSizeCheck(), "na", small.design()).lacks());
    }

    @Test
    void wordsAreNoConditions() {
        SmallFloor small = new SmallFloor();
        small.zone("Z1", 0, 0, 20_000, 10_000, null);
        small.rack("R1", 600, 1000, Side.SOUTH, 100);
        for (int i = 0; i < 2; i++) {
            small.place(
                    SmallFloor.cooler(Category.CRAH, 120, "nominal", 8.0), "C" + i, 2000 * i, 8000, Side.SOUTH, null);
        }
        assertEquals(
                "cooling capacity with its conditions of C0, C1",
                Checked.by(new SpareCoolingCheck(), "eu", small.design()).lacks());
    }

    @Test
    void anUnknownShareToLiquidIsNeitherAirNorNothing() {
        SmallFloor small = new SmallFloor();
        small.zone("Z1", 0, 0, 20_000, 10_000, null);
        Placement system = small.place(systemOfUnknownShare(), "G1", 600, 1000, Side.SOUTH, null);
        for (int i = 0; i < 2; i++) {
            cooler(small, Category.CRAH, "C" + i, 2000 * i, 100);
        }
        // 142 kW, of which nobody knows how much goes into the air, against 100 kW with one unit lost.
        String share = "share of heat to liquid of G1";
        assertEquals(
                share, Checked.by(new SpareCoolingCheck(), "na", small.design()).lacks());
        assertEquals(
                share, Checked.by(new ResidualHeatCheck(), "na", small.design()).lacks());
        // With 200 kW left even all of it is no problem.
        cooler(small, Category.CRAH, "C2", 6000, 100);
        assertEquals(
                1, Checked.by(new SpareCoolingCheck(), "na", small.design()).passes());
        assertEquals(
                1, Checked.by(new ResidualHeatCheck(), "na", small.design()).passes());
        Placement cdu = cooler(small, Category.CDU, "CDU1", 12_000, 1000);
        small.put(new CoolingLoop(small.id(), "TCS1", List.of(cdu.id()), List.of(system.id())));
        assertEquals(
                share, Checked.by(new SpareCoolingCheck(), "na", small.design()).lacks());
        Placement spare = cooler(small, Category.CDU, "CDU2", 14_000, 1000);
        CoolingLoop loop = small.design().loops().iterator().next();
        small.put(new CoolingLoop(loop.id(), "TCS1", List.of(cdu.id(), spare.id()), List.of(system.id())));
        assertEquals(
                2, Checked.by(new SpareCoolingCheck(), "na", small.design()).passes());
    }

    @Test
    void aPanelDrawsWhatItsCircuitsCarry() {
        SmallFloor small = new SmallFloor();
        Placement ups = small.rack("UPS1", 9000, 0, Side.SOUTH);
        Placement first = small.rack("RPP-A", 6000, 0, Side.SOUTH);
        Placement second = small.rack("RPP-B", 7000, 0, Side.SOUTH);
        for (int i = 0; i < 4; i++) {
            Placement rack = small.rack("R" + i, 600 * i, 3000, Side.SOUTH, 20);
            small.feed("A" + i, FeedSide.A, first, rack, 400, 32);
            small.feed("B" + i, FeedSide.B, second, rack, 400, 32);
        }
        small.feed("FA", FeedSide.A, ups, first, 400, 63);
        // Half of 4 x 20 kW over sqrt 3 x 400 V = 57.74 A: 91.6 % of 63 A, more than 80 %.
        assertEquals(
                100 * (80 - 91.64) / 80,
                Checked.by(new ContinuousCurrentCheck(), "na", small.design()).margin(),
                0.01);
        assertEquals(
                9,
                Checked.by(new ContinuousCurrentCheck(), "eu", small.design()).passes());
    }

    @Test
    void coolingEquipmentIsConnectedToo() {
        SmallFloor small = new SmallFloor();
        small.zone("Z1", 0, 0, 20_000, 10_000, null);
        small.place(
                SmallFloor.cooler(Category.CRAH, 100, "return 24 °C", 7.0),
                "CRAH1",
                0,
                0,
                Side.NORTH,
                ProjectValues.load(new Power(5000), new Power(5000), "test"));
        assertEquals(
                "CRAH1 draws power, but no circuit supplies it. Connect CRAH1 to a circuit.",
                Checked.by(new ConnectionCheck(), "na", small.design()).text());
        SmallFloor wet = new SmallFloor();
        cooler(wet, Category.CDU, "CDU1", 0, 500);
        assertEquals(
                "CDU1 is in no coolant loop, so it cools nothing. Add CDU1 to the coolant loop that it serves.",
                Checked.by(new ConnectionCheck(), "na", wet.design()).text());
    }

    @Test
    void heatOutIsPowerInWhateverAMakerStatesApart() {
        var catalogue = CatalogueFiles.read(EQUIPMENT, List.of()).catalogue();
        SmallFloor small = new SmallFloor();
        Placement rack = small.rack("R1", 0, 0, Side.SOUTH);
        // DGX B300: heat of 14.5 kW stated for the average, 19.7 kW at the peak. DGX H100: 11.3 kW beside 10.2 kW.
        for (String id : List.of("nvidia-dgx-b300-ac-psu", "nvidia-dgx-h100")) {
            small.mount(Objects.requireNonNull(catalogue.find(new TypeId(id))), id, rack, 1 + id.length());
        }
        RackLoad load =
                Analysis.of(small.design(), null).racks().values().iterator().next();
        assertEquals(29_900, load.maximum().known().watts(), 1e-9);
        assertEquals(
                29_900,
                load.airHeat().known().watts() + load.liquidHeat().known().watts(),
                1e-9);
    }

    @Test
    void oneSentenceSpeaksForAllThatMissTheSameLimit() {
        SmallFloor small = new SmallFloor();
        small.zone("Z1", 0, 0, 20_000, 10_000, hallwright.design.CoolingStrategy.PERIMETER);
        for (int i = 0; i < 5; i++) {
            small.rack("R" + i, 600 * i, 1000, Side.SOUTH, 9 + i);
        }
        FindingGroup group = StandardChecks.run(
                        Checked.rules("na"), Analysis.of(small.design(), null), LocalDate.of(2026, 11, 23))
                .groups()
                .stream()
                .filter(g -> g.leader().rule().id().equals("DEN-001"))
                .findFirst()
                .orElseThrow();
        assertEquals(5, group.size());
        String text = Texts.of(Language.ENGLISH)
                .of(group.message(
                        id -> Objects.requireNonNull(small.design().find(id)).name()));
        assertEquals(
                "R4 gives 13 kW to the air; \"Perimeter, open aisles\" takes 8 kW from one rack. Margin -62.5 %.",
                text.substring(0, text.indexOf(" Limit")));
        assertEquals(
                "4 more miss the same limit by as much or less, such as R3, R2, R1.",
                text.substring(text.indexOf("4 more")));
    }

    private static Placement cooler(SmallFloor small, Category category, String name, int x, double kilowatts) {
        return small.place(
                SmallFloor.cooler(category, kilowatts, "return 24 °C", 9.0), name, x, 8000, Side.SOUTH, null);
    }

    /// A rack-scale system of 142 kW that does not say where its heat goes.
    private static RackSystemType systemOfUnknownShare() {
        var catalogue = CatalogueFiles.read(EQUIPMENT, List.of()).catalogue();
        return (RackSystemType) Objects.requireNonNull(catalogue.find(new TypeId("nvidia-gb300-nvl72")));
    }
}
