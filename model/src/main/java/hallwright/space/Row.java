package hallwright.space;

import hallwright.design.ObjectId;
import hallwright.geometry.Rect;
import hallwright.geometry.Side;
import java.util.ArrayList;
import java.util.List;

/// Racks side by side that look the same way, with the coolers and distribution units between them.
///
/// @param name what the user calls it, or the names of its first and last member
/// @param front where the fronts look
/// @param members the equipment in the order of its places, from west to east or from south to north; at least one
///     rack
public record Row(String name, Side front, List<Placed> members) {

    /// A gap this wide, in millimetres, parts a row: it could serve as a passage. Narrower gaps are vacant places.
    public static final int PASSAGE_MM = 800;

    public Row {
        members = List.copyOf(members);
    }

    /// What tells it from other rows of the same floor: the identity of its first member.
    public ObjectId key() {
        return members.getFirst().id();
    }

    /// Its name as it stands after the word for a row: without that word where the user wrote it too.
    public String shortName() {
        String rest =
                name.regionMatches(true, 0, "row ", 0, 4) ? name.substring(4).strip() : "";
        return rest.isEmpty() ? name : rest;
    }

    /// The racks among the members.
    public List<Placed> racks() {
        return members.stream().filter(Placed::isRack).toList();
    }

    /// The identities of the members, in order.
    public List<ObjectId> ids() {
        return members.stream().map(Placed::id).toList();
    }

    /// The rectangle around it.
    public Rect bounds() {
        return members.stream().map(Placed::bounds).reduce(Rect::union).orElseThrow();
    }

    /// Its length in millimetres, along the fronts.
    public int lengthMm() {
        return front.facesAlongY() ? bounds().widthMm() : bounds().depthMm();
    }

    /// The parts of it between gaps that are as wide as a passage; the row itself if there are none.
    public List<Row> blocks() {
        List<Row> blocks = new ArrayList<>();
        List<Placed> block = new ArrayList<>();
        int end = Integer.MIN_VALUE;
        for (Placed member : members) {
            if (!block.isEmpty() && start(member) - (long) end >= PASSAGE_MM) {
                blocks.add(new Row(name, front, block));
                block = new ArrayList<>();
            }
            block.add(member);
            end = Math.max(end, end(member));
        }
        blocks.add(new Row(name, front, block));
        return blocks.size() == 1 ? List.of(this) : blocks;
    }

    /// Where a member begins along the row.
    int start(Placed member) {
        return front.facesAlongY() ? member.bounds().xMm() : member.bounds().yMm();
    }

    private int end(Placed member) {
        return front.facesAlongY() ? member.bounds().eastMm() : member.bounds().northMm();
    }
}
