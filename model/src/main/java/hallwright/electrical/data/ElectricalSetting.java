package hallwright.electrical.data;

/// The settings of the electrical calculation that have a default; the values are data.
public enum ElectricalSetting {
    /// Power factor of IT equipment at load.
    POWER_FACTOR("powerFactor"),
    /// Third harmonic of IT equipment as a share of the line current.
    THIRD_HARMONIC("thirdHarmonic"),
    /// Resistivity of copper in service.
    RESISTIVITY_COPPER("resistivityCopper"),
    /// Resistivity of aluminium in service.
    RESISTIVITY_ALUMINIUM("resistivityAluminium"),
    /// Reactance of a cable for each metre.
    REACTANCE("reactance"),
    /// Loss of a UPS at any load as a share of its rating.
    UPS_NO_LOAD("upsNoLoad"),
    /// Loss of a UPS in proportion to its load.
    UPS_PROPORTIONAL("upsProportional"),
    /// Loss of a UPS with the square of its load.
    UPS_SQUARE("upsSquare"),
    /// The largest planned loading of a generator.
    GENERATOR_LOADING("generatorLoading"),
    /// Fuel of a generator for each joule.
    FUEL_CONSUMPTION("fuelConsumption"),
    /// The share of a tank that no pump reaches.
    FUEL_UNUSABLE("fuelUnusable"),
    /// The largest load step of a generator as a share of its rating.
    STEP_LIMIT("stepLimit"),
    /// The largest cyclic swing of a generator as a share of its rating.
    CYCLIC_LIMIT("cyclicLimit"),
    /// What storage in power supplies takes off a swing.
    SMOOTHING("smoothing"),
    /// The depth of discharge that may be used.
    BATTERY_DEPTH("batteryDepth"),
    /// The capacity that is left of a battery at the end of its life.
    BATTERY_END_OF_LIFE("batteryEndOfLife"),
    /// The efficiency of an inverter on battery.
    INVERTER_EFFICIENCY("inverterEfficiency"),
    /// The short-circuit impedance of a distribution transformer.
    TRANSFORMER_IMPEDANCE("transformerImpedance"),
    /// The peak of a rack of accelerators as a multiple of its design power.
    PEAK_FACTOR("peakFactor"),
    /// What a feed carries for a short time as a multiple of what it carries without end.
    SHORT_TIME_FACTOR("shortTimeFactor"),
    /// The share of failures that take all paths at once.
    COMMON_CAUSE("commonCause"),
    /// The density of air.
    AIR_DENSITY("airDensity"),
    /// The specific heat of air.
    AIR_HEAT("airHeat"),
    /// What is added to the way of a cable.
    CABLE_SLACK("cableSlack"),
    /// What is kept of a cable at each end.
    SERVICE_LOOP("serviceLoop");

    private final String key;

    ElectricalSetting(String key) {
        this.key = key;
    }

    /// The name in files.
    public String key() {
        return key;
    }
}
