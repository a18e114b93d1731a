package hallwright.catalogue;

import java.util.List;

/// A rack-scale system, delivered, powered and cooled as a whole.
///
/// @param product who makes it and what it is called
/// @param body outer size and mass
/// @param mounting how it mounts in a rack
/// @param draw the electricity it takes
/// @param air the air through it
/// @param liquid the coolant through it
/// @param ports its network ports
/// @param ratings further ratings
/// @param evidence where the facts come from
public record RackSystemType(
        Product product,
        Body body,
        Mounting mounting,
        Draw draw,
        AirPath air,
        LiquidPath liquid,
        List<Port> ports,
        Ratings ratings,
        Evidence evidence)
        implements EquipmentType {

    public RackSystemType {
        ports = List.copyOf(ports);
    }
}
