package hallwright.check.space;

import hallwright.check.engine.Given;
import hallwright.design.ObjectId;
import hallwright.design.Room;
import hallwright.geometry.Side;
import hallwright.text.Message;
import hallwright.units.Length;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Lengths, directions and what ends a free strip, as the messages of these checks need them.
final class Lengths {

    private Lengths() {}

    /// A limit in metres as a length in whole millimetres.
    static Length ofMetres(double metres) {
        return new Length((int) Math.round(metres * 1000));
    }

    /// What ends a free strip: the wall of a room, or a thing by its name.
    static Object end(Given given, @Nullable ObjectId other) {
        if (other == null) {
            return Message.of("check.place.open");
        }
        return given.design().find(other) instanceof Room
                ? Message.of("check.place.wall", given.name(other))
                : given.name(other);
    }

    /// The name of a direction of the compass.
    static Message direction(Side side) {
        return Message.of("check.side." + side.name().toLowerCase(Locale.ROOT));
    }
}
