package hallwright.bench;

import hallwright.catalogue.Catalogue;
import hallwright.design.Design;
import hallwright.design.LoadState;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.edit.Duplicate;
import hallwright.edit.EditResult.Applied;
import hallwright.electrical.data.ElectricalData;
import hallwright.electrical.file.ElectricalFiles;
import hallwright.file.CatalogueFiles;
import hallwright.file.FileProblem;
import hallwright.generate.PowerHalls;
import hallwright.geometry.Point;
import hallwright.power.RackLoads;
import hallwright.power.chain.Chain;
import hallwright.power.chain.ChainReader;
import hallwright.power.failure.FailureStudy;
import hallwright.power.failure.Outcome;
import hallwright.power.hall.HallPower;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/// Times every single outage of the hall of 1,000 racks and of one twice its size, beside a whole new flow for each
/// outage, in one run on one machine. From the top folder:
///
/// `mvn -q -pl model test-compile exec:exec@failures`
public final class FailureTimes {

    private static final int ROUNDS = 15;
    private static final int WARM = 30;

    private FailureTimes() {}

    /// Measures both halls and the time that a cancelled study takes to stop.
    public static void main(String[] arguments) {
        Path home = Path.of(System.getProperty("hallwright.home", "."));
        Catalogue catalogue = CatalogueFiles.read(home.resolve("templates/equipment"), List.of())
                .catalogue();
        Design hall = PowerHalls.ALL.getLast().draw().apply(catalogue);
        double one = measure("1,000 racks", hall);
        double two = measure("twice as many", twice(hall));
        System.out.printf(Locale.ROOT, "twice the hall takes %.2f times as long%n", two / one);
        stage(hall);
        cancel(hall);
    }

    /// The stage of an analysis: anew, and after an edit that moves a rack.
    private static void stage(Design hall) {
        ElectricalData data = electrical();
        RackLoads loads = RackLoads.of(hall, null);
        double[] anew = new double[ROUNDS];
        double[] moved = new double[ROUNDS];
        Placement rack = hall.placements().iterator().next();
        Design after = hall.draft()
                .put(rack.at(
                        new Point(rack.position().xMm() + 1, rack.position().yMm()), rack.turn()))
                .build();
        RackLoads next = RackLoads.of(after, loads);
        HallPower known = HallPower.of(hall, loads, data, 0.8, null);
        for (int round = -WARM; round < ROUNDS; round++) {
            long start = System.nanoTime();
            HallPower.of(hall, loads, data, 0.8, null);
            anew[Math.max(0, round)] = since(start);
            start = System.nanoTime();
            HallPower.of(after, next, data, 0.8, known);
            moved[Math.max(0, round)] = since(start);
        }
        Arrays.sort(anew);
        Arrays.sort(moved);
        System.out.printf(
                Locale.ROOT,
                "power stage of an analysis: anew %.0f ms, after moving a rack %.2f ms (medians of %d)%n",
                anew[ROUNDS / 2],
                moved[ROUNDS / 2],
                ROUNDS);
    }

    private static ElectricalData electrical() {
        try {
            return ElectricalFiles.read(
                    Path.of(System.getProperty("hallwright.home", ".")).resolve("templates"));
        } catch (FileProblem problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static Design twice(Design hall) {
        Set<ObjectId> all = hall.objects().map(object -> object.id()).collect(Collectors.toSet());
        if (!(new Duplicate(all, 0, 2_000_000).applyTo(hall) instanceof Applied applied)) {
            throw new IllegalStateException("the hall cannot be doubled");
        }
        return applied.design();
    }

    private static Chain chain(Design design) {
        return ChainReader.read(design, RackLoads.of(design, null), LoadState.NAMEPLATE, 0.8);
    }

    private static double measure(String name, Design design) {
        long start = System.nanoTime();
        Chain chain = chain(design);
        FailureStudy study = new FailureStudy(chain);
        double read = since(start);
        double[] times = new double[ROUNDS];
        int outages = 0;
        for (int round = -WARM; round < ROUNDS; round++) {
            start = System.nanoTime();
            List<Outcome> outcomes = study.each(study.singles(), () -> false);
            times[Math.max(0, round)] = since(start);
            outages = outcomes.size();
        }
        Arrays.sort(times);
        start = System.nanoTime();
        FailureStudy last = study;
        for (int i = 0; i < 50; i++) {
            last = new FailureStudy(chain);
        }
        double anew = since(start) / 50 * outages;
        System.out.printf(
                Locale.ROOT,
                "%s: %,d points, %,d outages; read %.0f ms, all single outages %.0f ms (median of %d), anew each time"
                        + " %.0f ms; normal worst %.3f%n",
                name,
                chain.size(),
                outages,
                read,
                times[ROUNDS / 2],
                ROUNDS,
                anew,
                last.normal().worstLoading());
        return times[ROUNDS / 2];
    }

    private static void cancel(Design hall) {
        FailureStudy study = new FailureStudy(chain(hall));
        AtomicInteger asked = new AtomicInteger();
        long start = System.nanoTime();
        try {
            study.each(study.singles(), () -> asked.incrementAndGet() > 100);
            throw new IllegalStateException("was not cancelled");
        } catch (CancellationException expected) {
            System.out.printf(Locale.ROOT, "cancelled at the 101st outage after %.1f ms%n", since(start));
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }
}
