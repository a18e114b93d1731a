package hallwright.catalogue;

/// Walls, doors and roof that keep an aisle apart.
///
/// @param product who makes it and what it is called
/// @param body outer size and mass
/// @param ratings further ratings
/// @param evidence where the facts come from
public record ContainmentType(Product product, Body body, Ratings ratings, Evidence evidence)
        implements EquipmentType {}
