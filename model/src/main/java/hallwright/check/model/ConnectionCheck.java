package hallwright.check.model;

import hallwright.catalogue.Category;
import hallwright.check.engine.Check;
import hallwright.check.engine.Given;
import hallwright.check.engine.Verdict;
import hallwright.check.engine.Verdict.NotApplicable;
import hallwright.check.engine.Verdict.Pass;
import hallwright.check.engine.Verdict.Violation;
import hallwright.design.Feed;
import hallwright.design.ObjectId;
import hallwright.power.Circuit;
import hallwright.power.RackLoad;
import hallwright.rule.Measure;
import hallwright.space.Placed;
import hallwright.text.Message;
import hallwright.units.Power;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// MOD-002, unconnected or unfed object: every rack with a load has a feed, every feed has a source, every rack and
/// every cooling unit stands in a cooling zone, every rack that gives heat to liquid and every coolant distribution
/// unit
/// is in a coolant loop, and a cooling unit that draws power has a feed. Source:
/// the
/// tool itself. Unit: unconnected objects.
public final class ConnectionCheck implements Check {

    @Override
    public String rule() {
        return "MOD-002";
    }

    @Override
    public List<Verdict> evaluate(Given given) {
        Set<ObjectId> looped = new HashSet<>();
        Set<ObjectId> sources = new HashSet<>();
        given.design().loops().forEach(loop -> {
            looped.addAll(loop.loads());
            sources.addAll(loop.sources());
        });
        List<Verdict> verdicts = new ArrayList<>();
        for (Placed placed : given.analysis().layout().floor().all()) {
            boolean zoned = given.analysis().layout().locations().zone(placed.id()) != null;
            RackLoad load = given.analysis().racks().get(placed.id());
            if (load != null
                    && load.maximum().isComplete()
                    && load.maximum().known().watts() == 0) {
                verdicts.add(new NotApplicable(List.of(placed.id())));
            } else if (load != null) {
                feeds(given, placed, verdicts);
                verdicts.add(verdict(given, placed, zoned, Gap.RACK_ZONE, placed.name()));
                Power liquid = load.liquidHeat().known();
                if (liquid.watts() > 0) {
                    boolean cooled = looped.contains(placed.id());
                    verdicts.add(verdict(given, placed, cooled, Gap.LOOP, placed.name(), liquid));
                }
            } else if (placed.coolsAir() || placed.category() == Category.CDU) {
                unit(given, placed, zoned, sources, verdicts);
            }
        }
        return verdicts;
    }

    private static void unit(Given given, Placed unit, boolean zoned, Set<ObjectId> sources, List<Verdict> verdicts) {
        if (unit.coolsAir()) {
            verdicts.add(verdict(given, unit, zoned, Gap.UNIT_ZONE, unit.name()));
        } else {
            verdicts.add(verdict(given, unit, sources.contains(unit.id()), Gap.UNIT_LOOP, unit.name()));
        }
        Power maximum = unit.installed().maximum();
        if (maximum != null && maximum.watts() > 0) {
            feeds(given, unit, verdicts);
        }
    }

    private static void feeds(Given given, Placed rack, List<Verdict> verdicts) {
        List<Circuit> circuits = given.analysis().circuits().of(rack.id());
        verdicts.add(verdict(given, rack, !circuits.isEmpty(), Gap.FEED, rack.name()));
        for (Circuit circuit : circuits) {
            Feed feed = circuit.feed();
            if (feed.source() == null) {
                List<ObjectId> subjects = List.of(feed.id(), rack.id());
                verdicts.add(violation(given, rack, subjects, Gap.SOURCE, feed.name(), rack.name()));
            }
        }
    }

    private static Verdict verdict(Given given, Placed placed, boolean met, Gap gap, Object... arguments) {
        List<ObjectId> subjects = List.of(placed.id());
        return met ? new Pass(subjects, measure(given, 0)) : violation(given, placed, subjects, gap, arguments);
    }

    private static Violation violation(
            Given given, Placed placed, List<ObjectId> subjects, Gap gap, Object... arguments) {
        return new Violation(
                subjects,
                gap.condition,
                measure(given, 1),
                true,
                Message.of(gap.message, arguments),
                Message.of(gap.remedy, arguments),
                List.of(placed.bounds()));
    }

    private static Measure measure(Given given, int unconnected) {
        return new Measure(unconnected, given.limit(), true, given.unit(), unconnected + " <= 0");
    }

    /// What may be missing.
    private enum Gap {
        FEED("no feed", "check.mod-002.feed", "check.mod-002.feed.remedy"),
        SOURCE("no source", "check.mod-002.source", "check.mod-002.source.remedy"),
        RACK_ZONE("no zone", "check.mod-002.zone", "check.mod-002.zone.remedy"),
        UNIT_ZONE("no zone", "check.mod-002.unit", "check.mod-002.unit.remedy"),
        UNIT_LOOP("no loop", "check.mod-002.unit-loop", "check.mod-002.unit-loop.remedy"),
        LOOP("no loop", "check.mod-002.loop", "check.mod-002.loop.remedy");

        private final String condition;
        private final String message;
        private final String remedy;

        Gap(String condition, String message, String remedy) {
            this.condition = condition;
            this.message = message;
            this.remedy = remedy;
        }
    }
}
