package hallwright.drawing;

/// What each thing is coloured, in the three palettes. Calm greys carry the drawing; cooling and power have a
/// breath
/// of colour, one accent marks what the user does, and only findings and feeds are vivid. Nothing is told by colour
/// alone.
public enum Ink {
    /// Around the rooms.
    GROUND(0xF1F3F5, 0x15181C, 0xFFFFFF),
    /// The floor of a room.
    FLOOR(0xFFFFFF, 0x1E2227, 0xFFFFFF),
    /// The body of walls.
    WALL(0xB9C0CA, 0x4B535E, 0xC3C9D1),
    /// The faces of walls, and lines of the same weight.
    WALL_EDGE(0x4A5361, 0x98A2AF, 0x333A44),
    /// Lines of the tile grid.
    GRID(0xE7EAEE, 0x2A2F36, 0xE2E5E9),
    /// Every fifth line of the tile grid.
    GRID_STRONG(0xD5DAE1, 0x363D46, 0xCCD1D7),
    /// Names and figures.
    TEXT(0x1F2733, 0xE6EAEF, 0x14181E),
    /// Remarks.
    FAINT_TEXT(0x667080, 0x97A1AE, 0x4E5763),
    /// An empty cabinet with its devices.
    RACK(0xDDE2E9, 0x3A424D, 0xECEFF3),
    /// The edge of a cabinet.
    RACK_EDGE(0x8792A2, 0x6E7A8A, 0x5E6876),
    /// A rack-scale system.
    SYSTEM(0xC3CCD9, 0x3F4D63, 0xDCE2EA),
    /// The front edge of equipment.
    FRONT(0x39424F, 0xC4CCD6, 0x232A33),
    /// Equipment that carries electricity.
    POWER(0xF1E6CF, 0x4A4232, 0xF8F1E2),
    /// Its edge.
    POWER_EDGE(0xB08D4C, 0xA68A54, 0x8C6D31),
    /// Equipment that takes heat away.
    COOLING(0xD8EBEC, 0x2B4447, 0xE8F4F4),
    /// Its edge and its arrow.
    COOLING_EDGE(0x4E959B, 0x5FA3A9, 0x2F767C),
    /// Perforated tiles.
    TILE(0xF3F6F8, 0x2B3138, 0xF7F9FA),
    /// Their edge and holes.
    TILE_EDGE(0xA9B4C0, 0x58636F, 0x8D98A4),
    /// Columns and walls inside a room.
    OBSTACLE(0x9AA3AF, 0x59626E, 0xA7AFB9),
    /// The edge of what nothing may stand on.
    OBSTACLE_EDGE(0x6B7583, 0x7C8794, 0x5A636F),
    /// The wash over a cold aisle.
    COLD(0x5B9BD5, 0x4F8FCB, 0x5B9BD5),
    /// The wash over a hot aisle.
    HOT(0xE08A4F, 0xD08049, 0xE08A4F),
    /// The outline of a cooling zone.
    ZONE(0x7D6BA8, 0xA493CF, 0x6A5896),
    /// Trays and ducts.
    TRAY(0x7B8694, 0x8A95A3, 0x66707D),
    /// Supply A.
    FEED_A(0xC2410C, 0xF08A5D, 0xB33C0B),
    /// Supply B.
    FEED_B(0x1D5FA8, 0x6FAAEA, 0x1B5796),
    /// Supply C.
    FEED_C(0x0F7B5F, 0x55B894, 0x0E6F56),
    /// Supply D.
    FEED_D(0x7A3E8E, 0xBE8BD0, 0x6F3882),
    /// What the user has selected or is doing.
    ACCENT(0x0969DA, 0x4C9AFF, 0x0969DA),
    /// An error, an overlap.
    ERROR(0xC62828, 0xF4726B, 0xB71C1C),
    /// A warning.
    WARNING(0xB26A00, 0xF0B046, 0x9A5B00),
    /// A remark of the rules.
    INFO(0x4A6FA5, 0x8DB0DE, 0x44658F),
    /// A value that nobody knows: a hatch over this ground, never a colour of the ramp.
    UNKNOWN(0xF4F4F6, 0x2A2A30, 0xFAFAFA),
    /// The hatch over an unknown value.
    UNKNOWN_HATCH(0x9A93A8, 0x857D96, 0x8A8298);

    private final int light;
    private final int dark;
    private final int print;

    Ink(int light, int dark, int print) {
        this.light = light;
        this.dark = dark;
        this.print = print;
    }

    Tint in(Palette palette) {
        return Tint.of(
                switch (palette) {
                    case LIGHT -> light;
                    case DARK -> dark;
                    case PRINT -> print;
                });
    }
}
