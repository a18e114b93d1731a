package hallwright.catalogue;

/// A cable, a cord or a transceiver.
///
/// @param product who makes it and what it is called
/// @param body outer size and mass
/// @param draw the electricity it takes
/// @param ratings further ratings
/// @param evidence where the facts come from
public record CableType(Product product, Body body, Draw draw, Ratings ratings, Evidence evidence)
        implements EquipmentType {}
