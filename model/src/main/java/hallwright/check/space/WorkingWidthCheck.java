package hallwright.check.space;

import hallwright.check.engine.Ask;
import hallwright.check.engine.Check;
import hallwright.check.engine.Given;
import hallwright.check.engine.Verdict;
import hallwright.check.engine.Verdict.NotEvaluated;
import hallwright.design.Room;
import hallwright.geometry.Rect;
import hallwright.space.Placed;
import hallwright.text.Message;
import hallwright.units.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// SPC-004, width and headroom of the electrical working space: as wide as the equipment and at least as the rule
/// asks,
/// and as high as the equipment and at least as the rule asks. Source: NEC 110.26(A)(2) and (3), IEC 60364-7-729.
/// Unit:
/// m.
public final class WorkingWidthCheck implements Check {

    private static final int PROBE_MM = 300;

    @Override
    public String rule() {
        return "SPC-004";
    }

    @Override
    public List<Verdict> evaluate(Given given) {
        List<Verdict> verdicts = new ArrayList<>();
        for (Placed placed : WorkingSpaces.all(given)) {
            OptionalDouble width = given.optionalLimit("width");
            if (width.isPresent()) {
                verdicts.add(width(given, placed, width.getAsDouble()));
            }
            Room room = given.analysis().layout().locations().room(placed.id());
            if (room != null) {
                verdicts.add(headroom(given, placed, room));
            }
        }
        return verdicts;
    }

    /// Equipment narrower than the rule asks needs free floor beside its front.
    private static Verdict width(Given given, Placed placed, double limit) {
        double own = placed.footprint().widthMm() / 1000.0;
        boolean blocked = own < limit && blocked(given, placed, (int) Math.round(limit * 1000));
        double actual = blocked ? own : Math.max(own, limit);
        return new Ask(given, List.of(placed.id()), "width", placed.name())
                .least(
                        actual,
                        limit,
                        "m",
                        "free width",
                        Message.of("check.spc-004.width"),
                        Lengths.ofMetres(actual),
                        Lengths.ofMetres(limit));
    }

    private static boolean blocked(Given given, Placed placed, int widthMm) {
        Rect front = placed.bounds().strip(placed.front(), PROBE_MM);
        int moreMm = widthMm - placed.footprint().widthMm();
        Rect space = placed.front().facesAlongY()
                ? new Rect(front.xMm() - moreMm / 2, front.yMm(), front.widthMm() + moreMm, front.depthMm())
                : new Rect(front.xMm(), front.yMm() - moreMm / 2, front.widthMm(), front.depthMm() + moreMm);
        return given.analysis().layout().floor().all().stream()
                .anyMatch(other -> other != placed
                        && other.standsInTheWay()
                        && other.bounds().overlaps(space));
    }

    private static Verdict headroom(Given given, Placed placed, Room room) {
        Length ceiling = room.ceiling();
        if (ceiling == null) {
            return new NotEvaluated(
                    List.of(placed.id(), room.id()), "headroom", Message.of("check.field.height"), room.name());
        }
        double limit = given.limit("headroom");
        Length height = placed.installed().height();
        double needed = height == null ? limit : Math.max(limit, height.metres());
        return new Ask(given, List.of(placed.id(), room.id()), "headroom", placed.name())
                .least(
                        ceiling.metres(),
                        needed,
                        "m",
                        "headroom",
                        Message.of("check.spc-004.headroom"),
                        ceiling,
                        Lengths.ofMetres(needed));
    }
}
