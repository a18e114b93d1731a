package hallwright.check.space;

import hallwright.geometry.Side;
import hallwright.text.Message;
import hallwright.units.Length;
import java.util.Locale;

/// Lengths and directions as the messages of these checks need them.
final class Lengths {

    private Lengths() {}

    /// A limit in metres as a length in whole millimetres.
    static Length ofMetres(double metres) {
        return new Length((int) Math.round(metres * 1000));
    }

    /// The name of a direction of the compass.
    static Message direction(Side side) {
        return Message.of("check.side." + side.name().toLowerCase(Locale.ROOT));
    }
}
