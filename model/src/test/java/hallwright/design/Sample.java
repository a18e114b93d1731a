package hallwright.design;

import hallwright.catalogue.AirPath;
import hallwright.catalogue.Body;
import hallwright.catalogue.Category;
import hallwright.catalogue.Confidence;
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
import java.util.Set;

/// Small equipment types with round numbers, for tests.
public final class Sample {

    /// 600 x 1200 x 2000 mm, 100 kg, 42 units.
    public static final RackType RACK = new RackType(
            product("test-rack", Category.RACK),
            body(600, 1200, 2000, 100),
            new Mounting(RackUnits.of(42), "EIA-310 19in"),
            new Mass(1500),
            Ratings.NONE,
            evidence());

    /// 8 units, 10 kW at most and 7 kW in ordinary work, 0.5 m3/s, 100 kg.
    public static final DeviceType NODE = new DeviceType(
            product("test-node", Category.GPU_SERVER),
            body(480, 900, 356, 100),
            new Mounting(RackUnits.of(8), "EIA-310 19in"),
            new Draw(new Power(10_000), new Power(7_000), null, "200-240 VAC", 1, List.of(), "4+2"),
            new AirPath(new Airflow(0.5), "front-to-rear", null, null),
            new LiquidPath(Ratio.ZERO, null, null, null, null, null),
            List.of(),
            Ratings.NONE,
            evidence());

    private Sample() {}

    /// Who makes it: nobody.
    public static Product product(String id, Category category) {
        return new Product(new TypeId(id), category, null, "Test", id, null, null, id, null);
    }

    /// An outer size in millimetres and a mass in kilograms.
    public static Body body(int width, int depth, int height, double mass) {
        return new Body(new Length(width), new Length(depth), new Length(height), new Mass(mass), null, null);
    }

    /// Invented for tests.
    public static Evidence evidence() {
        return new Evidence("test", "project", "2026-11", Confidence.LOW, Set.of(), Set.of());
    }
}
