package hallwright.space;

import hallwright.catalogue.Category;
import hallwright.design.ObjectId;
import hallwright.geometry.Rect;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The free floor around racks, cooling and electrical equipment: in front of and behind each, and at the ends of
/// each row.
public final class Clearances {

    private final Floor floor;
    private final TileIndex index;
    private final Locations locations;
    private final Rows rows;
    private final Map<ObjectId, Map<Flank, Clearance>> byPlacement = new HashMap<>();

    private Clearances(Floor floor, TileIndex index, Locations locations, Rows rows, @Nullable Clearances previous) {
        this.floor = floor;
        this.index = index;
        this.locations = locations;
        this.rows = rows;
        FreeStrips strips = new FreeStrips(index, locations);
        Kept kept = new Kept(previous);
        for (Placed placed : floor.all()) {
            if (placed.standsInTheWay() && (placed.isRack() || cools(placed) || placed.isWorkedAtLive())) {
                measure(strips, kept, placed, Flank.FRONT);
                measure(strips, kept, placed, Flank.REAR);
            }
        }
        for (Row row : rows.all()) {
            for (Row block : row.blocks()) {
                measure(strips, kept, block.members().getFirst(), firstEnd(row));
                measure(strips, kept, block.members().getLast(), lastEnd(row));
            }
        }
    }

    /// The clearances of a floor; the previous ones where everything they depend on is the same, and its
    /// strips where nothing within reach of them is another.
    public static Clearances of(
            Floor floor, TileIndex index, Locations locations, Rows rows, @Nullable Clearances previous) {
        if (previous != null && previous.index == index && previous.rows == rows) {
            return previous;
        }
        return new Clearances(floor, index, locations, rows, previous);
    }

    /// The free floor on one side; null for equipment or a side that nobody measured.
    public @Nullable Clearance find(ObjectId placement, Flank flank) {
        return byPlacement.getOrDefault(placement, Map.of()).get(flank);
    }

    /// The free floor on one side of a member of a row or a cooling unit.
    ///
    /// @throws NullPointerException if nobody measured it
    public Clearance get(ObjectId placement, Flank flank) {
        return Objects.requireNonNull(find(placement, flank), () -> "not measured [placement=" + placement + "]");
    }

    /// The free floor at the end of a block where its first member stands.
    public Clearance atFirstEnd(Row block) {
        return get(block.members().getFirst().id(), firstEnd(block));
    }

    /// The free floor at the end of a block where its last member stands.
    public Clearance atLastEnd(Row block) {
        return get(block.members().getLast().id(), lastEnd(block));
    }

    private void measure(FreeStrips strips, Kept kept, Placed placed, Flank flank) {
        Clearance before = kept.find(placed, flank);
        byPlacement
                .computeIfAbsent(placed.id(), id -> new EnumMap<>(Flank.class))
                .put(flank, before == null ? strips.beyond(placed, flank) : before);
    }

    private static boolean cools(Placed placed) {
        return placed.coolsAir() || placed.category() == Category.CDU;
    }

    /// Members stand from west to east or from south to north; a front that looks south or east has its right hand,
    /// seen from the front, at the far end.
    private static Flank lastEnd(Row row) {
        return switch (row.front()) {
            case SOUTH, EAST -> Flank.RIGHT;
            case NORTH, WEST -> Flank.LEFT;
        };
    }

    private static Flank firstEnd(Row row) {
        return lastEnd(row) == Flank.RIGHT ? Flank.LEFT : Flank.RIGHT;
    }

    /// The strips of the previous clearances that still hold: those of the very same equipment in the same room,
    /// far
    /// from everything that is not the same as before.
    private final class Kept {

        /// With more changes than this it is as quick to measure everything.
        private static final int MANY = 200;

        private final @Nullable Clearances previous;
        private final List<Rect> changed = new ArrayList<>();
        private final Map<ObjectId, Boolean> near = new HashMap<>();

        Kept(@Nullable Clearances previous) {
            boolean same = previous != null && previous.index.sameObstacles(index);
            if (previous != null && same) {
                previous.floor.all().forEach(placed -> note(placed, floor.find(placed.id())));
                floor.all().forEach(placed -> note(placed, previous.floor.find(placed.id())));
            }
            this.previous = same && changed.size() <= MANY ? previous : null;
        }

        private void note(Placed placed, @Nullable Placed other) {
            if (placed != other) {
                changed.add(placed.bounds());
            }
        }

        @Nullable
        Clearance find(Placed placed, Flank flank) {
            Clearance before = previous == null ? null : previous.find(placed.id(), flank);
            boolean holds = previous != null
                    && before != null
                    && before.of() == placed
                    && previous.locations.room(placed.id()) == locations.room(placed.id())
                    && !near.computeIfAbsent(placed.id(), id -> near(placed));
            return holds ? before : null;
        }

        private boolean near(Placed placed) {
            Rect reach = placed.bounds().grown(Clearance.REACH_MM + 1);
            return changed.stream().anyMatch(reach::touches);
        }
    }
}
