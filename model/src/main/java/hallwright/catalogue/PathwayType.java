package hallwright.catalogue;

/// A tray, ladder or duct that cables lie in.
///
/// @param product who makes it and what it is called
/// @param body outer size and mass
/// @param ratings further ratings
/// @param evidence where the facts come from
public record PathwayType(Product product, Body body, Ratings ratings, Evidence evidence) implements EquipmentType {}
