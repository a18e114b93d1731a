package hallwright.space;

import hallwright.catalogue.Category;
import hallwright.catalogue.RackSystemType;
import hallwright.catalogue.RackType;
import hallwright.design.Installed;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.design.Types;
import hallwright.geometry.Footprint;
import hallwright.geometry.Rect;
import hallwright.geometry.Side;
import hallwright.units.Length;

/// One piece of equipment together with what it is and the area it covers.
///
/// @param placement the equipment
/// @param installed its type with what the project states
/// @param footprint the area
public record Placed(Placement placement, Installed installed, Footprint footprint) {

    /// What hangs this high or higher, in millimetres, is overhead: people and racks pass below it.
    public static final int OVERHEAD_MM = 2000;

    /// Its identity.
    public ObjectId id() {
        return placement.id();
    }

    /// What people call it.
    public String name() {
        return placement.name();
    }

    /// The smallest rectangle around it.
    public Rect bounds() {
        return footprint.bounds();
    }

    /// Where its front looks, rounded to a direction of the compass.
    public Side front() {
        return footprint.front();
    }

    /// What it is for.
    public Category category() {
        return installed.type().category();
    }

    /// True for a rack and for a rack-scale system.
    public boolean isRack() {
        return installed.type() instanceof RackType || installed.type() instanceof RackSystemType;
    }

    /// True for panels, boards, supplies and switches, which people work at while they are live.
    public boolean isWorkedAtLive() {
        return switch (category()) {
            case FLOOR_PDU, SWITCHGEAR, UPS, STATIC_TRANSFER_SWITCH, TRANSFER_SWITCH -> true;
            default -> false;
        };
    }

    /// True for a unit that cools the air of the zone it stands in.
    public boolean coolsAir() {
        return switch (category()) {
            case CRAH, CRAC, FAN_WALL, IN_ROW -> true;
            default -> false;
        };
    }

    /// True if nobody can walk where it stands: neither overhead nor a tile of the floor.
    public boolean standsInTheWay() {
        return category() != Category.FLOOR_TILE && placement.elevation().millimetres() < OVERHEAD_MM;
    }

    /// True if both cannot be in the same place: some height belongs to both. A tile meets only tiles, because
    /// everything else stands on it. A height that is not known reaches up without end.
    public boolean meets(Placed other) {
        boolean tile = category() == Category.FLOOR_TILE;
        if (tile != (other.category() == Category.FLOOR_TILE)) {
            return false;
        }
        return tile || (bottom() < other.top() && other.bottom() < top());
    }

    /// True if it describes this very placement with the types as they are.
    boolean isFor(Placement wanted, Types types) {
        return placement == wanted && installed.type() == types.find(wanted.type());
    }

    private int bottom() {
        return placement.elevation().millimetres();
    }

    private long top() {
        Length height = installed.height();
        return height == null ? Integer.MAX_VALUE : (long) bottom() + height.millimetres();
    }
}
