package hallwright.file;

import hallwright.catalogue.AirPath;
import hallwright.catalogue.Body;
import hallwright.catalogue.Category;
import hallwright.catalogue.CoolingDuty;
import hallwright.catalogue.Draw;
import hallwright.catalogue.Inlet;
import hallwright.catalogue.LiquidPath;
import hallwright.catalogue.Mounting;
import hallwright.catalogue.Port;
import hallwright.catalogue.RackUnits;
import hallwright.catalogue.RatingKey;
import hallwright.catalogue.Ratings;
import hallwright.catalogue.TypeField;
import hallwright.text.Message;
import hallwright.units.Airflow;
import hallwright.units.Length;
import hallwright.units.Mass;
import hallwright.units.Power;
import hallwright.units.Pressure;
import hallwright.units.Ratio;
import hallwright.units.Temperature;
import hallwright.units.WaterFlow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/// Reads the parts of an equipment type. Numbers are checked for being possible at all; whether they agree with
/// each
/// other is asked elsewhere. Makers state sizes in tenths of a millimetre, the floor knows whole ones: they are
/// rounded to the nearest.
///
/// @param in the object that holds the type
/// @param category which ratings may stand there
record EquipmentParts(JsonIn in, Category category) {

    private static final double MOST = 1e9;
    private static final double MOST_MILLIMETRES = 1e6;
    private static final double COLDEST = -90;
    private static final double WARMEST = 200;
    private static final int MOST_UNITS = 1000;
    private static final int MOST_COUNT = 100_000;

    Body body() throws FileProblem {
        return new Body(
                length(TypeField.WIDTH),
                length(TypeField.DEPTH),
                length(TypeField.HEIGHT),
                amount(TypeField.MASS, Mass::new),
                length(TypeField.CLEARANCE_FRONT),
                length(TypeField.CLEARANCE_REAR));
    }

    Mounting mounting() throws FileProblem {
        String key = TypeField.RACK_UNITS.key();
        Double units = in.optionalNumber(key, 0, MOST_UNITS);
        if (units != null && units * 2 != Math.rint(units * 2)) {
            throw in.problem(key, Message.of("file.half-units", units));
        }
        return new Mounting(
                units == null ? null : new RackUnits((int) (units * 2)),
                in.optionalText(TypeField.RACK_STANDARD.key()));
    }

    @Nullable
    Mass staticLoad() throws FileProblem {
        return amount(TypeField.STATIC_LOAD, Mass::new);
    }

    Draw draw() throws FileProblem {
        return new Draw(
                amount(TypeField.MAXIMUM_POWER, Power::new),
                amount(TypeField.TYPICAL_POWER, Power::new),
                amount(TypeField.MAXIMUM_HEAT, Power::new),
                in.optionalText(TypeField.VOLTAGE.key()),
                in.optionalInteger(TypeField.PHASES.key(), 1, 3),
                inlets(),
                in.optionalText(TypeField.SUPPLY_REDUNDANCY.key()));
    }

    AirPath air() throws FileProblem {
        return new AirPath(
                amount(TypeField.AIRFLOW, Airflow::new),
                in.optionalText(TypeField.AIRFLOW_DIRECTION.key()),
                temperature(TypeField.SUPPLY_MINIMUM),
                temperature(TypeField.SUPPLY_MAXIMUM));
    }

    LiquidPath liquid() throws FileProblem {
        Double pressure = in.optionalShifted(TypeField.LIQUID_PRESSURE_DROP.key(), 3, 0, MOST);
        return new LiquidPath(
                amount(TypeField.LIQUID_SHARE, Ratio::new),
                amount(TypeField.LIQUID_FLOW, WaterFlow::new),
                temperature(TypeField.LIQUID_SUPPLY_MAXIMUM),
                temperature(TypeField.LIQUID_RETURN_MAXIMUM),
                pressure == null ? null : new Pressure(pressure),
                in.optionalText(TypeField.COOLANT.key()));
    }

    CoolingDuty duty() throws FileProblem {
        return new CoolingDuty(
                amount(TypeField.COOLING_CAPACITY, Power::new), in.optionalText(TypeField.COOLING_CONDITIONS.key()));
    }

    List<Port> ports() throws FileProblem {
        List<Port> ports = new ArrayList<>();
        for (JsonIn port : in.objects(TypeField.PORTS.key())) {
            ports.add(new Port(port.text("type"), port.integer("count", 1, MOST_COUNT), port.optionalText("use")));
            port.done();
        }
        return ports;
    }

    /// The ratings; refuses a name that the category does not carry.
    Ratings ratings() throws FileProblem {
        JsonIn values = in.optionalObject(TypeField.RATINGS.key());
        if (values == null) {
            return Ratings.NONE;
        }
        Map<String, Object> ratings = new TreeMap<>();
        for (RatingKey key : RatingKey.allOf(category)) {
            if (values.has(key.name())) {
                ratings.put(key.name(), rating(values, key));
            }
        }
        for (String name : values.keys()) {
            if (RatingKey.allOf(category).stream().noneMatch(key -> key.name().equals(name))) {
                throw values.problem(
                        name,
                        Message.of("file.rating-unknown", name, Message.of(category.messageId()), names(category)));
            }
        }
        return new Ratings(ratings);
    }

    private static Object rating(JsonIn values, RatingKey key) throws FileProblem {
        RatingKey.Form form = key.form();
        return switch (form) {
            case TEXT -> values.text(key.name());
            case COUNT -> (double) values.integer(key.name(), (int) form.least(), (int) form.most());
            case AMOUNT, SHARE, CELSIUS -> values.number(key.name(), form.least(), form.most());
            case AMOUNTS -> List.copyOf(values.numbers(key.name(), form.least(), form.most()));
            case COUNTS -> counts(values.object(key.name()));
        };
    }

    private static Map<String, Integer> counts(JsonIn in) throws FileProblem {
        Map<String, Integer> counts = new TreeMap<>();
        for (String word : in.keys()) {
            counts.put(word, in.integer(word, 1, MOST_COUNT));
        }
        return Collections.unmodifiableMap(counts);
    }

    private static String names(Category category) {
        return String.join(
                ", ", RatingKey.allOf(category).stream().map(RatingKey::name).toList());
    }

    private List<Inlet> inlets() throws FileProblem {
        List<Inlet> inlets = new ArrayList<>();
        for (JsonIn inlet : in.objects(TypeField.INLETS.key())) {
            Double watts = inlet.optionalNumber("supplyRatingW", 0, MOST);
            inlets.add(new Inlet(
                    inlet.integer("count", 1, MOST_COUNT),
                    inlet.optionalText("connector"),
                    watts == null ? null : new Power(watts),
                    inlet.optionalText("note")));
            inlet.done();
        }
        return inlets;
    }

    private <T> @Nullable T amount(TypeField field, DoubleFunction<T> make) throws FileProblem {
        Double number = in.optionalNumber(field.key(), 0, MOST);
        return number == null ? null : make.apply(number);
    }

    private @Nullable Length length(TypeField field) throws FileProblem {
        Double millimetres = in.optionalNumber(field.key(), 0, MOST_MILLIMETRES);
        return millimetres == null ? null : new Length((int) Math.round(millimetres));
    }

    private @Nullable Temperature temperature(TypeField field) throws FileProblem {
        Double celsius = in.optionalNumber(field.key(), COLDEST, WARMEST);
        return celsius == null ? null : new Temperature(celsius);
    }
}
