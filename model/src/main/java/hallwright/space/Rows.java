package hallwright.space;

import hallwright.catalogue.Category;
import hallwright.design.ObjectId;
import hallwright.design.Room;
import hallwright.geometry.Side;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The rows of the floor.
///
/// A row is what the user put into it with [hallwright.design.Placement#row], as far as it looks the same way.
/// Equipment without a row joins its neighbours: racks, rack-scale systems, in-row coolers and coolant distribution
/// units that look the same way, with aligned fronts, in the same room, and with no gap as wide as a passage.
public final class Rows {

    /// Fronts that differ by no more than this, in millimetres, are aligned.
    public static final int ALIGNED_MM = 100;

    private final Floor floor;
    private final Locations locations;
    private final List<Row> all;
    private final Map<ObjectId, Row> rowOf = new HashMap<>();

    private Rows(Floor floor, Locations locations) {
        this.floor = floor;
        this.locations = locations;
        this.all = derive(floor, locations);
        all.forEach(row -> row.ids().forEach(id -> rowOf.put(id, row)));
    }

    /// The rows of a floor; the previous ones where floor and locations are the same.
    public static Rows of(Floor floor, Locations locations, @Nullable Rows previous) {
        boolean same = previous != null && previous.floor == floor && previous.locations == locations;
        return previous != null && same ? previous : new Rows(floor, locations);
    }

    /// All rows: from south to north, then from west to east.
    public List<Row> all() {
        return all;
    }

    /// The row of a piece of equipment, or null if it stands in none.
    public @Nullable Row find(ObjectId placement) {
        return rowOf.get(placement);
    }

    private static List<Row> derive(Floor floor, Locations locations) {
        Map<Group, List<Placed>> named = new TreeMap<>();
        Map<Group, List<Placed>> unnamed = new TreeMap<>();
        for (Placed placed : floor.all()) {
            if (joinsRows(placed)) {
                Room room = locations.room(placed.id());
                String name = placed.placement().row();
                Group group = new Group(
                        room == null ? 0 : room.id().number(), name == null ? "" : name.strip(), placed.front());
                (group.name.isEmpty() ? unnamed : named)
                        .computeIfAbsent(group, g -> new ArrayList<>())
                        .add(placed);
            }
        }
        List<Row> rows = new ArrayList<>();
        named.forEach((group, members) -> add(rows, group, members));
        unnamed.forEach((group, members) -> neighbours(group, members).forEach(row -> add(rows, group, row)));
        rows.sort(Comparator.comparingInt((Row row) -> row.bounds().yMm())
                .thenComparingInt(row -> row.bounds().xMm())
                .thenComparing(Row::name));
        return List.copyOf(rows);
    }

    private static boolean joinsRows(Placed placed) {
        boolean fits = placed.isRack() || placed.category() == Category.IN_ROW || placed.category() == Category.CDU;
        return fits && placed.standsInTheWay();
    }

    private static void add(List<Row> rows, Group group, List<Placed> members) {
        if (members.stream().noneMatch(Placed::isRack)) {
            return;
        }
        List<Placed> ordered = members.stream()
                .sorted(Comparator.comparingInt((Placed p) -> start(group.front, p))
                        .thenComparing(Placed::id))
                .toList();
        String first = ordered.getFirst().name();
        String derived =
                ordered.size() == 1 ? first : first + "–" + ordered.getLast().name();
        rows.add(new Row(group.name.isEmpty() ? derived : group.name, group.front, ordered));
    }

    /// Parts equipment that looks the same way into rows: first by the line of the fronts, then at the gaps.
    private static List<List<Placed>> neighbours(Group group, List<Placed> members) {
        List<List<Placed>> rows = new ArrayList<>();
        for (List<Placed> line : lines(group.front, members)) {
            line.sort(
                    Comparator.comparingInt((Placed p) -> start(group.front, p)).thenComparing(Placed::id));
            List<Placed> row = new ArrayList<>();
            int end = 0;
            for (Placed placed : line) {
                if (!row.isEmpty() && start(group.front, placed) - (long) end >= Row.PASSAGE_MM) {
                    rows.add(row);
                    row = new ArrayList<>();
                }
                end = row.isEmpty() ? end(group.front, placed) : Math.max(end, end(group.front, placed));
                row.add(placed);
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<List<Placed>> lines(Side front, List<Placed> members) {
        List<Placed> sorted = members.stream()
                .sorted(Comparator.comparingInt((Placed p) -> frontLine(front, p))
                        .thenComparing(Placed::id))
                .toList();
        List<List<Placed>> lines = new ArrayList<>();
        int last = 0;
        for (Placed placed : sorted) {
            int at = frontLine(front, placed);
            if (lines.isEmpty() || at - (long) last > ALIGNED_MM) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(placed);
            last = at;
        }
        return lines;
    }

    private static int frontLine(Side front, Placed placed) {
        return switch (front) {
            case SOUTH -> placed.bounds().yMm();
            case NORTH -> placed.bounds().northMm();
            case WEST -> placed.bounds().xMm();
            case EAST -> placed.bounds().eastMm();
        };
    }

    private static int start(Side front, Placed placed) {
        return front.facesAlongY() ? placed.bounds().xMm() : placed.bounds().yMm();
    }

    private static int end(Side front, Placed placed) {
        return front.facesAlongY() ? placed.bounds().eastMm() : placed.bounds().northMm();
    }

    private record Group(int room, String name, Side front) implements Comparable<Group> {

        private static final Comparator<Group> ORDER =
                Comparator.comparingInt(Group::room).thenComparing(Group::name).thenComparing(Group::front);

        @Override
        public int compareTo(Group other) {
            return ORDER.compare(this, other);
        }
    }
}
