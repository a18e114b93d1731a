package hallwright.catalogue.validation;

import hallwright.catalogue.Draw;
import hallwright.catalogue.Inlet;
import hallwright.catalogue.SupplyVoltage;
import hallwright.catalogue.TypeField;
import hallwright.catalogue.validation.TypeStandards.Connector;
import hallwright.text.Message;
import hallwright.units.Current;
import hallwright.units.Power;
import hallwright.units.Voltage;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the cords of a type can carry at the highest voltage that it accepts: what they cannot carry then, they
/// never can. Silent where a connector or the voltage is not known.
final class CordRules {

    private CordRules() {}

    static void check(Draw draw, TypeStandards standards, Problems problems) {
        Optional<SupplyVoltage> voltage = SupplyVoltage.of(draw.voltage());
        if (voltage.isPresent()) {
            Voltage highest = voltage.get().highest();
            together(draw, highest, standards, problems);
            draw.inlets().forEach(inlet -> single(inlet, highest, standards, problems));
        }
    }

    /// What a circuit carries, at unity power factor.
    static Power carried(int phases, Voltage voltage, Current current) {
        double factor = phases == 3 ? Math.sqrt(3) : 1;
        return new Power(factor * voltage.volts() * current.amperes());
    }

    private static void together(Draw draw, Voltage voltage, TypeStandards standards, Problems problems) {
        Power maximum = draw.maximum();
        Power highest = all(draw, voltage, standards, Connector::highest);
        Power international = all(draw, voltage, standards, Connector::current);
        if (maximum == null || highest == null || international == null) {
            return;
        }
        if (maximum.compareTo(highest) > 0) {
            problems.error(
                    TypeField.INLETS,
                    Message.of("catalogue.problem.cords-too-small", maximum, draw.cords(), highest, voltage));
        } else if (maximum.compareTo(international) > 0) {
            problems.warn(
                    TypeField.INLETS,
                    Message.of("catalogue.problem.cords-north-america", maximum, draw.cords(), international, voltage));
        }
    }

    private static void single(Inlet inlet, Voltage voltage, TypeStandards standards, Problems problems) {
        Optional<Connector> connector = standards.connector(inlet.connector());
        if (connector.isPresent() && inlet.supplyRating() != null) {
            Power most =
                    carried(connector.get().phases(), voltage, connector.get().highest());
            if (inlet.supplyRating().compareTo(most) > 0) {
                problems.warn(
                        TypeField.INLETS,
                        Message.of(
                                "catalogue.problem.supply-above-cord",
                                inlet.supplyRating(),
                                connector.get().name(),
                                most,
                                voltage));
            }
        }
    }

    private static @Nullable Power all(
            Draw draw, Voltage voltage, TypeStandards standards, Function<Connector, Current> rating) {
        Power all = Power.ZERO;
        for (Inlet inlet : draw.inlets()) {
            Optional<Connector> connector = standards.connector(inlet.connector());
            if (connector.isEmpty()) {
                return null;
            }
            Power one = carried(connector.get().phases(), voltage, rating.apply(connector.get()));
            all = all.plus(one.times(inlet.count()));
        }
        return draw.inlets().isEmpty() ? null : all;
    }
}
