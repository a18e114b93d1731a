package hallwright.space;

import hallwright.catalogue.Category;
import hallwright.design.ObjectId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The free floor around racks and cooling equipment: in front of and behind each, and at the ends of each row.
public final class Clearances {

    private final TileIndex index;
    private final Rows rows;
    private final Map<ObjectId, Map<Flank, Clearance>> byPlacement = new HashMap<>();

    private Clearances(Floor floor, TileIndex index, Locations locations, Rows rows) {
        this.index = index;
        this.rows = rows;
        FreeStrips strips = new FreeStrips(index, locations);
        for (Placed placed : floor.all()) {
            if (placed.standsInTheWay() && (placed.isRack() || cools(placed))) {
                measure(strips, placed, Flank.FRONT);
                measure(strips, placed, Flank.REAR);
            }
        }
        for (Row row : rows.all()) {
            for (Row block : row.blocks()) {
                measure(strips, block.members().getFirst(), firstEnd(row));
                measure(strips, block.members().getLast(), lastEnd(row));
            }
        }
    }

    /// The clearances of a floor; the previous ones where everything they depend on is the same.
    public static Clearances of(
            Floor floor, TileIndex index, Locations locations, Rows rows, @Nullable Clearances previous) {
        if (previous != null && previous.index == index && previous.rows == rows) {
            return previous;
        }
        return new Clearances(floor, index, locations, rows);
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

    private void measure(FreeStrips strips, Placed placed, Flank flank) {
        byPlacement
                .computeIfAbsent(placed.id(), id -> new EnumMap<>(Flank.class))
                .put(flank, strips.beyond(placed, flank));
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
}
