package hallwright.catalogue;

/// Equipment that takes heat away.
///
/// @param product who makes it and what it is called
/// @param body outer size and mass
/// @param mounting how it mounts in a rack
/// @param draw the electricity it takes
/// @param air the air through it
/// @param liquid the coolant through it
/// @param duty the heat it removes
/// @param ratings further ratings
/// @param evidence where the facts come from
public record CoolingType(
        Product product,
        Body body,
        Mounting mounting,
        Draw draw,
        AirPath air,
        LiquidPath liquid,
        CoolingDuty duty,
        Ratings ratings,
        Evidence evidence)
        implements EquipmentType {}
