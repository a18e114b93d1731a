package hallwright.edit;

import hallwright.design.Design;
import hallwright.design.DesignDraft;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.edit.EditResult.Refused;
import hallwright.geometry.Footprint;
import hallwright.geometry.Point;
import hallwright.geometry.Rect;
import hallwright.geometry.Side;
import hallwright.geometry.Turn;
import hallwright.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Turns placements together about the middle of what they cover, counter-clockwise. Four quarter turns bring them
/// back.
///
/// @param ids which objects
/// @param degrees how far
public record Rotate(Set<ObjectId> ids, int degrees) implements Edit {

    public Rotate {
        ids = Set.copyOf(ids);
    }

    @Override
    public Message label() {
        return Message.of("edit.rotate", ids.size());
    }

    @Override
    public EditResult applyTo(Design design) {
        Refused missing = Outcome.missing(design, ids);
        if (missing != null) {
            return missing;
        }
        List<Placement> turning = EditResult.sorted(ids).stream()
                .map(design.placements()::get)
                .filter(placement -> placement != null)
                .toList();
        if (turning.isEmpty()) {
            return new Refused(Message.of("edit.refused.nothing-to-turn"));
        }
        Rect cover = turning.stream()
                .map(placement -> design.footprint(placement).bounds())
                .reduce(Rect::union)
                .orElseThrow();
        double[] pivot = pivot(cover, turning.getFirst().turn());
        DesignDraft draft = design.draft();
        List<Placement> turned = new ArrayList<>();
        for (Placement placement : turning) {
            if (placement.locked()) {
                return new Refused(Message.of("edit.refused.locked", placement.name()));
            }
            Placement next = turned(design.footprint(placement), placement, pivot);
            draft.put(next);
            turned.add(next);
        }
        return Outcome.checked(draft.build(), turned);
    }

    private Placement turned(Footprint old, Placement placement, double[] pivot) {
        Turn turn = placement.turn().plus(degrees);
        Rect size = Footprint.at(new Point(0, 0), old.widthMm(), old.depthMm(), turn)
                .bounds();
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        double dx = old.bounds().xMm() + old.bounds().widthMm() / 2.0 - pivot[0];
        double dy = old.bounds().yMm() + old.bounds().depthMm() / 2.0 - pivot[1];
        double x = pivot[0] + dx * cos - dy * sin - size.widthMm() / 2.0;
        double y = pivot[1] + dx * sin + dy * cos - size.depthMm() / 2.0;
        return placement.at(new Point(Math.toIntExact(Math.round(x)), Math.toIntExact(Math.round(y))), turn);
    }

    /// The middle of the cover. Where a quarter turn about it would end between two millimetres, the pivot lies
    /// half a
    /// millimetre beside it, on a side that turns along with the group: so turning on and back ends where it began.
    private static double[] pivot(Rect cover, Turn orientation) {
        double x = cover.xMm() + cover.widthMm() / 2.0;
        double y = cover.yMm() + cover.depthMm() / 2.0;
        if (Math.floorMod(cover.widthMm() + cover.depthMm(), 2) == 0) {
            return new double[] {x, y};
        }
        Side beside = orientation.nearestFront();
        return new double[] {x + beside.dx() / 2.0, y + beside.dy() / 2.0};
    }
}
