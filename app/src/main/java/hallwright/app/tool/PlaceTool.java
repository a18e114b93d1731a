package hallwright.app.tool;

import hallwright.catalogue.EquipmentType;
import hallwright.design.Installed;
import hallwright.design.ObjectId;
import hallwright.design.ProjectValues;
import hallwright.edit.Place;
import hallwright.geometry.Footprint;
import hallwright.geometry.Point;
import hallwright.geometry.Side;
import hallwright.geometry.Turn;
import hallwright.text.Message;
import hallwright.units.Length;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts one type of equipment on the floor, as often as wanted, until escape. R turns it, shift keeps it in line
/// with the last one, alt suspends snapping.
public final class PlaceTool implements Tool {

    private static final Set<ObjectId> NONE = Set.of();

    private final EquipmentType type;
    private final @Nullable ProjectValues project;
    private Turn turn;
    private @Nullable Pointer latest;
    private @Nullable Footprint last;

    /// @param project what the project states in place of the type, such as its size where the type has none
    public PlaceTool(EquipmentType type, @Nullable ProjectValues project) {
        this(type, project, Turn.facing(Side.SOUTH));
    }

    /// @param turn how the first one is turned
    public PlaceTool(EquipmentType type, @Nullable ProjectValues project, Turn turn) {
        this.type = type;
        this.project = project;
        this.turn = turn;
    }

    @Override
    public String id() {
        return "place";
    }

    /// What is being placed.
    public EquipmentType type() {
        return type;
    }

    @Override
    public boolean isExact() {
        return true;
    }

    @Override
    public Answer hover(Pointer pointer, Floor floor) {
        latest = pointer;
        Spot spot = spot(pointer, floor);
        if (spot == null) {
            return hint(Message.of("drawing.hint.sizeless", type.product().model()));
        }
        Overlaps overlaps = new Overlaps(floor, spot.footprint().bounds(), NONE);
        Message wrong = overlaps.at(spot.footprint(), type);
        Message name = Message.of(
                "drawing.hint.place",
                type.product().manufacturer(),
                type.product().model());
        return new Answer.Preview(
                List.of(Ghosts.of(spot.footprint(), wrong != null)),
                spot.guides(),
                Gaps.around(floor, spot.footprint().bounds(), NONE),
                null,
                wrong == null ? name : wrong,
                wrong != null,
                Set.of());
    }

    @Override
    public Answer drag(Pointer pointer, Floor floor) {
        return hover(pointer, floor);
    }

    @Override
    public Answer release(Pointer pointer, Floor floor) {
        if (pointer.button() == Pointer.Button.SECONDARY) {
            return new Answer.Done();
        }
        Spot spot = spot(pointer, floor);
        if (pointer.button() != Pointer.Button.PRIMARY) {
            return Answer.NOTHING;
        }
        Point place = spot == null ? pointer.place() : spot.footprint().bounds().southWest();
        last = spot == null ? last : spot.footprint();
        return new Answer.Commit(new Place(type, null, place, turn, Length.ZERO, project));
    }

    @Override
    public Answer key(ToolKey key, boolean shift, Floor floor) {
        return switch (key) {
            case ESCAPE -> new Answer.Done();
            case ROTATE -> {
                turn = turn.plus(shift ? -90 : 90);
                yield latest == null ? Answer.NOTHING : hover(latest, floor);
            }
            default -> Answer.NOTHING;
        };
    }

    /// Where a click would put it; null if its size is not known.
    private @Nullable Spot spot(Pointer pointer, Floor floor) {
        Installed installed = new Installed(type, project);
        Length width = installed.width();
        Length depth = installed.depth();
        if (width == null || depth == null) {
            return null;
        }
        Footprint free = Footprint.around(inLine(pointer), width.millimetres(), depth.millimetres(), turn);
        if (pointer.alt()) {
            return new Spot(free, List.of());
        }
        Snap.Result shift = new Snap(floor, NONE, pointer.reachMm()).at(free.bounds());
        return new Spot(Ghosts.moved(free, shift.dxMm(), shift.dyMm()), shift.guides());
    }

    private Point inLine(Pointer pointer) {
        Footprint before = last;
        Point place = pointer.place();
        if (before == null || !pointer.shift()) {
            return place;
        }
        Point centre = before.bounds().centre();
        boolean level = Math.abs(place.xMm() - centre.xMm()) >= Math.abs(place.yMm() - centre.yMm());
        return level ? new Point(place.xMm(), centre.yMm()) : new Point(centre.xMm(), place.yMm());
    }

    private static Answer hint(Message message) {
        return new Answer.Preview(List.of(), List.of(), List.of(), null, message, true, Set.of());
    }

    private record Spot(Footprint footprint, List<Answer.Span> guides) {}
}
