package hallwright.app.sample;

import hallwright.catalogue.AirPath;
import hallwright.catalogue.Body;
import hallwright.catalogue.Catalogue;
import hallwright.catalogue.Category;
import hallwright.catalogue.Confidence;
import hallwright.catalogue.CoolingDuty;
import hallwright.catalogue.CoolingType;
import hallwright.catalogue.DeviceType;
import hallwright.catalogue.Draw;
import hallwright.catalogue.Evidence;
import hallwright.catalogue.LiquidPath;
import hallwright.catalogue.Mounting;
import hallwright.catalogue.Product;
import hallwright.catalogue.RackType;
import hallwright.catalogue.RackUnits;
import hallwright.catalogue.Ratings;
import hallwright.catalogue.TypeId;
import hallwright.units.Airflow;
import hallwright.units.Length;
import hallwright.units.Mass;
import hallwright.units.Power;
import hallwright.units.Ratio;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Equipment types with round numbers.
public final class Equipment {

    /// 600 x 1200 x 2000 mm, 100 kg, 42 units.
    public static final RackType RACK = rack("rack-600", "Acme", "Frame 600", 600);

    /// 800 x 1200 x 2000 mm, 100 kg, 42 units.
    public static final RackType WIDE_RACK = rack("rack-800", "Acme", "Frame 800", 800);

    /// 8 units, 10 kW at most and 7 kW in ordinary work, 0.5 m3/s, 100 kg, 8 GPUs.
    public static final DeviceType NODE = new DeviceType(
            product("node-8", Category.GPU_SERVER, "Borealis", "Node 8"),
            body(480, 900, 356, 100),
            new Mounting(RackUnits.of(8), "EIA-310 19in"),
            new Draw(new Power(10_000), new Power(7_000), null, "200-240 VAC", 1, List.of(), "4+2"),
            new AirPath(new Airflow(0.5), "front-to-rear", null, null),
            new LiquidPath(Ratio.ZERO, null, null, null, null, null),
            List.of(),
            new Ratings(Map.of("gpus", 8.0)),
            evidence());

    /// A cooler of unknown size.
    public static final CoolingType COOLER = new CoolingType(
            product("cooler", Category.CRAH, "Frost", "Wall 100"),
            Body.UNKNOWN,
            Mounting.UNKNOWN,
            Draw.UNKNOWN,
            AirPath.UNKNOWN,
            LiquidPath.UNKNOWN,
            new CoolingDuty(new Power(100_000), null),
            Ratings.NONE,
            evidence());

    /// All of them.
    public static final Catalogue CATALOGUE = Catalogue.of(List.of(RACK, WIDE_RACK, NODE, COOLER));

    private Equipment() {}

    private static RackType rack(String id, String maker, String model, int width) {
        return new RackType(
                product(id, Category.RACK, maker, model),
                body(width, 1200, 2000, 100),
                new Mounting(RackUnits.of(42), "EIA-310 19in"),
                new Mass(1500),
                Ratings.NONE,
                evidence());
    }

    private static Product product(String id, Category category, String maker, String model) {
        return new Product(new TypeId(id), category, null, maker, model, null, null, model, null);
    }

    private static Body body(int width, int depth, int height, double mass) {
        return new Body(new Length(width), new Length(depth), new Length(height), new Mass(mass), null, null);
    }

    private static Evidence evidence() {
        return new Evidence(
                "a test", "vendor-page", "2026-11", Confidence.HIGH, Set.of("widthMm", "depthMm"), Set.of("massKg"));
    }
}
