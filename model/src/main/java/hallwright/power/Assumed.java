package hallwright.power;

import hallwright.units.Power;

/// What stands in for facts that are not known, so that a figure that rests on it can say so.
///
/// @param typical how many devices state no typical draw, so that their maximum was taken
/// @param share how many devices do not state where their heat goes, so that all of it was taken to go into the air
/// @param doubtfulHeat the part of the heat into the air that may well go into liquid: that of rack-scale systems
///     and
///     of devices with some fact about a coolant, but no stated share
/// @param silentGpus how many machines for accelerators do not say how many they hold, so that none was counted
public record Assumed(int typical, int share, Power doubtfulHeat, int silentGpus) {

    /// Nothing was assumed.
    public static final Assumed NOTHING = new Assumed(0, 0, Power.ZERO, 0);

    /// What both assume together.
    public Assumed plus(Assumed other) {
        return new Assumed(
                typical + other.typical,
                share + other.share,
                doubtfulHeat.plus(other.doubtfulHeat),
                silentGpus + other.silentGpus);
    }
}
