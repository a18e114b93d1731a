package hallwright.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.catalogue.Catalogue;
import hallwright.design.Cord;
import hallwright.design.Design;
import hallwright.design.Feed;
import hallwright.design.FeedSide;
import hallwright.design.Integrity;
import hallwright.design.LoadState;
import hallwright.design.ObjectId;
import hallwright.file.CatalogueFiles;
import hallwright.file.DesignFile;
import hallwright.file.FileProblem;
import hallwright.generate.SampleHalls.SampleHall;
import hallwright.power.RackLoads;
import hallwright.power.chain.Chain;
import hallwright.power.chain.ChainReader;
import hallwright.power.failure.FailureStudy;
import hallwright.power.failure.FailureTable;
import hallwright.power.failure.Outage;
import hallwright.power.failure.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The sample halls with whole power chains: what each single failure does to them.
class PowerHallsTest {

    private static final Path HOME = Path.of(System.getProperty("hallwright.home", ".."));
    private static final Path LAYOUTS = HOME.resolve("layouts/power");
    private static final Path GOLDEN = HOME.resolve("model/src/test/resources/golden/power");
    private static final Catalogue CATALOGUE =
            CatalogueFiles.read(HOME.resolve("templates/equipment"), List.of()).catalogue();
    private static final int LINES = 40;

    @TempDir
    private Path folder;

    static Stream<SampleHall> halls() {
        return PowerHalls.ALL.stream();
    }

    /// With `-Dgolden=write` the files are written instead.
    @ParameterizedTest
    @MethodSource("halls")
    void theFailureTableIsAsReviewed(SampleHall hall) throws IOException {
        String text = text(hall.draw().apply(CATALOGUE));
        Path golden = GOLDEN.resolve(hall.id() + ".txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertEquals(Files.readString(golden), text, "run with -Dgolden=write and review");
    }

    /// With `-Dlayouts=write` the files are written instead.
    @ParameterizedTest
    @MethodSource("halls")
    void theFileIsWhatTheGeneratorDraws(SampleHall hall) throws IOException, FileProblem {
        Design drawn = hall.draw().apply(CATALOGUE);
        Path file = LAYOUTS.resolve(hall.fileName());
        if ("write".equals(System.getProperty("layouts"))) {
            Files.createDirectories(LAYOUTS);
            DesignFile.write(drawn, file);
        }
        assertEquals(drawn, DesignFile.read(file), "run with -Dlayouts=write");
    }

    @ParameterizedTest
    @MethodSource("halls")
    void everyObjectIsSound(SampleHall hall) {
        Design design = hall.draw().apply(CATALOGUE);
        Integrity integrity = new Integrity(design);
        design.objects().forEach(object -> assertNull(integrity.flaw(object), object.toString()));
    }

    @ParameterizedTest
    @MethodSource("halls")
    void theHallSurvivesItsFile(SampleHall hall) throws FileProblem {
        Design design = hall.draw().apply(CATALOGUE);
        Path file = folder.resolve(hall.fileName());
        DesignFile.write(design, file);
        assertEquals(design, DesignFile.read(file));
    }

    @Test
    void aCordFromNowhereIsRefusedWithItsPlace() throws IOException {
        Design design = PowerHalls.ALL.getFirst().draw().apply(CATALOGUE);
        Cord cord = design.cords().iterator().next();
        Path file = folder.resolve("damaged.json");
        String sound = "\"source\": " + cord.source().number() + ", \"outlet\": " + cord.outlet();
        String text = DesignFile.text(design);
        assertTrue(text.contains(sound));
        Files.writeString(file, text.replaceFirst(sound, sound.replaceFirst("\\d+", "1")));
        FileProblem problem = assertThrows(FileProblem.class, () -> DesignFile.read(file));
        assertEquals("/cords/0/source", problem.place());
    }

    @Test
    void aDgxOnThreeFeedsKeepsFullWorkWhenOneIsLostAndOnTwoDoesNot() {
        Design three = PowerHalls.ALL.getFirst().draw().apply(CATALOGUE);
        Outcome lost = without(three, FeedSide.A);
        // 4 of 6 supplies are left on B and C, and 4 are needed.
        assertEquals(0, lost.gpusSlowed());
        assertEquals(0, lost.gpusLost());
        Outcome two = without(TwoSides.of(three), FeedSide.A);
        // 3 of 6 are left on B: 32 nodes of 8 GPUs slow down, none stops.
        assertEquals(256, two.gpusSlowed());
        assertEquals(0, two.gpusLost());
    }

    /// Every strip circuit of a side lost at once.
    private static Outcome without(Design design, FeedSide side) {
        Chain chain = chain(design);
        Set<ObjectId> strips = design.cords().stream().map(Cord::source).collect(Collectors.toCollection(HashSet::new));
        List<Integer> out = design.feeds().stream()
                .filter(feed -> feed.side() == side && strips.contains(feed.load()))
                .map(Feed::id)
                .map(chain::find)
                .toList();
        assertTrue(out.size() >= 8, out.toString());
        return new FailureStudy(chain).of(new Outage(out, List.of()));
    }

    private static Chain chain(Design design) {
        double share = design.site().ruleSet().equals("na") ? 0.8 : 1;
        return ChainReader.read(design, RackLoads.of(design, null), LoadState.NAMEPLATE, share);
    }

    private static String text(Design design) {
        Chain chain = chain(design);
        FailureStudy study = new FailureStudy(chain);
        FailureTable table = FailureTable.of(chain, study, () -> false);
        StringBuilder text = new StringBuilder();
        Chain.Notes notes = chain.notes();
        text.append(String.format(
                        Locale.ROOT,
                        "declared %s, points %d",
                        String.valueOf(design.provision().declared()),
                        chain.size()))
                .append('\n');
        text.append(String.format(
                        Locale.ROOT,
                        "unfed %d, unknown draw %d, assumed supplies %d, assumed cords %d, assumed lines %d, cut %d, unrated %d",
                        notes.unfed().size(),
                        notes.unknown().size(),
                        notes.assumedSupplies().size(),
                        notes.assumedCords().size(),
                        notes.assumedLines().size(),
                        notes.cut().size(),
                        notes.unrated().size()))
                .append('\n');
        text.append(String.format(Locale.ROOT, "computed %s", table.computed())).append('\n');
        text.append(String.format(
                        Locale.ROOT,
                        "single outages %d, with lost loads %d, with overload %d, with slowed loads %d, with restarts %d",
                        table.singles().size(),
                        count(table, o -> !o.lost().isEmpty()),
                        count(table, o -> !o.overloaded().isEmpty()),
                        count(table, o -> !o.slowed().isEmpty()),
                        count(table, o -> !o.interrupted().isEmpty())))
                .append('\n');
        text.append(String.format(Locale.ROOT, "not maintainable %s", names(chain, table.notMaintainable())))
                .append('\n');
        text.append(String.format(Locale.ROOT, "single points of failure %s", names(chain, table.singlePoints())))
                .append('\n');
        text.append(String.format(Locale.ROOT, "normal: %s", row(chain, table.normal())))
                .append('\n');
        table.singles().stream()
                .limit(LINES)
                .forEach(outcome -> text.append(String.format(Locale.ROOT, "%s", row(chain, outcome)))
                        .append('\n'));
        return text.toString();
    }

    private static long count(FailureTable table, java.util.function.Predicate<Outcome> of) {
        return table.singles().stream().filter(of).count();
    }

    private static String names(Chain chain, List<Integer> points) {
        String names = points.stream()
                .limit(12)
                .map(point -> chain.point(point).name())
                .collect(Collectors.joining(", "));
        return points.size() + (points.isEmpty() ? "" : ": " + names);
    }

    private static String row(Chain chain, Outcome outcome) {
        String out = Stream.concat(
                        outcome.outage().elements().stream()
                                .map(point -> chain.point(point).name()),
                        outcome.outage().modules().stream()
                                .map(point ->
                                        "a module of " + chain.point(point).name()))
                .collect(Collectors.joining(" + "));
        return String.format(
                Locale.ROOT,
                "%s | lost %d loads %.0f kW %d GPUs | slowed %d loads %d GPUs | restarted %d | overloaded %d | worst %s %.1f %%",
                out,
                outcome.lost().size(),
                outcome.lostWatts() / 1000,
                outcome.gpusLost(),
                outcome.slowed().size(),
                outcome.gpusSlowed(),
                outcome.interrupted().size(),
                outcome.overloaded().size(),
                outcome.worst() < 0 ? "-" : chain.point(outcome.worst()).name(),
                outcome.worstLoading() * 100);
    }
}
