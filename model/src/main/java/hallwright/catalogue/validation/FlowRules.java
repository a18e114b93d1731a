package hallwright.catalogue.validation;

import hallwright.catalogue.AirPath;
import hallwright.catalogue.CoolingType;
import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.LiquidPath;
import hallwright.catalogue.TypeField;
import hallwright.catalogue.validation.TypeStandards.Range;
import hallwright.text.Message;
import hallwright.units.Power;
import hallwright.units.TemperatureRise;
import org.jspecify.annotations.Nullable;

/// Air and coolant: limits in order, shares, and flows that fit the heat that they carry. A rise far from the usual
/// is mostly a wrong unit.
final class FlowRules {

    /// Heat that a cubic metre of air takes up for each kelvin, at sea level and 20 °C.
    private static final double AIR_J_PER_M3_K = 1206;

    /// Heat that a cubic metre of water takes up for each kelvin; water with a quarter of glycol takes a tenth
    /// less.
    private static final double WATER_J_PER_M3_K = 4.18e6;

    private FlowRules() {}

    static void check(EquipmentType type, Problems problems) {
        AirPath air = type.air();
        LiquidPath liquid = type.liquid();
        problems.errorIfAbove(
                TypeField.SUPPLY_MINIMUM,
                air.supplyMinimum(),
                air.supplyMaximum(),
                "catalogue.problem.air-limits-crossed");
        problems.errorIfAbove(
                TypeField.LIQUID_SUPPLY_MAXIMUM,
                liquid.supplyMaximum(),
                liquid.returnMaximum(),
                "catalogue.problem.liquid-limits-crossed");
        if (liquid.share() != null) {
            double share = liquid.share().value();
            if (share < 0 || share > 1) {
                problems.error(TypeField.LIQUID_SHARE, Message.of("catalogue.problem.share", liquid.share()));
            }
            if (share == 0 && (liquid.flow() != null || liquid.coolant() != null)) {
                problems.warn(TypeField.LIQUID_SHARE, Message.of("catalogue.problem.coolant-without-share"));
            }
        }
    }

    /// IT: what it draws goes to its air and its coolant.
    static void heatProducer(EquipmentType type, TypeStandards standards, Problems problems) {
        Power maximum = type.draw().maximum();
        if (maximum == null || type.liquid().share() == null) {
            return;
        }
        double share = type.liquid().share().value();
        air(maximum.times(1 - share), type.air(), standards.airRiseKelvin(), problems);
        liquid(maximum.times(share), type.liquid(), standards.liquidRiseKelvin(), problems);
    }

    /// Cooling: a capacity holds at conditions only, and its flows must be able to move it.
    static void cooling(CoolingType type, TypeStandards standards, Problems problems) {
        Power capacity = type.duty().capacity();
        String conditions = type.duty().conditions();
        if (capacity == null) {
            if (conditions != null) {
                problems.warn(TypeField.COOLING_CONDITIONS, Message.of("catalogue.problem.conditions-alone"));
            }
            return;
        }
        if (conditions == null || conditions.isBlank()) {
            problems.warn(TypeField.COOLING_CAPACITY, Message.of("catalogue.problem.no-conditions", capacity));
        } else if (!type.duty().isStated()) {
            problems.warn(
                    TypeField.COOLING_CONDITIONS,
                    Message.of("catalogue.problem.vague-conditions", capacity, conditions));
        }
        air(capacity, type.air(), standards.airRiseKelvin(), problems);
        liquid(capacity, type.liquid(), standards.liquidRiseKelvin(), problems);
    }

    private static void air(Power heat, AirPath air, Range usual, Problems problems) {
        Double flow = air.airflow() == null ? null : air.airflow().cubicMetresPerSecond();
        rise(TypeField.AIRFLOW, heat, flow, AIR_J_PER_M3_K, usual, problems);
    }

    private static void liquid(Power heat, LiquidPath liquid, Range usual, Problems problems) {
        Double flow = liquid.flow() == null ? null : liquid.flow().si();
        rise(TypeField.LIQUID_FLOW, heat, flow, WATER_J_PER_M3_K, usual, problems);
    }

    private static void rise(
            TypeField field, Power heat, @Nullable Double flow, double heatCapacity, Range usual, Problems problems) {
        if (flow == null || flow <= 0 || heat.watts() <= 0) {
            return;
        }
        double kelvins = heat.watts() / (heatCapacity * flow);
        if (!usual.holds(kelvins)) {
            problems.warn(
                    field,
                    Message.of(
                            "catalogue.problem.rise",
                            Message.of(field.messageId()),
                            heat,
                            new TemperatureRise(kelvins),
                            new TemperatureRise(usual.least()),
                            new TemperatureRise(usual.most())));
        }
    }
}
