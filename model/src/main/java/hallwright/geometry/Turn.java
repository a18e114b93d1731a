package hallwright.geometry;

import java.util.Optional;

/// A rotation about the vertical axis, counter-clockwise seen from above. At zero a front looks south.
///
/// @param degrees 0 to 359
public record Turn(int degrees) {

    /// Not turned: the front looks south.
    public static final Turn NONE = new Turn(0);

    public Turn {
        if (degrees < 0 || degrees > 359) {
            throw new IllegalArgumentException("turn outside 0..359 [degrees=" + degrees + "]");
        }
    }

    /// Any number of degrees, brought into 0 to 359.
    public static Turn ofDegrees(int degrees) {
        return new Turn(Math.floorMod(degrees, 360));
    }

    /// The turn that makes a front look to a side.
    public static Turn facing(Side front) {
        return new Turn(front.quarterTurns() * 90);
    }

    /// This turn followed by another.
    public Turn plus(int moreDegrees) {
        return ofDegrees(degrees + moreDegrees);
    }

    /// True when edges stay parallel to the axes, so that everything stays exact.
    public boolean isQuarter() {
        return degrees % 90 == 0;
    }

    /// Where the front looks, if that is a direction of the compass.
    public Optional<Side> front() {
        return isQuarter() ? Optional.of(Side.ofQuarterTurns(degrees / 90)) : Optional.empty();
    }

    /// Where the front looks, rounded to the nearest direction of the compass.
    public Side nearestFront() {
        return Side.ofQuarterTurns((degrees + 45) / 90);
    }

    /// The turn in radians.
    public double radians() {
        return Math.toRadians(degrees);
    }
}
