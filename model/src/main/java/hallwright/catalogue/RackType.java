package hallwright.catalogue;

import hallwright.units.Mass;
import org.jspecify.annotations.Nullable;

/// An empty cabinet or open frame that devices mount in.
///
/// @param product who makes it and what it is called
/// @param body outer size and mass
/// @param mounting how it mounts in a rack
/// @param staticLoad the mass that it can carry; null if not known
/// @param ratings further ratings
/// @param evidence where the facts come from
public record RackType(
        Product product,
        Body body,
        Mounting mounting,
        @Nullable Mass staticLoad,
        Ratings ratings,
        Evidence evidence) implements EquipmentType {}
