package hallwright.app.settings;

/// Where the window was and how its parts shared the room.
///
/// @param x left edge on the screen
/// @param y top edge on the screen
/// @param width of the window
/// @param height of the window
/// @param maximized true if it filled the screen
/// @param palette the divider between palette and floor, as a share of the width
/// @param side the divider between floor and side panel, as a share of the width
/// @param inspector the divider between inspector and findings, as a share of the height
public record WindowPlace(
        double x,
        double y,
        double width,
        double height,
        boolean maximized,
        double palette,
        double side,
        double inspector) {}
