package hallwright.check.space;

import hallwright.catalogue.Category;
import hallwright.check.engine.Ask;
import hallwright.check.engine.Check;
import hallwright.check.engine.Given;
import hallwright.check.engine.Verdict;
import hallwright.check.engine.Verdict.NotApplicable;
import hallwright.check.engine.Verdict.NotEvaluated;
import hallwright.design.Door;
import hallwright.design.Feed;
import hallwright.design.Room;
import hallwright.geometry.Rect;
import hallwright.space.Placed;
import hallwright.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/// SPC-005, entrances to electrical working space: a room with a large board has several doors. In North America a
/// board is large from a current and a width on, elsewhere from a length on. Source: NEC 110.26(C), IEC
/// 60364-7-729,
/// GB 50054-2011. Unit: entrances.
public final class EntranceCheck implements Check {

    /// A door belongs to a room if it lies no farther than a thick wall from its inner face.
    private static final int WALL_MM = 400;

    @Override
    public String rule() {
        return "SPC-005";
    }

    @Override
    public List<Verdict> evaluate(Given given) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Placed placed : WorkingSpaces.all(given)) {
            Room room = given.analysis().layout().locations().room(placed.id());
            if (placed.category() == Category.SWITCHGEAR && room != null) {
                verdicts.add(verdict(given, placed, room));
            }
        }
        return verdicts;
    }

    private static Verdict verdict(Given given, Placed board, Room room) {
        double metres = board.footprint().widthMm() / 1000.0;
        OptionalDouble length = given.optionalLimit("above-length-m");
        boolean long_ = metres > length.orElseGet(() -> given.limit("above-width-m"));
        OptionalDouble current = given.optionalLimit("above-current-a");
        if (long_ && current.isPresent()) {
            Double amperes = amperes(given, board);
            if (amperes == null) {
                return new NotEvaluated(List.of(board.id()), "", Message.of("check.field.breaker"), board.name());
            }
            long_ = amperes >= current.getAsDouble();
        }
        if (!long_) {
            return new NotApplicable(List.of(board.id()));
        }
        long doors = given.design().doors().stream()
                .filter(door -> leadsInto(room, door))
                .count();
        return Ask.of(given, board.id())
                .least((double) doors, given.limit(), given.unit(), "doors of " + room.name(), room.name());
    }

    private static boolean leadsInto(Room room, Door door) {
        Rect opening = Rect.between(door.opening().from(), door.opening().to());
        return room.outline().bounds().grown(WALL_MM).contains(opening.centre());
    }

    /// The largest breaker that feeds it.
    private static @Nullable Double amperes(Given given, Placed board) {
        return given.design().feeds().stream()
                .filter(feed -> feed.load().equals(board.id()))
                .map(Feed::breaker)
                .filter(breaker -> breaker != null)
                .map(breaker -> breaker.amperes())
                .max(Double::compare)
                .orElse(null);
    }
}
