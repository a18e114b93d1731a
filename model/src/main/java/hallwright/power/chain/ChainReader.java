package hallwright.power.chain;

import hallwright.catalogue.Category;
import hallwright.catalogue.Inlet;
import hallwright.catalogue.RackSystemType;
import hallwright.catalogue.RackType;
import hallwright.design.Cord;
import hallwright.design.Design;
import hallwright.design.Feed;
import hallwright.design.Installed;
import hallwright.design.LoadState;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.power.RackLoad;
import hallwright.power.RackLoads;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the power chain of a design: elements from power equipment, busways and circuits, loads from devices with
/// cords, from racks with circuits of their own, and from other equipment with circuits.
public final class ChainReader {

    private final Design design;
    private final RackLoads loads;
    private final Draws draws;
    private final Elements elements;
    private final ChainBuilder builder = new ChainBuilder();
    private final Map<ObjectId, Integer> elementOf = new HashMap<>();
    private final Map<ObjectId, List<Feed>> landing = new LinkedHashMap<>();
    private final Map<ObjectId, List<Integer>> stripsByRack = new HashMap<>();
    private final Map<ObjectId, List<Cord>> cords = new LinkedHashMap<>();
    private final Map<ObjectId, Double> cordedWatts = new HashMap<>();
    private final Map<ObjectId, Integer> cordedGpus = new HashMap<>();
    private final List<ObjectId> unfed = new ArrayList<>();
    private final List<ObjectId> unknown = new ArrayList<>();
    private final List<ObjectId> assumedSupplies = new ArrayList<>();
    private final List<ObjectId> assumedCords = new ArrayList<>();
    private final List<ObjectId> assumedLines = new ArrayList<>();
    private final List<ObjectId> unrated = new ArrayList<>();

    private ChainReader(Design design, RackLoads loads, LoadState state, double continuousShare) {
        this.design = design;
        this.loads = loads;
        this.draws = new Draws(state, design.provision());
        this.elements = new Elements(design, continuousShare);
    }

    /// The chain of a design.
    ///
    /// @param state what the machines are doing
    /// @param continuousShare the part of a breaker's rating that it may carry for ever, unless it is listed for
    ///     all
    public static Chain read(Design design, RackLoads loads, LoadState state, double continuousShare) {
        return new ChainReader(design, loads, state, continuousShare).chain();
    }

    private Chain chain() {
        equipment();
        design.feeds().forEach(this::circuit);
        for (Cord cord : design.cords()) {
            cords.computeIfAbsent(cord.load(), load -> new ArrayList<>()).add(cord);
        }
        cords.forEach(this::device);
        for (Placement placement : design.placements()) {
            if (!elementOf.containsKey(placement.id())) {
                placement(placement);
            }
        }
        ChainBuilder.Sorted sorted = builder.sorted();
        return new Chain(
                sorted,
                new Chain.Notes(
                        unfed,
                        unknown,
                        assumedSupplies,
                        assumedCords,
                        assumedLines,
                        List.copyOf(builder.cut()),
                        unrated));
    }

    private void equipment() {
        for (Placement placement : design.placements()) {
            element(placement.id(), placement.name(), design.installed(placement));
        }
        design.runs()
                .forEach(run -> element(
                        run.id(), run.name(), new Installed(design.types().get(run.type()), null)));
        Set<ObjectId> fed = new HashSet<>();
        design.feeds().forEach(feed -> fed.add(feed.load()));
        for (Mount mount : design.mounts()) {
            Placement rack = design.placements().get(mount.rack());
            String name = rack == null ? mount.name() : rack.name() + " " + mount.name();
            element(mount.id(), name, design.installed(mount));
            Integer strip = elementOf.get(mount.id());
            if (strip != null && fed.contains(mount.id())) {
                stripsByRack
                        .computeIfAbsent(mount.rack(), id -> new ArrayList<>())
                        .add(strip);
            }
        }
    }

    private void element(ObjectId id, String name, Installed installed) {
        Element element = elements.equipment(id, name, installed);
        if (element != null) {
            add(element);
        }
    }

    private int add(Element element) {
        int point = builder.element(element);
        elementOf.put(element.id(), point);
        boolean judged = element.kind() != ElementKind.BATTERY
                && element.kind() != ElementKind.UTILITY
                && element.kind() != ElementKind.CORD;
        if (judged && Double.isNaN(element.capacityWatts())) {
            unrated.add(element.id());
        }
        return point;
    }

    private void circuit(Feed feed) {
        Integer source = feed.source() == null ? null : elementOf.get(feed.source());
        Integer load = elementOf.get(feed.load());
        if (source == null) {
            return;
        }
        if (load != null && isBattery(feed.source())) {
            builder.battery(source, load);
            return;
        }
        int circuit = add(elements.circuit(feed));
        boolean single = feed.phases() == 1 && !feed.wiring().direct();
        if (single && feed.wiring().line() == null) {
            assumedLines.add(feed.id());
        }
        builder.input(source, circuit, 1, 1, single ? feed.wiring().line() : null);
        if (load != null) {
            builder.input(circuit, load, feed.wiring().rank());
        } else {
            landing.computeIfAbsent(feed.load(), id -> new ArrayList<>()).add(feed);
        }
    }

    private boolean isBattery(@Nullable ObjectId id) {
        Placement placement = id == null ? null : design.placements().get(id);
        return placement != null && design.types().get(placement.type()).category() == Category.BATTERY;
    }

    /// A device with cords. Each cord is an element with the power supply at its end.
    private void device(ObjectId id, List<Cord> own) {
        Mount mount = design.mounts().get(id);
        if (mount == null) {
            return;
        }
        Integer present = elementOf.get(id);
        Installed installed = design.installed(mount);
        int load = present != null ? present : builder.load(load(mount, installed));
        for (Cord cord : own) {
            Integer source = elementOf.get(cord.source());
            if (source != null) {
                int point = add(new Element(
                        cord.id(),
                        cord.name(),
                        ElementKind.CORD,
                        supplyWatts(installed, cord),
                        false,
                        Loss.NONE,
                        1,
                        false));
                if (cord.line() == null && !isShelf(cord.source())) {
                    assumedLines.add(cord.id());
                }
                builder.input(source, point, 1, 1, cord.line());
                builder.input(point, load, 1);
            }
        }
    }

    private boolean isShelf(ObjectId id) {
        Mount mount = design.mounts().get(id);
        return mount != null && design.types().get(mount.type()).category() == Category.POWER_SHELF;
    }

    private static double supplyWatts(Installed installed, Cord cord) {
        List<Inlet> inlets = installed.draw().inlets();
        Inlet inlet = cord.group() <= inlets.size() ? inlets.get(cord.group() - 1) : null;
        return inlet == null || inlet.supplyRating() == null
                ? Double.NaN
                : inlet.supplyRating().watts();
    }

    private Load load(Mount mount, Installed installed) {
        Double watts = draws.watts(installed);
        Integer gpus = installed.gpus();
        Integer needed = Draws.needed(installed.draw());
        if (watts == null) {
            unknown.add(mount.id());
        }
        if (needed == null) {
            assumedSupplies.add(mount.id());
            needed = Math.max(1, (Math.max(1, installed.draw().cords()) + 1) / 2);
        }
        Placement rack = design.placements().get(mount.rack());
        String name = (rack == null ? "" : rack.name() + " ") + mount.name();
        cordedWatts.merge(mount.rack(), watts == null ? 0 : watts, Double::sum);
        cordedGpus.merge(mount.rack(), gpus == null ? 0 : gpus, Integer::sum);
        return new Load(mount.id(), name, watts == null ? 0 : watts, gpus == null ? 0 : gpus, needed, true);
    }

    private void placement(Placement placement) {
        Installed installed = design.installed(placement);
        boolean rack = installed.type() instanceof RackType || installed.type() instanceof RackSystemType;
        RackLoad whole = loads.byRack().get(placement.id());
        double watts = 0;
        int gpus = 0;
        if (rack && whole != null) {
            watts = draws.watts(whole.maximum().known(), whole.typical().known())
                    - cordedWatts.getOrDefault(placement.id(), 0.0);
            gpus = whole.gpus() - cordedGpus.getOrDefault(placement.id(), 0);
            if (!whole.maximum().isComplete()) {
                unknown.add(placement.id());
            }
        } else if (!rack) {
            Double own = draws.watts(installed);
            watts = own == null ? 0 : own;
        }
        List<Feed> feeds = landing.getOrDefault(placement.id(), List.of());
        boolean draws = watts > 0.5 || gpus > 0;
        if (feeds.isEmpty()) {
            if (draws) {
                withoutCircuit(new Load(placement.id(), placement.name(), watts, gpus, 1, rack));
            }
            return;
        }
        if (!draws && cordedWatts.containsKey(placement.id())) {
            return;
        }
        int load = builder.load(new Load(placement.id(), placement.name(), Math.max(0, watts), gpus, 1, rack));
        for (Feed feed : feeds) {
            Integer circuit = elementOf.get(feed.id());
            if (circuit != null) {
                builder.input(circuit, load, feed.wiring().rank());
            }
        }
    }

    /// What has neither circuit nor cord: in a rack with strips it hangs on these.
    private void withoutCircuit(Load load) {
        List<Integer> strips = stripsByRack.getOrDefault(load.id(), List.of());
        int point = builder.load(load);
        strips.forEach(strip -> builder.input(strip, point, 1));
        (strips.isEmpty() ? unfed : assumedCords).add(load.id());
    }
}
