package hallwright.edit;

import hallwright.catalogue.Category;
import hallwright.catalogue.DeviceType;
import hallwright.catalogue.Inlet;
import hallwright.design.Cord;
import hallwright.design.Design;
import hallwright.design.Feed;
import hallwright.design.FeedSide;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.edit.AutoConnect.Plan;
import hallwright.edit.AutoConnect.Problem;
import hallwright.text.Message;
import hallwright.units.Length;
import hallwright.units.Power;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds an outlet for every power supply of the devices in some racks.
final class CordPlanner {

    /// The outlet that takes a plug of IEC 60320.
    private static final Map<String, String> OUTLETS = Map.of("C14", "C13", "C16", "C15", "C20", "C19", "C22", "C21");

    private final Design design;
    private final Length reach;
    private final Map<ObjectId, List<Mount>> mounts = new HashMap<>();
    private final Map<ObjectId, List<Feed>> feedsByLoad = new HashMap<>();
    private final Map<ObjectId, List<Cord>> cordsBySource = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final List<Feed> feeds = new ArrayList<>();
    private final List<Cord> cords = new ArrayList<>();
    private final List<ObjectId> single = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    CordPlanner(Design design, Length reach) {
        this.design = design;
        this.reach = reach;
        for (Mount mount : design.mounts()) {
            mounts.computeIfAbsent(mount.rack(), rack -> new ArrayList<>()).add(mount);
        }
        for (Feed feed : design.feeds()) {
            feedsByLoad.computeIfAbsent(feed.load(), load -> new ArrayList<>()).add(feed);
        }
        for (Cord cord : design.cords()) {
            cordsBySource
                    .computeIfAbsent(cord.source(), source -> new ArrayList<>())
                    .add(cord);
            taken.add(inlet(cord.load(), cord.group(), cord.inlet()));
        }
    }

    Plan plan(Collection<ObjectId> racks) {
        racks.forEach(this::rack);
        return new Plan(feeds, cords, single, problems);
    }

    private void rack(ObjectId rack) {
        List<Mount> inside = mounts.getOrDefault(rack, List.of());
        List<Strip> strips = strips(rack, inside);
        List<Mount> devices = inside.stream()
                .filter(mount -> design.types().get(mount.type()) instanceof DeviceType)
                .sorted(Comparator.comparing(Mount::bottom).thenComparing(Mount::id))
                .toList();
        if (strips.isEmpty()) {
            if (!devices.isEmpty()) {
                problem(rack, "edit.connect.no-strip", name(rack));
            }
            return;
        }
        devices.forEach(device -> device(device, strips));
    }

    /// The strips of a rack that have a circuit. A circuit that ends at the rack goes on to a strip without one.
    private List<Strip> strips(ObjectId rack, List<Mount> inside) {
        List<Feed> loose = new ArrayList<>(feedsByLoad.getOrDefault(rack, List.of()));
        List<Strip> strips = new ArrayList<>();
        List<Mount> bare = new ArrayList<>();
        for (Mount mount : inside) {
            if (design.types().get(mount.type()).category() == Category.RACK_PDU) {
                List<Feed> own = feedsByLoad.getOrDefault(mount.id(), List.of());
                if (own.isEmpty()) {
                    bare.add(mount);
                } else {
                    strips.add(strip(mount, own.getFirst()));
                }
            }
        }
        for (Mount mount : bare) {
            Feed feed = loose.stream()
                    .filter(each -> mount.name().endsWith(" " + each.side()))
                    .findFirst()
                    .orElse(loose.isEmpty() ? null : loose.getFirst());
            if (feed == null) {
                problem(mount.id(), "edit.connect.no-circuit", name(rack), mount.name());
            } else {
                loose.remove(feed);
                Feed moved = feed.between(feed.source(), mount.id());
                feeds.add(moved);
                strips.add(strip(mount, moved));
            }
        }
        strips.sort(Comparator.comparing((Strip strip) -> strip.side()));
        return strips;
    }

    private Strip strip(Mount mount, Feed feed) {
        return new Strip(design, mount, feed, cordsBySource.getOrDefault(mount.id(), List.of()));
    }

    private void device(Mount device, List<Strip> strips) {
        List<Inlet> groups = design.installed(device).draw().inlets();
        int count = groups.stream().mapToInt(Inlet::count).sum();
        if (count == 0) {
            problem(device.id(), "edit.connect.no-inlets", name(device.rack()), device.name());
            return;
        }
        if (count == 1) {
            single.add(device.id());
        }
        Power maximum = design.installed(device).maximum();
        double watts = maximum == null ? 0 : maximum.watts() / count;
        List<FeedSide> sides = strips.stream().map(Strip::side).distinct().toList();
        int turn = count == 1 ? lightest(strips, sides) : 0;
        for (int group = 1; group <= groups.size(); group++) {
            Inlet inlet = groups.get(group - 1);
            for (int number = 1; number <= inlet.count(); number++) {
                FeedSide side = sides.get(turn++ % sides.size());
                if (taken.add(inlet(device.id(), group, number))) {
                    connect(device, group, number, inlet, side, strips, watts);
                }
            }
        }
    }

    private static int lightest(List<Strip> strips, List<FeedSide> sides) {
        Map<FeedSide, Double> watts = new HashMap<>();
        strips.forEach(strip -> watts.merge(strip.side(), strip.watts(), Double::sum));
        return sides.indexOf(
                sides.stream().min(Comparator.comparing(watts::get)).orElseThrow());
    }

    private void connect(
            Mount device, int group, int number, Inlet inlet, FeedSide side, List<Strip> strips, double watts) {
        String outlet = inlet.connector() == null ? null : OUTLETS.get(inlet.connector());
        if (outlet == null) {
            problem(
                    device.id(),
                    "edit.connect.plug",
                    name(device.rack()),
                    device.name(),
                    inlet.connector() == null ? "?" : inlet.connector());
            return;
        }
        Strip.Outlet best = null;
        boolean any = false;
        for (Strip strip : strips) {
            if (strip.side() == side) {
                Strip.Outlet found = strip.free(outlet, heightMm(device), reach.millimetres());
                any |= strip.hasFree(outlet);
                best = best == null || (found != null && found.loadWatts() < best.loadWatts()) ? found : best;
            }
        }
        if (best == null) {
            String id = any ? "edit.connect.reach" : "edit.connect.no-outlet";
            problem(device.id(), id, name(device.rack()), device.name(), outlet, side.name(), reach);
            return;
        }
        best.take(watts);
        cords.add(new Cord(
                new ObjectId(1),
                device.name() + "-" + side + number,
                side,
                best.strip(),
                best.number(),
                outlet,
                device.id(),
                group,
                number,
                best.line(),
                null,
                new Length(best.cordMm())));
    }

    /// The height of the middle of a device above the lowest unit.
    private int heightMm(Mount device) {
        var height = design.types().get(device.type()).mounting().height();
        double units = device.bottom().units() - 1 + (height == null ? 1 : height.units()) / 2;
        return (int) Math.round(units * Strip.UNIT_MM);
    }

    private void problem(ObjectId object, String id, Object... arguments) {
        problems.add(new Problem(object, Message.of(id, arguments)));
    }

    private String name(ObjectId rack) {
        var placement = design.placements().get(rack);
        return placement == null ? rack.toString() : placement.name();
    }

    private static String inlet(ObjectId device, int group, int number) {
        return device.number() + "/" + group + "/" + number;
    }
}
