package hallwright.bench;

import hallwright.analysis.Analysis;
import hallwright.check.StandardChecks;
import hallwright.design.Design;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.edit.Duplicate;
import hallwright.edit.Edit;
import hallwright.edit.EditResult.Applied;
import hallwright.edit.Move;
import hallwright.file.DesignFile;
import hallwright.file.FileProblem;
import hallwright.file.RuleSetFiles;
import hallwright.rule.Findings;
import hallwright.rule.RuleSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/// Times the way from an edit to fresh findings in the hall of 1,000 racks, with what is unchanged taken over
/// beside
/// everything worked out anew, in one run on one machine. From the top folder:
///
/// `mvn -q -pl model test-compile exec:exec@edits`
///
/// Each line tells the median and the 95th percentile in milliseconds of wall time, and the ratio of the medians.
public final class EditTimes {

    private static final int WARM = 30;
    private static final int TIMES = 60;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final RuleSet rules;
    private final Design hall;
    private final List<Placement> racks;
    private final Random random = new Random(1);

    private EditTimes(RuleSet rules, Design hall) {
        this.rules = rules;
        this.hall = hall;
        this.racks = hall.placements().stream()
                .filter(placement -> placement.row() != null)
                .toList();
    }

    /// Measures all edits under one rule set, `na` if none is named.
    public static void main(String[] arguments) throws FileProblem {
        Path home = Path.of(System.getProperty("hallwright.home", "."));
        String set = arguments.length > 0 ? arguments[0] : "na";
        RuleSet rules = RuleSetFiles.readFile(home.resolve("templates/limits/" + set + ".json"));
        EditTimes times = new EditTimes(rules, DesignFile.read(home.resolve("layouts/reference/scale-1000.json")));
        System.out.printf(
                "%,d placements in rows, %,d objects, rules %s, %d rounds after %d to warm up%n",
                times.racks.size(), times.hall.size(), set, TIMES, WARM);
        System.out.println("milliseconds to fresh findings: taken over median (95 %) / anew median (95 %) = ratio");
        times.measure("move one rack by 100 mm", times::moveOne);
        times.measure("move a whole row", times::moveRow);
        times.measure("duplicate a row", times::duplicateRow);
    }

    private Edit moveOne() {
        return new Move(Set.of(racks.get(random.nextInt(racks.size())).id()), 100, 0);
    }

    private Edit moveRow() {
        return new Move(someRow(), 50, 0);
    }

    private Edit duplicateRow() {
        return new Duplicate(someRow(), 100_000, 0);
    }

    private Set<ObjectId> someRow() {
        Placement one = racks.get(random.nextInt(racks.size()));
        return racks.stream()
                .filter(placement -> placement.row() != null && placement.row().equals(one.row()))
                .map(Placement::id)
                .collect(Collectors.toSet());
    }

    private void measure(String name, java.util.function.Supplier<Edit> edits) {
        double[] taken = new double[TIMES];
        double[] undone = new double[TIMES];
        double[] anew = new double[TIMES];
        Analysis before = Analysis.of(hall, null);
        for (int round = -WARM; round < TIMES; round++) {
            int at = Math.max(0, round);
            Edit edit = edits.get();
            long start = System.nanoTime();
            if (!(edit.applyTo(hall) instanceof Applied applied)) {
                throw new IllegalStateException("refused [edit=" + edit + "]");
            }
            Analysis after = Analysis.of(applied.design(), before);
            Findings fresh = findings(after);
            taken[at] = since(start);
            start = System.nanoTime();
            Findings again = findings(Analysis.of(hall, after));
            undone[at] = since(start);
            start = System.nanoTime();
            Findings whole = findings(Analysis.of(applied.design(), null));
            anew[at] = since(start);
            if (!fresh.equals(whole) || again.all().isEmpty()) {
                throw new IllegalStateException("findings differ [edit=" + edit + "]");
            }
        }
        print(name, taken, anew);
        print("  undo it", undone, anew);
    }

    private Findings findings(Analysis analysis) {
        return StandardChecks.run(rules, analysis, TODAY);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void print(String name, double[] taken, double[] anew) {
        Arrays.sort(taken);
        double[] sorted = anew.clone();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%-26s %7.1f (%7.1f) / %7.1f (%7.1f) = %.2f%n",
                name,
                taken[TIMES / 2],
                taken[TIMES * 95 / 100],
                sorted[TIMES / 2],
                sorted[TIMES * 95 / 100],
                taken[TIMES / 2] / sorted[TIMES / 2]);
    }
}
