package hallwright.space;

import hallwright.design.ObjectId;
import hallwright.geometry.Rect;
import hallwright.geometry.Side;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The aisles of the floor. The strip between two rows that look at each other is one aisle, found from both sides
/// and listed once, from the row that comes first.
public final class Aisles {

    private final Rows rows;
    private final Clearances clearances;
    private final List<Aisle> all;

    private Aisles(Rows rows, Clearances clearances) {
        this.rows = rows;
        this.clearances = clearances;
        this.all = List.copyOf(derive());
    }

    /// The aisles between rows; the previous ones where rows and clearances are the same.
    public static Aisles of(Rows rows, Clearances clearances, @Nullable Aisles previous) {
        if (previous != null && previous.rows == rows && previous.clearances == clearances) {
            return previous;
        }
        return new Aisles(rows, clearances);
    }

    /// All aisles, in the order of their rows, the front of each before its rear.
    public List<Aisle> all() {
        return all;
    }

    private List<Aisle> derive() {
        Map<ObjectId, Integer> order = new HashMap<>();
        rows.all().forEach(row -> order.put(row.key(), order.size()));
        List<Aisle> aisles = new ArrayList<>();
        for (Row row : rows.all()) {
            for (Flank flank : List.of(Flank.FRONT, Flank.REAR)) {
                byOther(row, flank).forEach((key, strips) -> {
                    Row other = key.equals(row.key()) ? null : rows.find(key);
                    Aisle aisle = aisle(row, flank, other, strips);
                    if (other == null || !known(aisles, aisle, order)) {
                        aisles.add(aisle);
                    }
                });
            }
        }
        return aisles;
    }

    /// The strips of one face by the row that ends them; those that end at anything else stand under the row
    /// itself.
    private Map<ObjectId, List<Clearance>> byOther(Row row, Flank flank) {
        Map<ObjectId, List<Clearance>> strips = new LinkedHashMap<>();
        for (Placed member : row.members()) {
            Clearance strip = clearances.get(member.id(), flank);
            Row other = strip.limitedBy() == null ? null : rows.find(strip.limitedBy());
            strips.computeIfAbsent((other == null ? row : other).key(), r -> new ArrayList<>())
                    .add(strip);
        }
        return strips;
    }

    private static Aisle aisle(Row row, Flank flank, @Nullable Row other, List<Clearance> strips) {
        Clearance narrowest = strips.getFirst();
        Rect area = narrowest.strip();
        for (Clearance strip : strips) {
            narrowest = strip.distanceMm() < narrowest.distanceMm() ? strip : narrowest;
            area = area.union(strip.strip());
        }
        return new Aisle(row, flank, other, other == null ? null : facing(row, flank, other), narrowest, area);
    }

    /// Which side of the other row looks at this face.
    private static Flank facing(Row row, Flank flank, Row other) {
        Side towards = row.front().turned(flank.quarterTurns());
        if (other.front() == towards.opposite()) {
            return Flank.FRONT;
        }
        return other.front() == towards ? Flank.REAR : Flank.RIGHT;
    }

    /// True if the same aisle was found from the other row, which comes first.
    private static boolean known(List<Aisle> aisles, Aisle aisle, Map<ObjectId, Integer> order) {
        Row other = aisle.other();
        if (other == null
                || order.getOrDefault(other.key(), 0)
                        > order.getOrDefault(aisle.row().key(), 0)) {
            return false;
        }
        return aisles.stream()
                .anyMatch(known -> known.row() == other
                        && known.other() == aisle.row()
                        && known.flank() == aisle.otherFlank()
                        && known.otherFlank() == aisle.flank()
                        && known.narrowest().distanceMm() <= aisle.narrowest().distanceMm());
    }
}
