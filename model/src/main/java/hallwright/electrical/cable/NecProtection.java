package hallwright.electrical.cable;

import hallwright.electrical.Tolerance;
import hallwright.electrical.circuit.Overcurrent;
import java.util.List;

/// A cable, its device and its load by the North American code. Source: NEC 210.19, 210.20, 215.2, 215.3, 240.4 and
/// 240.6.
/// All in A.
///
/// Three things are asked. The device reaches `I continuous / k + I other`. The conductor, before it is lowered for
/// its
/// surroundings, reaches the same, and lowered it reaches the load. The device does not exceed the lowered
/// ampacity, or
/// is
/// the next standard size above it, which is allowed up to a certain size.
///
/// @param continuous the load that lasts three hours or more
/// @param other the rest of the load
/// @param device the rating of the device
/// @param atTerminals the ampacity in the column of the terminals, not lowered
/// @param ampacity the ampacity where the cable lies, see [Ampacity#nec]
/// @param rules the continuous factor, the standard ratings and how far the next size may be taken
public record NecProtection(
        double continuous, double other, double device, double atTerminals, double ampacity, Rules rules) {

    /// The numbers of the code.
    ///
    /// @param continuousFactor the share of a rating that a continuous load may use
    /// @param standardRatings the standard ratings
    /// @param nextSizeUpTo the largest device that may be the next size above the ampacity
    public record Rules(double continuousFactor, List<Double> standardRatings, double nextSizeUpTo) {

        public Rules {
            standardRatings = List.copyOf(standardRatings);
        }
    }

    /// The smallest rating for the load.
    public double leastDevice() {
        return Overcurrent.least(continuous, other, rules.continuousFactor);
    }

    /// The largest device that may protect the conductor: its ampacity, or the next standard size above it where
    /// the
    /// code
    /// allows that.
    public double mostDevice() {
        double next = Tolerance.nextSize(rules.standardRatings, ampacity).orElse(ampacity);
        return Tolerance.atMost(next, rules.nextSizeUpTo) ? Math.max(next, ampacity) : ampacity;
    }

    /// True if the device carries the load.
    public boolean carriesLoad() {
        return Tolerance.atLeast(device, leastDevice());
    }

    /// True if the conductor carries the load, at its terminals and where it lies.
    public boolean conductorCarriesLoad() {
        return Tolerance.atLeast(atTerminals, leastDevice()) && Tolerance.atLeast(ampacity, continuous + other);
    }

    /// True if the device protects the conductor.
    public boolean protectsConductor() {
        return Tolerance.atMost(device, mostDevice());
    }

    /// True if all three.
    public boolean holds() {
        return carriesLoad() && conductorCarriesLoad() && protectsConductor();
    }
}
