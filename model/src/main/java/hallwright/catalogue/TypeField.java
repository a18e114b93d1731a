package hallwright.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One fact that a type can carry besides its name: the key that files and evidence use, and its value. In the
/// order of files and of the inspector.
public enum TypeField {
    /// The maker's order code.
    PART_NUMBER("partNumber", type -> type.product().partNumber()),
    /// Across the front.
    WIDTH("widthMm", type -> type.body().width()),
    /// From front to rear.
    DEPTH("depthMm", type -> type.body().depth()),
    /// From the foot up.
    HEIGHT("heightMm", type -> type.body().height()),
    /// As installed.
    MASS("massKg", type -> type.body().mass()),
    /// To keep free in front.
    CLEARANCE_FRONT("clearanceFrontMm", type -> type.body().clearanceFront()),
    /// To keep free behind.
    CLEARANCE_REAR("clearanceRearMm", type -> type.body().clearanceRear()),
    /// Units taken or offered.
    RACK_UNITS("rackUnits", type -> type.mounting().height()),
    /// The standard that it mounts by.
    RACK_STANDARD("rackStandard", type -> type.mounting().standard()),
    /// What a rack can carry.
    STATIC_LOAD("staticLoadKg", EquipmentType::staticLoad),
    /// The most it draws.
    MAXIMUM_POWER("maximumPowerW", type -> type.draw().maximum()),
    /// What it draws in ordinary work.
    TYPICAL_POWER("typicalPowerW", type -> type.draw().typical()),
    /// The most heat it gives off.
    MAXIMUM_HEAT("maximumHeatW", type -> type.draw().heatMaximum()),
    /// The accepted supply.
    VOLTAGE("voltage", type -> type.draw().voltage()),
    /// One or three.
    PHASES("phases", type -> type.draw().phases()),
    /// Groups of [Inlet].
    INLETS("inlets", type -> filled(type.draw().inlets())),
    /// Supplies needed plus spare.
    SUPPLY_REDUNDANCY("supplyRedundancy", type -> type.draw().supplyRedundancy()),
    /// At rated speed, or at the reference pressure of a tile.
    AIRFLOW("airflowM3PerS", type -> type.air().airflow()),
    /// Which way the air goes.
    AIRFLOW_DIRECTION("airflowDirection", type -> type.air().direction()),
    /// The coldest inlet air.
    SUPPLY_MINIMUM("supplyMinimumC", type -> type.air().supplyMinimum()),
    /// The warmest inlet air.
    SUPPLY_MAXIMUM("supplyMaximumC", type -> type.air().supplyMaximum()),
    /// The part of the heat that goes to liquid.
    LIQUID_SHARE("liquidShare", type -> type.liquid().share()),
    /// The coolant needed or given.
    LIQUID_FLOW("liquidFlowLPerMin", type -> type.liquid().flow()),
    /// The warmest coolant accepted or supplied.
    LIQUID_SUPPLY_MAXIMUM("liquidSupplyMaximumC", type -> type.liquid().supplyMaximum()),
    /// The warmest coolant given back.
    LIQUID_RETURN_MAXIMUM("liquidReturnMaximumC", type -> type.liquid().returnMaximum()),
    /// At that flow.
    LIQUID_PRESSURE_DROP("liquidPressureDropKpa", type -> type.liquid().pressureDrop()),
    /// Which coolant.
    COOLANT("coolant", type -> type.liquid().coolant()),
    /// The heat removed.
    COOLING_CAPACITY("coolingCapacityW", type -> type.duty().capacity()),
    /// What that capacity holds at.
    COOLING_CONDITIONS("coolingConditions", type -> type.duty().conditions()),
    /// [Ratings] of some categories.
    RATINGS("ratings", type -> type.ratings().values().isEmpty() ? null : type.ratings()),
    /// Groups of [Port].
    PORTS("ports", type -> filled(type.ports()));

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // Each is a method reference without state.
    private final Function<EquipmentType, @Nullable Object> value;

    TypeField(String key, Function<EquipmentType, @Nullable Object> value) {
        this.key = key;
        this.value = value;
    }

    /// The key in files and in [Evidence], with the unit.
    public String key() {
        return key;
    }

    /// The value in a type: a quantity, a text, a whole number, [RackUnits], [Ratings], or a list of [Inlet] or
    /// [Port]; null if not known.
    public @Nullable Object of(EquipmentType type) {
        return value.apply(type);
    }

    /// The id of the text that names it.
    public String messageId() {
        return "catalogue.field." + key;
    }

    /// The field with this key, if there is one.
    public static Optional<TypeField> ofKey(String key) {
        return Arrays.stream(values()).filter(f -> f.key.equals(key)).findFirst();
    }

    private static @Nullable Object filled(List<?> list) {
        return list.isEmpty() ? null : list;
    }
}
