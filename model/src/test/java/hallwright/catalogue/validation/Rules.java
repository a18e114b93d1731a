package hallwright.catalogue.validation;

import hallwright.catalogue.AirPath;
import hallwright.catalogue.Body;
import hallwright.catalogue.Category;
import hallwright.catalogue.Confidence;
import hallwright.catalogue.DeviceType;
import hallwright.catalogue.Draw;
import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.Evidence;
import hallwright.catalogue.Inlet;
import hallwright.catalogue.LiquidPath;
import hallwright.catalogue.Mounting;
import hallwright.catalogue.PowerType;
import hallwright.catalogue.Product;
import hallwright.catalogue.RackUnits;
import hallwright.catalogue.Ratings;
import hallwright.catalogue.TypeField;
import hallwright.catalogue.TypeId;
import hallwright.catalogue.validation.TypeStandards.Connector;
import hallwright.catalogue.validation.TypeStandards.Range;
import hallwright.text.Language;
import hallwright.text.Texts;
import hallwright.units.Airflow;
import hallwright.units.Current;
import hallwright.units.Length;
import hallwright.units.Mass;
import hallwright.units.Power;
import hallwright.units.Ratio;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Types and standards with round numbers for the tests of the rules.
final class Rules {

    static final TypeStandards STANDARDS = new TypeStandards(
            List.of(
                    new Connector("C14", 1, new Current(10), new Current(15)),
                    new Connector("C20", 1, new Current(16), new Current(20)),
                    new Connector("IEC 60309 32 A 3P", 3, new Current(32), null)),
            Map.of("EIA-310 19in", 44.45),
            new Range(3, 45),
            new Range(2, 40),
            new Range(20, 3000));

    /// 8 units, 100 kg, 0.5 m3/s and 10 kW: 10000 / (1206 x 0.5) = 16.6 K, 100 / (0.48 x 0.9 x 0.356) = 650 kg/m3.
    static final Body BODY = new Body(new Length(480), new Length(900), new Length(356), new Mass(100), null, null);

    static final Mounting EIGHT_UNITS = new Mounting(RackUnits.of(8), "EIA-310 19in");
    static final AirPath AIR = new AirPath(new Airflow(0.5), "front-to-rear", null, null);
    static final LiquidPath NO_LIQUID = new LiquidPath(Ratio.ZERO, null, null, null, null, null);

    private Rules() {}

    /// What the rules say, one line each: level, place and English text.
    static List<String> of(EquipmentType type) {
        return TypeRules.check(type, STANDARDS).stream()
                .map(problem -> problem.level() + " " + problem.place() + ": "
                        + Texts.of(Language.ENGLISH).of(problem.message()))
                .toList();
    }

    static Draw draw(double maximumWatts, List<Inlet> inlets, String redundancy) {
        return new Draw(new Power(maximumWatts), null, null, "200-240 VAC", 1, inlets, redundancy);
    }

    static DeviceType device(Draw draw) {
        return device(BODY, EIGHT_UNITS, draw, AIR, NO_LIQUID);
    }

    static DeviceType device(Body body, Mounting mounting, Draw draw, AirPath air, LiquidPath liquid) {
        DeviceType bare = new DeviceType(
                product(Category.GPU_SERVER),
                body,
                mounting,
                draw,
                air,
                liquid,
                List.of(),
                Ratings.NONE,
                evidence(Set.of()));
        return new DeviceType(
                bare.product(), body, mounting, draw, air, liquid, List.of(), Ratings.NONE, evidence(filled(bare)));
    }

    static PowerType power(Category category, @Nullable String voltage, Map<String, Object> ratings) {
        Draw draw = new Draw(null, null, null, voltage, 3, List.of(), null);
        PowerType bare = new PowerType(
                product(category),
                Body.UNKNOWN,
                Mounting.UNKNOWN,
                draw,
                AirPath.UNKNOWN,
                new Ratings(ratings),
                evidence(Set.of()));
        return new PowerType(
                bare.product(),
                Body.UNKNOWN,
                Mounting.UNKNOWN,
                draw,
                AirPath.UNKNOWN,
                bare.ratings(),
                evidence(filled(bare)));
    }

    static Product product(Category category) {
        return new Product(new TypeId("test"), category, null, "Maker", "Model", null, null, "Summary", null);
    }

    static Evidence evidence(Set<String> unverified) {
        return new Evidence("A data sheet", "vendor-page", "2026-11", Confidence.HIGH, Set.of(), unverified);
    }

    static Set<String> filled(EquipmentType type) {
        return Arrays.stream(TypeField.values())
                .filter(field -> field.of(type) != null)
                .map(TypeField::key)
                .collect(Collectors.toSet());
    }
}
