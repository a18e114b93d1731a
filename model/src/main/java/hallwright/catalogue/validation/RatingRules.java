package hallwright.catalogue.validation;

import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.Inlet;
import hallwright.catalogue.PowerType;
import hallwright.catalogue.RackSystemType;
import hallwright.catalogue.RatingKey;
import hallwright.catalogue.Ratings;
import hallwright.catalogue.SupplyVoltage;
import hallwright.catalogue.TileType;
import hallwright.catalogue.TypeField;
import hallwright.catalogue.validation.TypeStandards.Connector;
import hallwright.text.Message;
import hallwright.units.Current;
import hallwright.units.Power;
import hallwright.units.Ratio;
import hallwright.units.Voltage;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Ratings against each other and against the facts beside them.
final class RatingRules {

    /// Makers round: 22.2 kVA stands for 32 A at 400 V, which is 22.17 kVA.
    private static final double ROUNDING = 1.01;

    /// By how much a stated share may differ from the share that the two heats make.
    private static final double SHARE_ROUNDING = 0.01;

    /// Pairs whose first must not be above the second.
    private static final List<List<String>> ORDERED = List.of(
            List.of("minimumApparentPowerKva", "maximumApparentPowerKva"),
            List.of("minimumActivePowerKw", "maximumActivePowerKw"),
            List.of("minimumCurrentA", "maximumCurrentA"),
            List.of("minimumCapacityKw", "maximumCapacityKw"),
            List.of("minimumRemovalShare", "maximumRemovalShare"),
            List.of("secondaryMinimumC", "secondaryMaximumC"),
            List.of("capacityAt4KApproachW", "capacityAt8KApproachW"),
            List.of("continuousPowerKw", "primePowerKw"),
            List.of("primePowerKw", "standbyPowerKw"),
            List.of("activePowerKw", "apparentPowerKva"),
            List.of("permanentLinkM", "channelLimitM"));

    private RatingRules() {}

    static void check(EquipmentType type, Problems problems) {
        Ratings ratings = type.ratings();
        for (String name : ratings.values().keySet()) {
            if (RatingKey.allOf(type.category()).stream()
                    .noneMatch(key -> key.name().equals(name))) {
                problems.error("ratings/" + name, Message.of("catalogue.problem.rating-unknown", name));
            }
        }
        for (List<String> pair : ORDERED) {
            OptionalDouble small = ratings.number(pair.getFirst());
            OptionalDouble great = ratings.number(pair.getLast());
            if (small.isPresent() && great.isPresent() && small.getAsDouble() > great.getAsDouble()) {
                problems.error(
                        "ratings/" + pair.getFirst(),
                        Message.of(
                                "catalogue.problem.ratings-crossed",
                                pair.getFirst(),
                                small.getAsDouble(),
                                pair.getLast(),
                                great.getAsDouble()));
            }
        }
    }

    /// What a power type carries must fit its current, and its current must fit its plug.
    static void power(PowerType type, TypeStandards standards, Problems problems) {
        OptionalDouble amperes = type.ratings().number("currentA");
        if (amperes.isPresent()) {
            Current current = new Current(amperes.getAsDouble());
            apparentPower(type, current, problems);
            plug(type, current, standards, problems);
        }
    }

    /// Heat to air and heat to liquid must make the share that is stated.
    static void heatSplit(RackSystemType type, Problems problems) {
        OptionalDouble air = type.ratings().number("airHeatW");
        OptionalDouble liquid = type.ratings().number("liquidHeatW");
        Ratio share = type.liquid().share();
        if (share == null || air.isEmpty() || liquid.isEmpty()) {
            return;
        }
        double split = liquid.getAsDouble() / (air.getAsDouble() + liquid.getAsDouble());
        if (Math.abs(split - share.value()) > SHARE_ROUNDING) {
            problems.warn(
                    TypeField.LIQUID_SHARE,
                    Message.of(
                            "catalogue.problem.heat-split",
                            share,
                            new Power(liquid.getAsDouble()),
                            new Power(air.getAsDouble()),
                            new Ratio(split)));
        }
    }

    /// The airflow of a tile says nothing without the pressure that it holds at.
    static void tile(TileType type, Problems problems) {
        if (type.air().airflow() != null
                && type.ratings().number("referencePressurePa").isEmpty()) {
            problems.warn(
                    TypeField.AIRFLOW,
                    Message.of("catalogue.problem.no-pressure", type.air().airflow()));
        }
    }

    private static void apparentPower(PowerType type, Current current, Problems problems) {
        OptionalDouble kva = type.ratings().number("apparentPowerKva");
        Optional<SupplyVoltage> voltage = SupplyVoltage.of(type.draw().voltage());
        Integer phases = type.draw().phases();
        if (kva.isEmpty() || voltage.isEmpty() || phases == null) {
            return;
        }
        Voltage highest = voltage.get().highest();
        double most = CordRules.carried(phases, highest, current).kilowatts();
        if (kva.getAsDouble() > most * ROUNDING) {
            problems.warn(
                    "ratings/apparentPowerKva",
                    Message.of("catalogue.problem.apparent-power", kva.getAsDouble(), current, highest, most));
        }
    }

    private static void plug(PowerType type, Current current, TypeStandards standards, Problems problems) {
        String words = type.ratings().text("inputPlug");
        if (words == null) {
            return;
        }
        Optional<Connector> plug = standards.connector(words);
        if (plug.isPresent() && plug.get().highest().compareTo(current) < 0) {
            Current carried = plug.get().highest();
            problems.error("ratings/inputPlug", Message.of("catalogue.problem.plug", current, words, carried));
        }
        for (Inlet inlet : type.draw().inlets()) {
            if (inlet.connector() != null && !inlet.connector().equals(words)) {
                problems.warn(
                        "ratings/inputPlug", Message.of("catalogue.problem.plug-and-inlet", words, inlet.connector()));
            }
        }
    }
}
