package hallwright.generate;

import hallwright.catalogue.Catalogue;
import hallwright.catalogue.Category;
import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.TypeId;
import hallwright.design.Design;
import hallwright.design.DesignDraft;
import hallwright.design.DesignObject;
import hallwright.design.Feed;
import hallwright.design.FeedSide;
import hallwright.design.Installed;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.design.ProjectValues;
import hallwright.design.Rating;
import hallwright.design.Redundancy;
import hallwright.geometry.Rect;
import hallwright.power.RackLoads;
import hallwright.units.Current;
import hallwright.units.Length;
import hallwright.units.Power;
import hallwright.units.Ratio;
import hallwright.units.Voltage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Gives a finished hall a power plant of a declared redundancy: utility, transformers, generators, transfer
/// switches,
/// uninterruptible supplies with batteries and static switches, in a room south of the hall. What the hall already
/// has,
/// from its panels, boards and busways on, stays as it is; the plant feeds each of these that nothing feeds.
final class PowerPlant {

    private static final double VOLTS = 400;
    private static final double POWER_FACTOR = 0.95;
    private static final double SPARE = 1.1;
    private static final double MODULE_WATTS = 250_000;
    private static final double SMALL_MODULE_WATTS = 50_000;
    private static final double SET_WATTS = 1_600_000;
    private static final double TRANSFORMER_WATTS = 2_500_000 * POWER_FACTOR;
    private static final int BLOCKS_PER_RESERVE = 6;
    private static final List<Integer> BREAKERS = List.of(
            63, 100, 125, 160, 200, 250, 400, 630, 800, 1_000, 1_250, 1_600, 2_000, 2_500, 3_200, 4_000, 5_000, 6_300);

    private final Design hall;
    private final Catalogue catalogue;
    private final DesignDraft draft;
    private final Redundancy redundancy;
    private final Map<ObjectId, Double> demand = new HashMap<>();
    private final Map<ObjectId, FeedSide> sides = new HashMap<>();
    private final Map<ObjectId, String> names = new HashMap<>();
    private final double breakerShare;
    private final PlantRoom room;

    private PowerPlant(Design hall, Catalogue catalogue, Redundancy redundancy) {
        this.hall = hall;
        this.catalogue = catalogue;
        this.draft = hall.draft();
        this.redundancy = redundancy;
        Rect bounds = hall.rooms().stream()
                .map(room -> room.outline().bounds())
                .reduce(Rect::union)
                .orElseThrow();
        this.room = new PlantRoom(bounds);
        this.breakerShare = hall.site().ruleSet().equals("na") ? 0.8 : 1;
        RackLoads loads = RackLoads.of(hall, null);
        Map<ObjectId, List<Feed>> bySource = new HashMap<>();
        for (Feed feed : hall.feeds()) {
            if (feed.source() != null) {
                bySource.computeIfAbsent(feed.source(), id -> new ArrayList<>()).add(feed);
                sides.putIfAbsent(feed.source(), feed.side());
            }
        }
        bySource.keySet().forEach(source -> demand.put(source, demand(source, bySource, loads)));
    }

    /// The hall with its plant.
    static Design with(Design hall, Catalogue catalogue, Redundancy redundancy) {
        return new PowerPlant(hall, catalogue, redundancy).build();
    }

    private Design build() {
        Map<String, List<ObjectId>> groups = groups();
        ObjectId utility = place("UTIL1", "generic-utility-supply", null, null);
        if (redundancy == Redundancy.BLOCK) {
            blocks(utility, groups);
        } else {
            groups.forEach((name, roots) -> path(utility, name, roots));
        }
        room.fill(draft);
        draft.provision(hall.provision().declaring(redundancy));
        return draft.build();
    }

    /// What an element must carry when every load hangs on it alone; sources do not feed each other in a circle
    /// here.
    private double demand(ObjectId id, Map<ObjectId, List<Feed>> bySource, RackLoads loads) {
        List<Feed> onward = bySource.get(id);
        return onward == null
                ? loads.draw(hall.holder(id)).known().watts()
                : onward.stream()
                        .mapToDouble(feed -> demand(feed.load(), bySource, loads))
                        .sum();
    }

    /// What the plant must feed, by the system that feeds it: a side, everything, or a block of rows.
    private Map<String, List<ObjectId>> groups() {
        Set<ObjectId> fed = new HashSet<>();
        hall.feeds().forEach(feed -> fed.add(feed.load()));
        Map<String, List<ObjectId>> groups = new TreeMap<>();
        demand.keySet().stream().filter(id -> !fed.contains(id)).sorted().forEach(id -> {
            String name = name(id);
            names.put(id, name);
            String group = switch (redundancy) {
                case BLOCK -> name.contains("BW") ? name.substring(0, name.indexOf("BW")) : name.substring(0, 4);
                case N, N_PLUS_1 -> "";
                default -> sides.getOrDefault(id, FeedSide.A).name();
            };
            groups.computeIfAbsent(group, key -> new ArrayList<>()).add(id);
        });
        return groups;
    }

    private String name(ObjectId id) {
        DesignObject object = hall.find(id);
        return object == null ? id.toString() : object.name();
    }

    private double watts(List<ObjectId> roots) {
        // Two sides of a block carry the same load, each alone if it must.
        Map<FeedSide, Double> bySide = new HashMap<>();
        roots.forEach(root ->
                bySide.merge(sides.getOrDefault(root, FeedSide.A), demand.getOrDefault(root, 0.0), Double::sum));
        boolean shared = redundancy == Redundancy.BLOCK;
        return bySide.values().stream()
                .mapToDouble(Double::doubleValue)
                .reduce(0, shared ? Math::max : redundancy == Redundancy.N_PLUS_1 ? Math::max : Double::sum);
    }

    /// One system: sources, supply, output board, and what hangs on it.
    private void path(ObjectId utility, String suffix, List<ObjectId> roots) {
        double watts = watts(roots) * SPARE;
        FeedSide side = suffix.length() == 1 ? FeedSide.valueOf(suffix) : FeedSide.A;
        String end = suffix.isEmpty() ? "1" : suffix;
        ObjectId sourced = sources(utility, end, side, watts);
        List<ObjectId> own = roots.stream().filter(this::isSupply).toList();
        own.forEach(id -> upgrade(id, side, end));
        ObjectId from = sourced;
        if (own.isEmpty()) {
            ObjectId ups = supply("UPS-" + end, end, side, watts);
            feed(sourced, ups, side, watts, 1);
            ObjectId out = board("OUT-" + end, watts);
            feed(ups, out, side, watts, 1);
            from = out;
        }
        for (ObjectId root : roots) {
            feed(from, root, side, demand.getOrDefault(root, 0.0), 1);
        }
    }

    /// Blocks of their own, and one reserve for every few of them: a static switch on each side takes over.
    private void blocks(ObjectId utility, Map<String, List<ObjectId>> groups) {
        double largest = groups.values().stream().mapToDouble(this::watts).max().orElse(0) * SPARE;
        ObjectId reserve = utility;
        int count = 0;
        for (Map.Entry<String, List<ObjectId>> block : groups.entrySet()) {
            if (count % BLOCKS_PER_RESERVE == 0) {
                reserve = system(utility, "R" + (count / BLOCKS_PER_RESERVE + 1), largest);
            }
            count++;
            double watts = watts(block.getValue()) * SPARE;
            ObjectId out = system(utility, String.format("%02d", count), watts);
            for (FeedSide side : List.of(FeedSide.A, FeedSide.B)) {
                List<ObjectId> roots = block.getValue().stream()
                        .filter(root -> sides.getOrDefault(root, FeedSide.A) == side)
                        .toList();
                ObjectId sts = place(
                        String.format("STS-%02d%s", count, side),
                        "vertiv-liebert-sts2",
                        new Rating(new Power(watts), null, null),
                        new Rect(0, 0, 900, 900));
                feed(out, sts, side, watts, 1);
                feed(reserve, sts, side, watts, 2);
                ObjectId board = board(String.format("SB-%02d%s", count, side), watts);
                feed(sts, board, side, watts, 1);
                roots.forEach(root -> feed(board, root, side, demand.getOrDefault(root, 0.0), 1));
            }
        }
    }

    private ObjectId system(ObjectId utility, String end, double watts) {
        ObjectId ups = supply("UPS-" + end, end, FeedSide.A, watts);
        feed(sources(utility, end, FeedSide.A, watts), ups, FeedSide.A, watts, 1);
        ObjectId out = board("OUT-" + end, watts);
        feed(ups, out, FeedSide.A, watts, 1);
        return out;
    }

    /// Transformers and generators behind a transfer switch.
    private ObjectId sources(ObjectId utility, String end, FeedSide side, double watts) {
        double needed = watts * 1.06;
        ObjectId transfer =
                place("ATS-" + end, "generic-transfer-switch-2500-a", new Rating(new Power(needed), null, null), null);
        int transformers = (int) Math.ceil(needed / TRANSFORMER_WATTS);
        ObjectId normal = transformers > 1 ? board("LVB-" + end, needed) : transfer;
        for (int i = 1; i <= transformers; i++) {
            String name = "TX-" + end + (transformers > 1 ? "." + i : "");
            ObjectId transformer =
                    place(name, "schneider-electric-trihal-cast-resin-2500-kva", null, new Rect(0, 0, 2_200, 1_400));
            feed(utility, transformer, side, needed / transformers, 1);
            feed(transformer, normal, side, needed / transformers, 1);
        }
        int sets = (int) Math.ceil(needed / SET_WATTS);
        ObjectId standby = sets > 1 ? board("GB-" + end, needed) : transfer;
        for (int i = 1; i <= sets; i++) {
            String name = "GEN-" + end + (sets > 1 ? "." + i : "");
            ObjectId set = place(name, "cummins-c2500d5", null, null);
            feed(set, standby, side, needed / sets, sets > 1 ? 1 : 2);
        }
        if (!normal.equals(transfer)) {
            feed(normal, transfer, side, needed, 1);
        }
        if (!standby.equals(transfer)) {
            feed(standby, transfer, side, needed, 2);
        }
        return transfer;
    }

    private ObjectId supply(String name, String end, FeedSide side, double watts) {
        ObjectId ups = place(name, "vertiv-trinergy", rating(watts, MODULE_WATTS), new Rect(0, 0, 2_400, 1_000));
        battery(ups, end, side, watts);
        return ups;
    }

    private void battery(ObjectId ups, String end, FeedSide side, double watts) {
        ObjectId battery = place("BAT-" + end, "vertiv-hpl-p1-li-ion-cabinet", null, new Rect(0, 0, 650, 1_000));
        feed(battery, ups, side, watts, 1);
    }

    private Rating rating(double watts, double module) {
        int modules = (int) Math.ceil(watts / module);
        boolean spare = redundancy == Redundancy.N_PLUS_1 || redundancy == Redundancy.TWO_N_PLUS_1;
        int all = Math.max(1, modules) + (spare ? 1 : 0);
        return new Rating(new Power(all * module), null, all);
    }

    private boolean isSupply(ObjectId id) {
        Placement placement = hall.placements().get(id);
        return placement != null && hall.types().get(placement.type()).category() == Category.UPS;
    }

    /// An uninterruptible supply that the hall already has gets its modules and a battery.
    private void upgrade(ObjectId id, FeedSide side, String end) {
        Placement placement = hall.placements().get(id);
        if (placement == null) {
            return;
        }
        double watts = demand.getOrDefault(id, 0.0) * (redundancy == Redundancy.N_PLUS_1 ? 0.5 : 1) * SPARE;
        ProjectValues present =
                placement.project() == null ? stated(null, "Modules for the load of the hall.") : placement.project();
        draft.put(placement.withProject(present.withRating(rating(watts, SMALL_MODULE_WATTS))));
        battery(id, end + "." + id, side, watts);
    }

    private ObjectId board(String name, double watts) {
        return place(name, Parts.BOARD, new Rating(new Power(watts), null, null), new Rect(0, 0, 1_200, 1_000));
    }

    private static ProjectValues stated(@Nullable Rect size, String reason) {
        Length width = size == null ? null : new Length(size.widthMm());
        Length depth = size == null ? null : new Length(size.depthMm());
        return new ProjectValues(width, depth, null, null, null, null, null, null, null, null, reason);
    }

    private ObjectId place(String name, String typeId, @Nullable Rating rating, @Nullable Rect size) {
        EquipmentType type = catalogue.find(new TypeId(typeId));
        if (type == null) {
            throw new IllegalStateException("the catalogue does not hold a type [id=" + typeId + "]");
        }
        draft.use(List.of(type));
        ObjectId id = draft.newId();
        names.put(id, name);
        ProjectValues values = rating == null && size == null
                ? null
                : stated(size, "Sized for the hall; placeholder footprint where the maker publishes none.")
                        .withRating(rating);
        room.add(id, name, new Installed(type, values));
        return id;
    }

    private void feed(ObjectId source, ObjectId load, FeedSide side, double watts, int rank) {
        double amperes = watts / (Math.sqrt(3) * VOLTS * POWER_FACTOR * breakerShare);
        int breaker =
                BREAKERS.stream().filter(size -> size >= amperes).findFirst().orElse(BREAKERS.getLast());
        draft.put(new Feed(
                draft.newId(),
                names.getOrDefault(source, "") + ">" + names.getOrDefault(load, ""),
                side,
                source,
                load,
                new Voltage(VOLTS),
                3,
                new Current(breaker),
                false,
                new Ratio(POWER_FACTOR),
                Feed.Wiring.ORDINARY.ranked(rank)));
    }
}
