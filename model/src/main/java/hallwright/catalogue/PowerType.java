package hallwright.catalogue;

/// Equipment that carries, changes, stores or makes electricity.
///
/// @param product who makes it and what it is called
/// @param body outer size and mass
/// @param mounting how it mounts in a rack
/// @param draw the electricity it takes
/// @param air the air through it
/// @param ratings further ratings
/// @param evidence where the facts come from
public record PowerType(
        Product product, Body body, Mounting mounting, Draw draw, AirPath air, Ratings ratings, Evidence evidence)
        implements EquipmentType {}
