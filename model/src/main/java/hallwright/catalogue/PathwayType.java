package hallwright.catalogue;

/// A tray, ladder or duct that cables lie in, or an enclosure that they end in.
///
/// @param product who makes it and what it is called
/// @param body outer size and mass
/// @param mounting how it mounts in a rack, such as a fibre enclosure
/// @param ratings further ratings
/// @param evidence where the facts come from
public record PathwayType(Product product, Body body, Mounting mounting, Ratings ratings, Evidence evidence)
        implements EquipmentType {}
