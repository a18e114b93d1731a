package hallwright.power.chain;

import hallwright.design.ObjectId;

/// One part of the chain that can be out.
///
/// @param id the object of the design that it stands for
/// @param name what people call it
/// @param kind what it does
/// @param capacityWatts what it can carry for ever, with the power factor and the continuous share of its breaker;
///     NaN where not known
/// @param perLine true if no line may carry more than a third of it
/// @param loss what it turns into heat
/// @param modules how many equal modules share the capacity; 1 if it has none
/// @param bridges true if a power supply does not notice when it changes over
public record Element(
        ObjectId id,
        String name,
        ElementKind kind,
        double capacityWatts,
        boolean perLine,
        Loss loss,
        int modules,
        boolean bridges) {

    /// Without losses and modules, held against the sum of its lines.
    public static Element of(ObjectId id, String name, ElementKind kind, double capacityWatts) {
        return new Element(id, name, kind, capacityWatts, false, Loss.NONE, 1, kind == ElementKind.STATIC_SWITCH);
    }
}
