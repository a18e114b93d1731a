package hallwright.design;

import hallwright.units.Current;
import hallwright.units.Ratio;
import hallwright.units.Voltage;
import org.jspecify.annotations.Nullable;

/// One circuit that supplies one load.
///
/// @param id its identity
/// @param name what people call it
/// @param side which supply it belongs to
/// @param source the panel or busway it comes from; null if not connected
/// @param load the rack or unit it supplies
/// @param voltage between lines where it has three phases
/// @param phases 1 or 3
/// @param breaker the rating of its breaker; null if not chosen
/// @param fullRated true if breaker and assembly are listed for 100 % continuous load
/// @param powerFactor real power over apparent power, above 0 up to 1
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
        Ratio powerFactor)
        implements DesignObject {

    public Feed {
        if (phases != 1 && phases != 3) {
            throw new IllegalArgumentException("phases are 1 or 3 [phases=" + phases + "]");
        }
        if (powerFactor.value() <= 0 || powerFactor.value() > 1) {
            throw new IllegalArgumentException("power factor outside 0..1 [powerFactor=" + powerFactor + "]");
        }
    }

    /// The same circuit without a source.
    public Feed disconnected() {
        return new Feed(id, name, side, null, load, voltage, phases, breaker, fullRated, powerFactor);
    }

    @Override
    public Feed withId(ObjectId newId) {
        return new Feed(newId, name, side, source, load, voltage, phases, breaker, fullRated, powerFactor);
    }

    @Override
    public Feed withName(String newName) {
        return new Feed(id, newName, side, source, load, voltage, phases, breaker, fullRated, powerFactor);
    }
}
