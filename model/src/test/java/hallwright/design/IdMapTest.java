package hallwright.design;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import hallwright.geometry.Polygon;
import hallwright.geometry.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdMapTest {

    private static final Polygon SQUARE = Polygon.of(new Rect(0, 0, 1000, 1000));

    @Test
    void theSameObjectAgainGivesTheSameMap() {
        Zone zone = zone(7, "a");
        IdMap<Zone> map = IdMap.of(List.of(zone));
        assertSame(map, map.with(zone));
        assertSame(map, map.without(new ObjectId(8)));
        assertNotSame(map, map.with(zone(7, "a")));
        assertEquals(map, map.with(zone(7, "a")));
    }

    @Test
    void differencesNameWhatWasAddedChangedAndTakenOut() {
        Zone one = zone(1, "one");
        Zone far = zone(1000, "far");
        IdMap<Zone> before = IdMap.of(List.of(one, far));
        Zone changed = zone(1, "changed");
        Zone added = zone(300, "added");
        IdMap<Zone> after = before.with(changed).with(added).without(far.id());
        assertEquals(
                List.of(
                        new IdMap.Difference<>(one, changed),
                        new IdMap.Difference<>(null, added),
                        new IdMap.Difference<>(far, null)),
                before.differences(after));
        assertEquals(List.of(), before.differences(before));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void behavesLikeASortedMapUnderRandomEdits(long seed) {
        Random random = new Random(seed);
        Map<Integer, Zone> expected = new TreeMap<>();
        IdMap<Zone> map = IdMap.empty();
        List<IdMap<Zone>> earlier = new ArrayList<>();
        List<List<Zone>> contents = new ArrayList<>();
        for (int step = 0; step < 400; step++) {
            int number = 1 + random.nextInt(2000);
            switch (random.nextInt(4)) {
                case 0 -> {
                    map = map.without(new ObjectId(number));
                    expected.remove(number);
                }
                case 1 -> {
                    List<Zone> many = new ArrayList<>();
                    for (int i = 0; i < 20; i++) {
                        many.add(zone(1 + random.nextInt(2000), "s" + step + "." + i));
                    }
                    map = map.withAll(many);
                    many.forEach(zone -> expected.put(zone.id().number(), zone));
                }
                default -> {
                    Zone zone = zone(number, "s" + step);
                    map = map.with(zone);
                    expected.put(number, zone);
                }
            }
            assertEquals(List.copyOf(expected.values()), map.stream().toList(), "seed " + seed + ", step " + step);
            assertEquals(expected.size(), map.size(), "seed " + seed + ", step " + step);
            earlier.add(map);
            contents.add(List.copyOf(expected.values()));
        }
        for (int i = 0; i < earlier.size(); i++) {
            assertEquals(contents.get(i), earlier.get(i).stream().toList(), "an old map changed, seed " + seed);
        }
        IdMap<Zone> start = earlier.get(100);
        IdMap<Zone> replayed = start;
        for (IdMap.Difference<Zone> difference : start.differences(map)) {
            Zone after = difference.after();
            Zone before = difference.before();
            if (after != null) {
                replayed = replayed.with(after);
            } else if (before != null) {
                replayed = replayed.without(before.id());
            }
        }
        assertEquals(map, replayed, "seed " + seed);
    }

    private static Zone zone(int number, String name) {
        return new Zone(new ObjectId(number), name, SQUARE, null);
    }
}
