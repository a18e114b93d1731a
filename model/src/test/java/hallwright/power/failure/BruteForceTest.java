package hallwright.power.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.power.chain.Chain;
import hallwright.power.chain.Load;
import hallwright.power.failure.RandomChain.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The study of failures against a brute force that shares no code with it, on small chains made up from seeds.
class BruteForceTest {

    private static final int CHAINS = 250;

    @Test
    void everySingleOutageIsAsBruteForceSays() {
        int harmful = 0;
        for (long seed = 0; seed < CHAINS; seed++) {
            RandomChain made = new RandomChain(seed);
            Chain chain = made.chain();
            FailureStudy study = new FailureStudy(chain);
            for (Outage outage : study.singles()) {
                harmful += compare("seed " + seed, made, chain, study, outage) ? 0 : 1;
            }
            compare("seed " + seed, made, chain, study, Outage.NOTHING);
        }
        assertTrue(harmful > CHAINS, "harmful outages: " + harmful);
    }

    @Test
    void severalOutagesAtOnceAreAsBruteForceSays() {
        Random random = new Random(7);
        for (long seed = 0; seed < CHAINS; seed++) {
            RandomChain made = new RandomChain(seed);
            Chain chain = made.chain();
            FailureStudy study = new FailureStudy(chain);
            List<Outage> singles = study.singles();
            for (int i = 0; i < 5; i++) {
                Set<Integer> elements = new TreeSet<>();
                Set<Integer> modules = new TreeSet<>();
                for (int k = 0; k < 3; k++) {
                    Outage one = singles.get(random.nextInt(singles.size()));
                    elements.addAll(one.elements());
                    modules.addAll(one.modules());
                }
                Outage outage = new Outage(List.copyOf(elements), List.copyOf(modules));
                compare("seed " + seed, made, chain, study, outage);
            }
        }
    }

    @Test
    void aFailureDuringMaintenanceIsTheWorstThatBruteForceFinds() {
        for (long seed = 0; seed < 100; seed++) {
            RandomChain made = new RandomChain(seed);
            Chain chain = made.chain();
            FailureStudy study = new FailureStudy(chain);
            List<Outage> maintained = study.maintenance();
            List<Outcome> worst = new ArrayList<>();
            study.eachWithFailure(maintained, worst::add, () -> false);
            assertEquals(maintained.size(), worst.size());
            for (int i = 0; i < worst.size(); i++) {
                Set<Integer> first = numbers(chain, made, maintained.get(i).elements());
                BruteForce base = new BruteForce(made.parts, first, Set.of(), null);
                int most = gpusLost(made, base);
                for (Part part : made.parts) {
                    if (part.element() != null) {
                        Set<Integer> both = new TreeSet<>(first);
                        both.add(part.number());
                        most = Math.max(most, gpusLost(made, new BruteForce(made.parts, both, Set.of(), base)));
                    }
                }
                assertEquals(most, worst.get(i).gpusLost(), "seed " + seed + ", maintained " + first);
            }
        }
    }

    private static int gpusLost(RandomChain made, BruteForce brute) {
        int sum = 0;
        for (Part part : made.parts) {
            Load load = part.load();
            sum += load != null && brute.supplies(part.number()) == 0 ? load.gpus() : 0;
        }
        return sum;
    }

    /// True if the outage is harmless.
    private static boolean compare(String seed, RandomChain made, Chain chain, FailureStudy study, Outage outage) {
        Set<Integer> out = numbers(chain, made, outage.elements());
        Set<Integer> modules = numbers(chain, made, outage.modules());
        BruteForce before = new BruteForce(made.parts, Set.of(), Set.of(), null);
        BruteForce brute = new BruteForce(made.parts, out, modules, before);
        Outcome outcome = outage.equals(Outage.NOTHING) ? study.normal() : study.of(outage);
        String what = seed + ", out " + out + ", modules " + modules;
        Set<Integer> lost = new TreeSet<>();
        Set<Integer> slowed = new TreeSet<>();
        Set<Integer> interrupted = new TreeSet<>();
        for (int number : brute.loads()) {
            int supplies = brute.supplies(number);
            Load load = made.parts.get(number).load();
            if (load == null || supplies == 0) {
                lost.add(number);
                continue;
            }
            if (supplies < load.needed()) {
                slowed.add(number);
            }
            if (!outage.equals(Outage.NOTHING) && !brute.smooth(number)) {
                interrupted.add(number);
            }
        }
        assertEquals(lost, numbers(chain, made, outcome.lost()), what + " lost");
        assertEquals(slowed, numbers(chain, made, outcome.slowed()), what + " slowed");
        assertEquals(interrupted, numbers(chain, made, outcome.interrupted()), what + " interrupted");
        watts(what, made, chain, study.wattsAfter(outage), brute);
        Set<Integer> found = new TreeSet<>();
        outcome.overloaded().forEach(each -> found.add(number(chain, made, each.point())));
        assertEquals(brute.overloaded(), found, what + " overloaded");
        return outcome.isHarmless();
    }

    private static void watts(String what, RandomChain made, Chain chain, double[] watts, BruteForce brute) {
        for (int point = 0; point < chain.size(); point++) {
            int number = number(chain, made, point);
            Part part = made.parts.get(number);
            double expected = part.element() == null
                    ? brute.drawn(number)
                    : part.element().perLine() ? brute.highestLineTimesThree(number) : brute.watts(number);
            assertEquals(expected, watts[point], 1e-6 * Math.max(1, expected), what + " watts of " + part);
        }
    }

    private static int number(Chain chain, RandomChain made, int point) {
        int number = chain.point(point).id().number() - 1;
        return made.parts.get(number).number();
    }

    private static Set<Integer> numbers(Chain chain, RandomChain made, Collection<Integer> points) {
        return points.stream().map(point -> number(chain, made, point)).collect(Collectors.toCollection(TreeSet::new));
    }
}
