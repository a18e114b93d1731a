package hallwright.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.catalogue.Catalogue;
import hallwright.catalogue.DeviceType;
import hallwright.design.Cord;
import hallwright.design.Design;
import hallwright.design.Feed;
import hallwright.design.FeedSide;
import hallwright.design.Line;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.edit.AutoConnect;
import hallwright.edit.AutoConnect.Plan;
import hallwright.edit.EditResult;
import hallwright.edit.EditResult.Applied;
import hallwright.edit.EditResult.Refused;
import hallwright.edit.Remove;
import hallwright.file.CatalogueFiles;
import hallwright.units.Length;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Auto-connect on the hall of 32 nodes: eight racks of four nodes with six supplies each.
class CordsTest {

    private static final Catalogue CATALOGUE = CatalogueFiles.read(
                    Path.of(System.getProperty("hallwright.home", "..")).resolve("templates/equipment"), List.of())
            .catalogue();
    private static final Design HALL = SampleHalls.ALL.getFirst().draw().apply(CATALOGUE);
    private static final Set<ObjectId> RACKS = HALL.mounts().stream()
            .filter(mount -> HALL.types().get(mount.type()) instanceof DeviceType)
            .map(Mount::rack)
            .collect(Collectors.toSet());

    @Test
    void everySupplyOfEveryNodeGetsItsOwnOutletTwoOnEachSide() {
        Plan plan = new AutoConnect(RACKS, AutoConnect.USUAL_REACH).plan(HALL);
        Map<ObjectId, List<Cord>> byDevice = plan.cords().stream().collect(Collectors.groupingBy(Cord::load));
        List<Mount> nodes = HALL.mounts().stream()
                .filter(mount -> mount.type().value().equals(Parts.DGX_H100))
                .toList();
        assertEquals(32, nodes.size());
        for (Mount node : nodes) {
            List<Cord> own = byDevice.getOrDefault(node.id(), List.of());
            for (FeedSide side : List.of(FeedSide.A, FeedSide.B, FeedSide.C)) {
                assertEquals(2, own.stream().filter(cord -> cord.side() == side).count(), node.name() + " " + side);
            }
            assertTrue(own.stream().allMatch(cord -> cord.connector().equals("C19")), node.name());
        }
        Set<String> outlets = new HashSet<>();
        for (Cord cord : plan.cords()) {
            assertTrue(outlets.add(cord.source() + " " + cord.connector() + " " + cord.outlet()), cord.toString());
            Length length = cord.length();
            assertTrue(length != null && length.compareTo(AutoConnect.USUAL_REACH) <= 0, cord.toString());
        }
    }

    @Test
    void theCordsOfAComputeRackAreSpreadOverTheLines() {
        Plan plan = new AutoConnect(RACKS, AutoConnect.USUAL_REACH).plan(HALL);
        Map<ObjectId, Map<Line, Integer>> counts = new HashMap<>();
        for (Cord cord : plan.cords()) {
            Line line = cord.line();
            if (cord.connector().equals("C19") && line != null) {
                counts.computeIfAbsent(cord.source(), id -> new HashMap<>()).merge(line, 1, Integer::sum);
            }
        }
        // Eight cords on a strip of three lines: 3 + 3 + 2.
        for (Map.Entry<ObjectId, Map<Line, Integer>> strip : counts.entrySet()) {
            Collection<Integer> each = strip.getValue().values();
            assertTrue(each.stream().mapToInt(Integer::intValue).max().orElse(0) <= 3, strip.toString());
        }
    }

    @Test
    void theCircuitsOfARackGoOnToItsStrips() {
        Plan plan = new AutoConnect(RACKS, AutoConnect.USUAL_REACH).plan(HALL);
        assertTrue(plan.feeds().size() >= 24, "feeds " + plan.feeds().size());
        for (Feed feed : plan.feeds()) {
            Mount strip = HALL.mounts().get(feed.load());
            assertTrue(strip != null && strip.name().endsWith(" " + feed.side()), feed.toString());
        }
    }

    @Test
    void itIsOneEditAndASecondTimeThereIsNothingToDo() {
        AutoConnect edit = new AutoConnect(RACKS, AutoConnect.USUAL_REACH);
        Applied applied = applied(edit.applyTo(HALL));
        assertEquals(edit.plan(HALL).cords().size(), applied.design().cords().size());
        assertSame(HALL.placements(), applied.design().placements());
        EditResult again = edit.applyTo(applied.design());
        assertTrue(again instanceof Refused, again.toString());
    }

    @Test
    void aShortCordReachesLessAndThePlanSaysWhatIsLeft() {
        Plan usual = new AutoConnect(RACKS, AutoConnect.USUAL_REACH).plan(HALL);
        Plan brief = new AutoConnect(RACKS, new Length(450)).plan(HALL);
        assertTrue(brief.cords().size() < usual.cords().size());
        assertTrue(
                brief.problems().stream()
                        .anyMatch(problem -> problem.reason().id().equals("edit.connect.reach")),
                brief.problems().toString());
    }

    @Test
    void aNodeTakesItsCordsWithItAndAStripToo() {
        Design design = applied(new AutoConnect(RACKS, AutoConnect.USUAL_REACH).applyTo(HALL))
                .design();
        Cord one = design.cords().iterator().next();
        Design without = applied(new Remove(Set.of(one.load())).applyTo(design)).design();
        assertTrue(without.cords().stream().noneMatch(cord -> cord.load().equals(one.load())));
        Design unplugged =
                applied(new Remove(Set.of(one.source())).applyTo(design)).design();
        assertTrue(unplugged.cords().stream().noneMatch(cord -> cord.source().equals(one.source())));
        assertTrue(unplugged.feeds().stream().noneMatch(feed -> feed.load().equals(one.source())));
    }

    private static Applied applied(EditResult result) {
        if (result instanceof Applied applied) {
            return applied;
        }
        throw new AssertionError(result.toString());
    }
}
