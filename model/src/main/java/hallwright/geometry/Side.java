package hallwright.geometry;

/// A direction of the compass: one side of a rectangle, or where a front looks.
public enum Side {
    /// Towards smaller y.
    SOUTH(0, 0, -1),
    /// Towards larger x.
    EAST(1, 1, 0),
    /// Towards larger y.
    NORTH(2, 0, 1),
    /// Towards smaller x.
    WEST(3, -1, 0);

    private final int quarterTurns;
    private final int dx;
    private final int dy;

    Side(int quarterTurns, int dx, int dy) {
        this.quarterTurns = quarterTurns;
        this.dx = dx;
        this.dy = dy;
    }

    /// The x part of the unit step in this direction: -1, 0 or 1.
    public int dx() {
        return dx;
    }

    /// The y part of the unit step in this direction: -1, 0 or 1.
    public int dy() {
        return dy;
    }

    /// The direction that south becomes after so many quarter turns counter-clockwise.
    public static Side ofQuarterTurns(int turns) {
        return switch (Math.floorMod(turns, 4)) {
            case 0 -> SOUTH;
            case 1 -> EAST;
            case 2 -> NORTH;
            default -> WEST;
        };
    }

    /// How many quarter turns counter-clockwise bring south here: 0 to 3.
    public int quarterTurns() {
        return quarterTurns;
    }

    /// The direction that looks back.
    public Side opposite() {
        return turned(2);
    }

    /// The direction after so many quarter turns counter-clockwise.
    public Side turned(int turns) {
        return ofQuarterTurns(quarterTurns + turns);
    }

    /// True for north and south, whose faces run along x.
    public boolean facesAlongY() {
        return dx == 0;
    }
}
