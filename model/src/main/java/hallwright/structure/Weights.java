package hallwright.structure;

/// Weight on a floor in formulas. Source: statics; foot loads after guides to raised floors.
public final class Weights {

    private Weights() {}

    /// The pressure in Pa of a mass on a footprint and half of the aisles in front and behind: `m x g / (w x (d +
    /// (front
    /// +
    /// rear) / 2))`. Without aisles it is the pressure on the footprint.
    ///
    /// @param kilograms the mass
    /// @param width of the rack in m
    /// @param depth of the rack in m
    /// @param front the aisle in front in m
    /// @param rear the aisle behind in m
    public static double pressure(double kilograms, double width, double depth, double front, double rear) {
        return kilograms * FloorLoad.GRAVITY / (width * (depth + (front + rear) / 2));
    }

    /// What rests on one foot, in the unit of the weight: feet carry equally.
    public static double onFoot(double weight, int feet) {
        return weight / feet;
    }

    /// What rests on one panel of a raised floor, in the unit of the weight: the feet of neighbouring racks add up.
    ///
    /// @param feetOnPanel how many feet stand on the panel
    public static double onPanel(double weight, int feet, int feetOnPanel) {
        return onFoot(weight, feet) * feetOnPanel;
    }
}
