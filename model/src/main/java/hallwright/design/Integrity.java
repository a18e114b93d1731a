package hallwright.design;

import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.Inlet;
import hallwright.catalogue.PowerType;
import hallwright.catalogue.RackSystemType;
import hallwright.catalogue.RackType;
import hallwright.catalogue.RackUnits;
import hallwright.catalogue.TypeId;
import hallwright.geometry.Point;
import hallwright.geometry.Rect;
import hallwright.text.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What every design guarantees, whoever made it: references lead somewhere, sizes are known, places are in reach
/// and no two devices share a rack unit. Whether the design is any good is for the checks to say.
public final class Integrity {

    /// No coordinate lies farther out than this many millimetres (10 km), so that sums never overflow.
    public static final int FARTHEST_MM = 10_000_000;

    private final Design design;
    private final Map<ObjectId, List<Mount>> mountsByRack = new HashMap<>();

    /// Looks at one design.
    public Integrity(Design design) {
        this.design = design;
        for (Mount mount : design.mounts()) {
            mountsByRack
                    .computeIfAbsent(mount.rack(), rack -> new ArrayList<>())
                    .add(mount);
        }
    }

    /// What is wrong with one object of the design, or null.
    public @Nullable Message flaw(DesignObject object) {
        if (object.name().isBlank()) {
            return Message.of("design.flaw.name", object.id().number());
        }
        Message measure = Measures.flaw(object);
        if (measure != null) {
            return measure;
        }
        return switch (object) {
            case Room room -> reach(room, room.outline().bounds());
            case Zone zone -> reach(zone, zone.area().bounds());
            case Obstacle obstacle -> reach(obstacle, obstacle.area().bounds());
            case Door door ->
                reach(door, Rect.between(door.opening().from(), door.opening().to()));
            case Containment containment -> {
                TypeId type = containment.type();
                Message flaw = type == null ? null : type(containment, type, c -> true);
                yield flaw == null ? reach(containment, containment.area().bounds()) : flaw;
            }
            case Placement placement -> placement(placement);
            case Mount mount -> mount(mount);
            case Run run -> {
                Message flaw = type(run, run.type(), type -> type.category().runs());
                yield flaw == null
                        ? run.path().stream()
                                .map(p -> reach(run.name(), p))
                                .filter(f -> f != null)
                                .findFirst()
                                .orElse(null)
                        : flaw;
            }
            case Feed feed -> feed(feed);
            case Cord cord -> cord(cord);
            case CoolingLoop loop -> loop(loop);
        };
    }

    /// What is wrong with what the power is laid out for, or null.
    public static @Nullable Message flaw(Provision provision) {
        if (provision.diversity().value() < 1
                && (provision.reason() == null || provision.reason().isBlank())) {
            return Message.of("design.flaw.diversity", provision.diversity());
        }
        String name = provision.basis().code();
        Message idle = Measures.flaw(name, "design.value.idle", provision.idle().value(), "", Range.SHARE);
        return idle != null
                ? idle
                : Measures.flaw(
                        name, "design.value.diversity", provision.diversity().value(), "", Range.DIVERSITY);
    }

    /// What is wrong with a site, or null.
    public static @Nullable Message flaw(Site site) {
        return Measures.flaw(site.ruleSet(), "design.value.altitude", (double) site.altitudeM(), "m", Range.ALTITUDE_M);
    }

    /// What is wrong with a tile grid, or null.
    public static @Nullable Message flaw(Grid grid) {
        String name = grid.tileMm() + " mm";
        Message measure = Measures.flaw(name, "design.value.tile", (double) grid.tileMm(), "mm", Range.TILE_MM);
        return measure == null ? reach(name, grid.origin()) : measure;
    }

    private @Nullable Message placement(Placement placement) {
        Message flaw = type(placement, placement.type(), type -> type.category().stands());
        if (flaw != null) {
            return flaw;
        }
        Installed installed = design.installed(placement);
        if (installed.width() == null
                || installed.depth() == null
                || installed.width().millimetres() < 1
                || installed.depth().millimetres() < 1) {
            return Message.of(
                    "design.flaw.size",
                    placement.name(),
                    installed.type().product().model());
        }
        return reach(placement, design.footprint(placement).bounds());
    }

    private @Nullable Message mount(Mount mount) {
        Message flaw = type(mount, mount.type(), type -> type.category().mounts());
        if (flaw != null) {
            return flaw;
        }
        Placement rack = design.placements().get(mount.rack());
        EquipmentType rackType = rack == null ? null : design.types().find(rack.type());
        if (rack == null || !(rackType instanceof RackType || rackType instanceof RackSystemType)) {
            return Message.of("design.flaw.rack", mount.name(), mount.rack().number());
        }
        if (mount.face() == Face.ZERO_U) {
            return null;
        }
        RackUnits height = unitsTaken(mount);
        if (height == null || height.halves() < 1) {
            return Message.of(
                    "design.flaw.units",
                    mount.name(),
                    design.types().get(mount.type()).product().model());
        }
        RackUnits offered = switch (rackType) {
            case RackType type -> type.mounting().height();
            case RackSystemType type -> type.mounting().height();
            default -> null;
        };
        int top = mount.bottom().halves() - 2 + height.halves();
        if (mount.bottom().halves() < 2 || (offered != null && top > offered.halves())) {
            return Message.of(
                    "design.flaw.outside", mount.name(), rack.name(), offered == null ? "?" : offered.toString());
        }
        return mountsByRack.getOrDefault(mount.rack(), List.of()).stream()
                .filter(other -> !other.id().equals(mount.id()) && collide(mount, other))
                .findFirst()
                .map(other -> Message.of("design.flaw.occupied", mount.name(), rack.name(), other.name()))
                .orElse(null);
    }

    private boolean collide(Mount mount, Mount other) {
        RackUnits height = unitsTaken(mount);
        RackUnits otherHeight = unitsTaken(other);
        return height != null
                && otherHeight != null
                && mount.face().meets(other.face())
                && mount.bottom().halves() < other.bottom().halves() + otherHeight.halves()
                && other.bottom().halves() < mount.bottom().halves() + height.halves();
    }

    private @Nullable RackUnits unitsTaken(Mount mount) {
        EquipmentType type = design.types().find(mount.type());
        return type == null ? null : type.mounting().height();
    }

    private @Nullable Message feed(Feed feed) {
        ObjectId source = feed.source();
        if (source != null && !canEnd(source)) {
            return Message.of("design.flaw.source", feed.name(), source.number());
        }
        if (!canEnd(feed.load())) {
            return Message.of("design.flaw.load", feed.name(), feed.load().number());
        }
        if (feed.load().equals(source)) {
            return Message.of("design.flaw.ring", feed.name(), feed.load().number());
        }
        TypeId part = feed.wiring().part();
        return part == null ? null : type(feed, part, type -> true);
    }

    /// True if a circuit can begin and end there: on the floor, at a busway, or at power equipment in a rack.
    private boolean canEnd(ObjectId id) {
        return design.placements().contains(id) || design.runs().contains(id) || isPowerMount(id);
    }

    private boolean isPowerMount(ObjectId id) {
        Mount mount = design.mounts().get(id);
        return mount != null && design.types().find(mount.type()) instanceof PowerType;
    }

    private @Nullable Message cord(Cord cord) {
        if (!isPowerMount(cord.source())) {
            return Message.of("design.flaw.outlet", cord.name(), cord.source().number());
        }
        Mount load = design.mounts().get(cord.load());
        if (load == null || load.id().equals(cord.source())) {
            return Message.of("design.flaw.device", cord.name(), cord.load().number());
        }
        List<Inlet> inlets = design.installed(load).draw().inlets();
        int count = cord.group() <= inlets.size() ? inlets.get(cord.group() - 1).count() : 0;
        if (!inlets.isEmpty() && cord.inlet() > count) {
            return Message.of("design.flaw.inlet", cord.name(), cord.group(), cord.inlet(), load.name());
        }
        TypeId part = cord.part();
        return part == null ? null : type(cord, part, type -> true);
    }

    private @Nullable Message loop(CoolingLoop loop) {
        List<ObjectId> members = new ArrayList<>(loop.sources());
        members.addAll(loop.loads());
        return members.stream()
                .filter(member -> !design.placements().contains(member))
                .findFirst()
                .map(member -> Message.of("design.flaw.member", loop.name(), member.number()))
                .orElse(null);
    }

    private @Nullable Message type(DesignObject object, TypeId id, Predicate<EquipmentType> fits) {
        EquipmentType type = design.types().find(id);
        if (type == null) {
            return Message.of("design.flaw.type", object.name(), id.value());
        }
        return fits.test(type)
                ? null
                : Message.of(
                        "design.flaw.category",
                        object.name(),
                        type.product().model(),
                        Message.of(type.category().messageId()));
    }

    private static @Nullable Message reach(DesignObject object, Rect bounds) {
        Message southWest = reach(object.name(), bounds.southWest());
        return southWest != null ? southWest : reach(object.name(), new Point(bounds.eastMm(), bounds.northMm()));
    }

    private static @Nullable Message reach(String name, Point place) {
        return Range.COORDINATE_MM.contains(place.xMm()) && Range.COORDINATE_MM.contains(place.yMm())
                ? null
                : Message.of("design.flaw.reach", name, FARTHEST_MM / 1_000_000);
    }
}
