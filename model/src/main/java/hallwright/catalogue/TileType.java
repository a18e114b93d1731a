package hallwright.catalogue;

/// A perforated tile of a raised floor; its airflow holds at the reference pressure of its ratings.
///
/// @param product who makes it and what it is called
/// @param body outer size and mass
/// @param air the air through it
/// @param ratings further ratings
/// @param evidence where the facts come from
public record TileType(Product product, Body body, AirPath air, Ratings ratings, Evidence evidence)
        implements EquipmentType {}
