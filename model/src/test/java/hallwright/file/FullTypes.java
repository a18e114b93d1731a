package hallwright.file;

import hallwright.catalogue.AirPath;
import hallwright.catalogue.Body;
import hallwright.catalogue.CableType;
import hallwright.catalogue.Category;
import hallwright.catalogue.Confidence;
import hallwright.catalogue.ContainmentType;
import hallwright.catalogue.CoolingDuty;
import hallwright.catalogue.CoolingType;
import hallwright.catalogue.DeviceType;
import hallwright.catalogue.Draw;
import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.Evidence;
import hallwright.catalogue.Inlet;
import hallwright.catalogue.LiquidPath;
import hallwright.catalogue.Mounting;
import hallwright.catalogue.PathwayType;
import hallwright.catalogue.Port;
import hallwright.catalogue.PowerType;
import hallwright.catalogue.Product;
import hallwright.catalogue.RackSystemType;
import hallwright.catalogue.RackType;
import hallwright.catalogue.RackUnits;
import hallwright.catalogue.Ratings;
import hallwright.catalogue.TileType;
import hallwright.catalogue.TypeId;
import hallwright.units.Airflow;
import hallwright.units.Length;
import hallwright.units.Mass;
import hallwright.units.Power;
import hallwright.units.Pressure;
import hallwright.units.Ratio;
import hallwright.units.Temperature;
import hallwright.units.WaterFlow;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One type of each kind with every fact filled that its kind can carry.
final class FullTypes {

    private static final Body BODY = new Body(
            new Length(600), new Length(1200), new Length(2236), new Mass(0.1), new Length(900), new Length(910));
    private static final Mounting MOUNTING = new Mounting(new RackUnits(5), "MGX");
    private static final Draw DRAW = new Draw(
            new Power(132_000.5),
            new Power(120_000),
            new Power(131_000),
            "200-240 VAC",
            3,
            List.of(new Inlet(6, "C20", new Power(3300), "locking"), new Inlet(1, null, null, null)),
            "4+2");
    private static final AirPath AIR =
            new AirPath(new Airflow(0.5215), "front-to-rear", new Temperature(-5), new Temperature(30.5));
    // 0.3 kPa times 1000 is not 300 in binary; the file must not lose the last digit.
    private static final LiquidPath LIQUID = new LiquidPath(
            new Ratio(0.871),
            new WaterFlow(130.1),
            new Temperature(45),
            new Temperature(65),
            new Pressure(300.1),
            "PG25");
    private static final CoolingDuty DUTY = new CoolingDuty(new Power(252_400), "water 18 C in, 25 C out");
    private static final List<Port> PORTS = List.of(new Port("OSFP 800G", 4, "fabric"), new Port("RJ45", 1, null));

    static final List<EquipmentType> ALL = List.of(
            new DeviceType(
                    product("d", Category.GPU_SERVER),
                    BODY,
                    MOUNTING,
                    DRAW,
                    AIR,
                    LIQUID,
                    PORTS,
                    new Ratings(Map.of("gpus", 8.0)),
                    evidence()),
            new RackSystemType(
                    product("s", Category.GPU_RACK),
                    BODY,
                    MOUNTING,
                    DRAW,
                    AIR,
                    LIQUID,
                    PORTS,
                    new Ratings(Map.of("gpus", 72.0, "pumps", "N+1")),
                    evidence()),
            new RackType(product("r", Category.RACK), BODY, MOUNTING, new Mass(1701), Ratings.NONE, evidence()),
            new PowerType(
                    product("p", Category.RACK_PDU),
                    BODY,
                    MOUNTING,
                    DRAW,
                    AIR,
                    new Ratings(Map.of("apparentPowerKva", 22.2, "outlets", Map.of("C13", 30, "C19", 12))),
                    evidence()),
            new CoolingType(
                    product("c", Category.CDU),
                    BODY,
                    MOUNTING,
                    DRAW,
                    AIR,
                    LIQUID,
                    DUTY,
                    new Ratings(Map.of("secondaryMinimumC", 10.0)),
                    evidence()),
            new TileType(
                    product("t", Category.FLOOR_TILE), BODY, AIR, new Ratings(Map.of("openShare", 0.56)), evidence()),
            new ContainmentType(product("k", Category.CONTAINMENT), BODY, Ratings.NONE, evidence()),
            new CableType(
                    product("w", Category.CABLE_OPTIC),
                    BODY,
                    DRAW,
                    new Ratings(Map.of("lengthsM", List.of(0.5, 1.0, 1.5))),
                    evidence()),
            new PathwayType(
                    product("y", Category.PATHWAY),
                    BODY,
                    MOUNTING,
                    new Ratings(Map.of("innerAreaMm2", 31_000.0)),
                    evidence()));

    private FullTypes() {}

    private static Product product(String id, Category category) {
        return new Product(
                new TypeId("test-" + id), category, "fine", "Maker", "Model", "MPN-1", "legacy", "Summary", "“Notes”");
    }

    private static Evidence evidence() {
        return new Evidence(
                "A data sheet",
                "vendor-page",
                "2026-11",
                Confidence.HIGH,
                Set.of("massKg", "widthMm"),
                Set.of("partNumber"));
    }
}
