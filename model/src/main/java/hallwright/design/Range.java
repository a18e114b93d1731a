package hallwright.design;

/// What a value of a design may be at all. Wider than any sound design, and the same for edits and for files, so
/// that
/// whatever can be drawn can be saved and opened again.
///
/// @param least the smallest allowed value
/// @param most the largest allowed value
public record Range(double least, double most) {

    /// A coordinate in millimetres: no farther out than 10 km, so that sums never overflow.
    public static final Range COORDINATE_MM = new Range(-Integrity.FARTHEST_MM, Integrity.FARTHEST_MM);

    /// A height above the floor in millimetres; below it lies the space under a raised floor.
    public static final Range ELEVATION_MM = new Range(-10_000, 100_000);

    /// The length of a cable in millimetres.
    public static final Range LENGTH_MM = new Range(1, 10_000_000);

    /// A clear height in millimetres.
    public static final Range HEIGHT_MM = new Range(1, 100_000);

    /// A raised floor above its slab in millimetres.
    public static final Range RAISED_FLOOR_MM = new Range(0, 10_000);

    /// The side of a floor tile in millimetres.
    public static final Range TILE_MM = new Range(1, 100_000);

    /// One outer size of equipment in millimetres.
    public static final Range SIZE_MM = new Range(1, 100_000);

    /// A distributed floor load in kilopascals.
    public static final Range FLOOR_CAPACITY_KPA = new Range(0, 1_000);

    /// A mass in kilograms.
    public static final Range MASS_KG = new Range(0, 1_000_000);

    /// A power in watts.
    public static final Range POWER_W = new Range(0, 1_000_000_000);

    /// An airflow in cubic metres per second.
    public static final Range AIRFLOW_M3S = new Range(0, 10_000);

    /// A share of a whole.
    public static final Range SHARE = new Range(0, 1);

    /// The share of all machines that draw at the same time; above zero.
    public static final Range DIVERSITY = new Range(0.01, 1);

    /// A number of equal modules.
    public static final Range MODULES = new Range(1, 1_000);

    /// The number of an outlet or inlet.
    public static final Range OUTLET = new Range(1, 10_000);

    /// The rank of a circuit.
    public static final Range RANK = new Range(1, Feed.Wiring.LAST_RANK);

    /// A number of accelerators in one piece of equipment.
    public static final Range GPUS = new Range(0, 100_000);

    /// A voltage in volts.
    public static final Range VOLTAGE_V = new Range(1, 1_000_000);

    /// The rating of a breaker in amperes.
    public static final Range BREAKER_A = new Range(1, 100_000);

    /// A power factor; above zero.
    public static final Range POWER_FACTOR = new Range(0.01, 1);

    /// A place in a rack, in rack units; zero beside the rails.
    public static final Range RACK_UNIT = new Range(0, 200);

    /// A height above sea level in metres.
    public static final Range ALTITUDE_M = new Range(-500, 9_000);

    /// True if the value is a number and lies inside.
    public boolean contains(double value) {
        return value >= least && value <= most;
    }
}
