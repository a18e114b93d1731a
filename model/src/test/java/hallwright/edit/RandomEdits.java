package hallwright.edit;

import hallwright.catalogue.RackUnits;
import hallwright.design.Design;
import hallwright.design.DesignObject;
import hallwright.design.Face;
import hallwright.design.Feed;
import hallwright.design.FeedSide;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.design.Sample;
import hallwright.design.Zone;
import hallwright.geometry.Point;
import hallwright.geometry.Polygon;
import hallwright.geometry.Rect;
import hallwright.geometry.Turn;
import hallwright.text.Message;
import hallwright.units.Current;
import hallwright.units.Ratio;
import hallwright.units.Voltage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/// Edits as a hasty user makes them, the same for the same seed.
public final class RandomEdits {

    private final Random random;

    /// Edits for a seed.
    public RandomEdits(long seed) {
        this.random = new Random(seed);
    }

    /// The next edit for a design; some are refused, as in life.
    public Edit next(Design design) {
        return switch (random.nextInt(12)) {
            case 0, 1 -> Place.onFloor(Sample.RACK, place(), new Turn(90 * random.nextInt(4)));
            case 2 -> new MountDevice(Sample.NODE, null, some(design), RackUnits.of(1 + random.nextInt(45)), Face.BOTH);
            case 3 -> new Move(several(design), random.nextInt(2000) - 1000, random.nextInt(2000) - 1000);
            case 4 -> new Rotate(several(design), 90 * random.nextInt(4));
            case 5 -> new Remove(several(design));
            case 6 -> new Duplicate(several(design), 700, 0);
            case 7 ->
                new Add(
                        new Zone(
                                new ObjectId(1),
                                "Z" + random.nextInt(9),
                                Polygon.of(new Rect(random.nextInt(1000), 0, 5000, 5000)),
                                null),
                        List.of());
            case 8 -> new Add(feed(design), List.of());
            case 9 ->
                new Change(
                        design.placements().stream()
                                .limit(3)
                                .map(placement -> (DesignObject) placement.withName("X" + random.nextInt(99)))
                                .toList(),
                        Message.of("edit.rotate", 3));
            case 10 -> new Retype(several(design), random.nextBoolean() ? Sample.RACK : Sample.NODE);
            default ->
                new Together(
                        Message.of("edit.move", 2),
                        List.of(new Move(several(design), 10, 10), new Rotate(several(design), 90)));
        };
    }

    private Feed feed(Design design) {
        return new Feed(
                new ObjectId(1),
                "F" + random.nextInt(99),
                FeedSide.A,
                random.nextBoolean() ? some(design) : null,
                some(design),
                new Voltage(400),
                3,
                new Current(32),
                false,
                new Ratio(0.95));
    }

    private Point place() {
        return new Point(random.nextInt(20_000), random.nextInt(20_000));
    }

    private ObjectId some(Design design) {
        List<Placement> placements = design.placements().stream().toList();
        return placements.isEmpty()
                ? new ObjectId(1)
                : placements.get(random.nextInt(placements.size())).id();
    }

    private Set<ObjectId> several(Design design) {
        List<DesignObject> objects = new ArrayList<>(design.objects().toList());
        Set<ObjectId> ids = new HashSet<>();
        for (int i = 0; i < 3 && !objects.isEmpty(); i++) {
            ids.add(objects.get(random.nextInt(objects.size())).id());
        }
        return ids;
    }
}
