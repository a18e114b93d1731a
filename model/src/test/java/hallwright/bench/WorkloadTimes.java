package hallwright.bench;

import hallwright.analysis.Analysis;
import hallwright.design.Design;
import hallwright.design.Placement;
import hallwright.design.WorkloadPlan;
import hallwright.edit.Edit;
import hallwright.edit.EditResult.Applied;
import hallwright.edit.Move;
import hallwright.edit.Remove;
import hallwright.edit.SetWorkload;
import hallwright.file.DesignFile;
import hallwright.file.FileProblem;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.file.ReferenceFiles;
import hallwright.workload.floor.FloorWorkload;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Times the way from an edit to fresh figures of the workload in the hall of 1,000 racks, with what is unchanged
/// taken
/// over beside everything worked out anew, in one run on one machine. From the top folder:
///
/// `mvn -q -pl model test-compile exec:exec@workload`
///
/// Each line tells the median and the 95th percentile in milliseconds of wall time, and the ratio of the medians.
public final class WorkloadTimes {

    private static final int WARM = 30;
    private static final int TIMES = 60;

    private final ReferenceData data;
    private final Design hall;
    private final List<Placement> racks;
    private final Random random = new Random(1);

    private WorkloadTimes(ReferenceData data, Design hall) {
        this.data = data;
        this.hall = hall;
        this.racks = hall.placements().stream()
                .filter(placement -> placement.row() != null)
                .toList();
    }

    /// Measures all edits.
    public static void main(String[] arguments) throws FileProblem {
        Path home = Path.of(System.getProperty("hallwright.home", "."));
        WorkloadTimes times = new WorkloadTimes(
                ReferenceFiles.read(home.resolve("templates")),
                DesignFile.read(home.resolve("layouts/reference/scale-1000.json")));
        System.out.printf(
                "%,d placements in rows, %,d objects, %d rounds after %d to warm up%n",
                times.racks.size(), times.hall.size(), TIMES, WARM);
        System.out.println(
                "milliseconds to fresh workload figures: taken over median (95 %) / anew median (95 %) = ratio");
        times.measure("move one rack by 100 mm", times::moveOne);
        times.measure("delete one rack", times::deleteOne);
        times.measure("change the deadline", times::changeDeadline);
    }

    private Edit moveOne() {
        return new Move(Set.of(racks.get(random.nextInt(racks.size())).id()), 100, 0);
    }

    private Edit deleteOne() {
        return new Remove(Set.of(racks.get(random.nextInt(racks.size())).id()));
    }

    private Edit changeDeadline() {
        Map<String, Object> values =
                new LinkedHashMap<>(Objects.requireNonNull(hall.workload()).values());
        values.put(
                "stages",
                ((List<?>) values.getOrDefault("stages", List.of()))
                        .stream().map(this::later).toList());
        return new SetWorkload(new WorkloadPlan(values));
    }

    private Map<Object, Object> later(Object stage) {
        Map<Object, Object> changed = new LinkedHashMap<>((Map<?, ?>) stage);
        changed.put("deadlineDays", 60.0 + random.nextInt(60));
        return changed;
    }

    private void measure(String name, Supplier<Edit> edits) {
        double[] taken = new double[TIMES];
        double[] anew = new double[TIMES];
        Analysis before = fresh(hall, null);
        for (int round = -WARM; round < TIMES; round++) {
            int at = Math.max(0, round);
            Edit edit = edits.get();
            long start = System.nanoTime();
            if (!(edit.applyTo(hall) instanceof Applied applied)) {
                throw new IllegalStateException("refused [edit=" + edit + "]");
            }
            Analysis after = fresh(applied.design(), before);
            taken[at] = since(start);
            start = System.nanoTime();
            Analysis whole = fresh(applied.design(), null);
            anew[at] = since(start);
            if (!Objects.equals(workload(after).answer(), workload(whole).answer())) {
                throw new IllegalStateException("figures differ [edit=" + edit + "]");
            }
        }
        Arrays.sort(taken);
        Arrays.sort(anew);
        System.out.printf(
                Locale.ROOT,
                "%-26s %7.1f (%7.1f) / %7.1f (%7.1f) = %.2f%n",
                name,
                taken[TIMES / 2],
                taken[TIMES * 95 / 100],
                anew[TIMES / 2],
                anew[TIMES * 95 / 100],
                taken[TIMES / 2] / anew[TIMES / 2]);
    }

    private Analysis fresh(Design design, @Nullable Analysis previous) {
        return Analysis.of(design, previous).withWorkload(data, previous == null ? null : previous.workload());
    }

    private static FloorWorkload workload(Analysis analysis) {
        return Objects.requireNonNull(analysis.workload());
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
