package hallwright.design;

import hallwright.catalogue.TypeId;
import hallwright.units.Current;
import hallwright.units.Length;
import hallwright.units.Ratio;
import hallwright.units.Voltage;
import org.jspecify.annotations.Nullable;

/// One circuit that supplies one load.
///
/// @param id its identity
/// @param name what people call it
/// @param side which supply it belongs to
/// @param source what it comes from: equipment on the floor, a busway, or a power strip, transfer switch or shelf
///     in a
///     rack; null if not connected
/// @param load what it supplies, of the same kinds; a circuit that ends at a rack and not at a strip in it supplies
///     all
///     that no cord does
/// @param voltage between lines where it has three phases, between the poles of direct current
/// @param phases 1 or 3; 1 for direct current
/// @param breaker the rating of its breaker; null if not chosen
/// @param fullRated true if breaker and assembly are listed for 100 % continuous load
/// @param powerFactor real power over apparent power, above 0 up to 1; 1 for direct current
/// @param wiring how it is made and when it carries load
public record Feed(
        ObjectId id,
        String name,
        FeedSide side,
        @Nullable ObjectId source,
        ObjectId load,
        Voltage voltage,
        int phases,
        @Nullable Current breaker,
        boolean fullRated,
        Ratio powerFactor,
        Wiring wiring)
        implements DesignObject {

    public Feed {
        if (phases != 1 && phases != 3) {
            throw new IllegalArgumentException("phases are 1 or 3 [phases=" + phases + "]");
        }
        if (powerFactor.value() <= 0 || powerFactor.value() > 1) {
            throw new IllegalArgumentException("power factor outside 0..1 [powerFactor=" + powerFactor + "]");
        }
    }

    /// An ordinary circuit of alternating current whose cable is not chosen.
    public Feed(
            ObjectId id,
            String name,
            FeedSide side,
            @Nullable ObjectId source,
            ObjectId load,
            Voltage voltage,
            int phases,
            @Nullable Current breaker,
            boolean fullRated,
            Ratio powerFactor) {
        this(id, name, side, source, load, voltage, phases, breaker, fullRated, powerFactor, Wiring.ORDINARY);
    }

    /// How a circuit is made and when it carries load.
    ///
    /// @param rank 1 in ordinary work; a higher one carries load only while its load has no live circuit of a lower
    ///     one, as the second input of a transfer switch does
    /// @param direct true for direct current
    /// @param line which lines it hangs on; null for three phases, for direct current and where not chosen
    /// @param part what it is made of, such as a tap-off box with its whip; null if not chosen
    /// @param length of its cable; null if not known
    public record Wiring(
            int rank,
            boolean direct,
            @Nullable Line line,
            @Nullable TypeId part,
            @Nullable Length length) {

        /// The highest rank.
        public static final int LAST_RANK = 9;

        /// In ordinary work, alternating, nothing chosen.
        public static final Wiring ORDINARY = new Wiring(1, false, null, null, null);

        public Wiring {
            if (rank < 1 || rank > LAST_RANK) {
                throw new IllegalArgumentException("ranks are 1 to 9 [rank=" + rank + "]");
            }
        }

        /// The same with another rank.
        public Wiring ranked(int newRank) {
            return new Wiring(newRank, direct, line, part, length);
        }
    }

    /// The same circuit without a source.
    public Feed disconnected() {
        return between(null, load);
    }

    /// The same circuit between other ends.
    public Feed between(@Nullable ObjectId newSource, ObjectId newLoad) {
        return new Feed(id, name, side, newSource, newLoad, voltage, phases, breaker, fullRated, powerFactor, wiring);
    }

    /// The same circuit, made in another way.
    public Feed withWiring(Wiring newWiring) {
        return new Feed(id, name, side, source, load, voltage, phases, breaker, fullRated, powerFactor, newWiring);
    }

    @Override
    public Feed withId(ObjectId newId) {
        return new Feed(newId, name, side, source, load, voltage, phases, breaker, fullRated, powerFactor, wiring);
    }

    @Override
    public Feed withName(String newName) {
        return new Feed(id, newName, side, source, load, voltage, phases, breaker, fullRated, powerFactor, wiring);
    }
}
