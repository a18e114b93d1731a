package hallwright.file;

import hallwright.catalogue.CoolingDuty;
import hallwright.design.Containment;
import hallwright.design.CoolingLoop;
import hallwright.design.Cord;
import hallwright.design.Design;
import hallwright.design.DesignObject;
import hallwright.design.Door;
import hallwright.design.Feed;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.design.Obstacle;
import hallwright.design.Placement;
import hallwright.design.Project;
import hallwright.design.ProjectValues;
import hallwright.design.Provision;
import hallwright.design.Rating;
import hallwright.design.Room;
import hallwright.design.Run;
import hallwright.design.Waiver;
import hallwright.design.WorkloadPlan;
import hallwright.design.Zone;
import hallwright.geometry.Point;
import hallwright.units.Length;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Writes a design as a JSON object, the mirror of [DesignIn].
final class DesignOut {

    private DesignOut() {}

    static void write(Design design, ObjectNode node) {
        node.set("project", project(design.project()));
        ObjectNode site = node.putObject("site");
        site.put("ruleSet", design.site().ruleSet());
        site.put("altitudeM", design.site().altitudeM());
        ObjectNode grid = node.putObject("grid");
        grid.set("originMm", point(design.grid().origin()));
        grid.put("tileMm", design.grid().tileMm());
        node.set("types", list(design.types().all(), EquipmentJson::write));
        node.set("rooms", list(design.rooms(), DesignOut::room));
        node.set("zones", list(design.zones(), DesignOut::zone));
        node.set("obstacles", list(design.obstacles(), DesignOut::obstacle));
        node.set("doors", list(design.doors(), DesignOut::door));
        node.set("containments", list(design.containments(), DesignOut::containment));
        node.set("placements", list(design.placements(), DesignOut::placement));
        node.set("mounts", list(design.mounts(), DesignOut::mount));
        node.set("runs", list(design.runs(), DesignOut::run));
        node.set("feeds", list(design.feeds(), DesignOut::feed));
        if (!design.cords().isEmpty()) {
            node.set("cords", list(design.cords(), DesignOut::cord));
        }
        node.set("loops", list(design.loops(), DesignOut::loop));
        node.set("waivers", list(design.waivers(), DesignOut::waiver));
        WorkloadPlan workload = design.workload();
        if (workload != null) {
            node.set("workload", plain(workload.values()));
        }
        if (!design.provision().equals(Provision.DEFAULT)) {
            node.set("provision", provision(design.provision()));
        }
        node.put("nextId", design.nextId());
    }

    private static JsonNode plain(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                ObjectNode node = JsonText.MAPPER.createObjectNode();
                map.forEach((key, each) -> node.set(String.valueOf(key), plain(each)));
                yield node;
            }
            case List<?> list -> {
                ArrayNode node = JsonText.MAPPER.createArrayNode();
                list.forEach(each -> node.add(plain(each)));
                yield node;
            }
            case Double number -> JsonNumbers.of(number);
            default -> JsonText.MAPPER.valueToTree(value);
        };
    }

    private static ObjectNode project(Project project) {
        ObjectNode node = JsonText.MAPPER.createObjectNode();
        node.put("name", project.name());
        node.put("revision", project.revision());
        put(node, "client", project.client());
        put(node, "author", project.author());
        put(node, "notes", project.notes());
        return node;
    }

    private static ObjectNode room(Room room) {
        ObjectNode node = named(room);
        node.set("outlineMm", points(room.outline().corners()));
        put(node, "ceilingMm", room.ceiling());
        put(node, "raisedFloorMm", room.raisedFloor());
        if (room.floorCapacity() != null) {
            node.set(
                    "floorCapacityKpa", JsonNumbers.shifted(room.floorCapacity().pascals(), -3));
        }
        return node;
    }

    private static ObjectNode zone(Zone zone) {
        ObjectNode node = named(zone);
        node.set("outlineMm", points(zone.area().corners()));
        put(node, "strategy", zone.strategy() == null ? null : zone.strategy().code());
        return node;
    }

    private static ObjectNode obstacle(Obstacle obstacle) {
        ObjectNode node = named(obstacle);
        node.put("kind", obstacle.kind().code());
        node.set("outlineMm", points(obstacle.area().corners()));
        return node;
    }

    private static ObjectNode door(Door door) {
        ObjectNode node = named(door);
        node.set("fromMm", point(door.opening().from()));
        node.set("toMm", point(door.opening().to()));
        put(node, "heightMm", door.height());
        put(node, "delivery", door.delivery());
        put(node, "exit", door.exit());
        return node;
    }

    private static ObjectNode containment(Containment containment) {
        ObjectNode node = named(containment);
        put(node, "type", containment.type() == null ? null : containment.type().value());
        node.put("kind", containment.kind().code());
        node.set("outlineMm", points(containment.area().corners()));
        return node;
    }

    private static ObjectNode placement(Placement placement) {
        ObjectNode node = named(placement);
        node.put("type", placement.type().value());
        node.put("xMm", placement.position().xMm());
        node.put("yMm", placement.position().yMm());
        node.put("turnDeg", placement.turn().degrees());
        put(node, "elevationMm", placement.elevation());
        put(node, "row", placement.row());
        put(node, "locked", placement.locked());
        put(node, placement.project());
        return node;
    }

    private static ObjectNode mount(Mount mount) {
        ObjectNode node = named(mount);
        node.put("type", mount.type().value());
        node.put("rack", mount.rack().number());
        node.set("bottomU", JsonNumbers.of(mount.bottom().units()));
        node.put("face", mount.face().code());
        put(node, mount.project());
        return node;
    }

    private static ObjectNode run(Run run) {
        ObjectNode node = named(run);
        node.put("type", run.type().value());
        node.set("pathMm", points(run.path()));
        put(node, "elevationMm", run.elevation());
        return node;
    }

    private static ObjectNode feed(Feed feed) {
        ObjectNode node = named(feed);
        node.put("side", feed.side().name());
        if (feed.source() != null) {
            node.put("source", feed.source().number());
        }
        node.put("load", feed.load().number());
        node.set("voltageV", JsonNumbers.of(feed.voltage().volts()));
        node.put("phases", feed.phases());
        if (feed.breaker() != null) {
            node.set("breakerA", JsonNumbers.of(feed.breaker().amperes()));
        }
        put(node, "fullRated", feed.fullRated());
        node.set("powerFactor", JsonNumbers.of(feed.powerFactor().value()));
        Feed.Wiring wiring = feed.wiring();
        if (wiring.rank() > 1) {
            node.put("rank", wiring.rank());
        }
        put(node, "direct", wiring.direct());
        put(node, "line", wiring.line() == null ? null : wiring.line().code());
        put(node, "part", wiring.part() == null ? null : wiring.part().value());
        put(node, "lengthMm", wiring.length());
        return node;
    }

    private static ObjectNode cord(Cord cord) {
        ObjectNode node = named(cord);
        node.put("side", cord.side().name());
        node.put("source", cord.source().number());
        node.put("outlet", cord.outlet());
        node.put("connector", cord.connector());
        node.put("load", cord.load().number());
        node.put("group", cord.group());
        node.put("inlet", cord.inlet());
        put(node, "line", cord.line() == null ? null : cord.line().code());
        put(node, "part", cord.part() == null ? null : cord.part().value());
        put(node, "lengthMm", cord.length());
        return node;
    }

    private static ObjectNode provision(Provision provision) {
        ObjectNode node = JsonText.MAPPER.createObjectNode();
        node.put("basis", provision.basis().code());
        node.set("idleShare", JsonNumbers.of(provision.idle().value()));
        node.set("diversity", JsonNumbers.of(provision.diversity().value()));
        put(node, "reason", provision.reason());
        put(
                node,
                "redundancy",
                provision.declared() == null ? null : provision.declared().code());
        return node;
    }

    private static ObjectNode rating(Rating rating) {
        ObjectNode node = JsonText.MAPPER.createObjectNode();
        put(node, "powerW", rating.power() == null ? null : rating.power().watts());
        put(node, "currentA", rating.current() == null ? null : rating.current().amperes());
        if (rating.modules() != null) {
            node.put("modules", rating.modules());
        }
        return node;
    }

    private static ObjectNode loop(CoolingLoop loop) {
        ObjectNode node = named(loop);
        node.set("sources", ids(loop.sources()));
        node.set("loads", ids(loop.loads()));
        return node;
    }

    private static ObjectNode waiver(Waiver waiver) {
        ObjectNode node = JsonText.MAPPER.createObjectNode();
        node.put("fingerprint", waiver.fingerprint());
        node.put("reason", waiver.reason());
        node.put("author", waiver.author());
        node.put("date", waiver.date().toString());
        put(node, "expires", waiver.expires() == null ? null : waiver.expires().toString());
        put(node, "actual", waiver.actual());
        put(node, "limit", waiver.limit());
        return node;
    }

    private static void put(ObjectNode node, @Nullable ProjectValues values) {
        if (values == null) {
            return;
        }
        ObjectNode project = node.putObject("project");
        put(project, "widthMm", values.width());
        put(project, "depthMm", values.depth());
        put(project, "heightMm", values.height());
        put(project, "massKg", values.mass() == null ? null : values.mass().kilograms());
        put(
                project,
                "maximumPowerW",
                values.maximum() == null ? null : values.maximum().watts());
        put(
                project,
                "typicalPowerW",
                values.typical() == null ? null : values.typical().watts());
        put(
                project,
                "airflowM3PerS",
                values.airflow() == null ? null : values.airflow().cubicMetresPerSecond());
        put(
                project,
                "liquidShare",
                values.liquidShare() == null ? null : values.liquidShare().value());
        CoolingDuty duty = values.duty();
        if (duty != null) {
            ObjectNode cooling = project.putObject("duty");
            put(
                    cooling,
                    "coolingCapacityW",
                    duty.capacity() == null ? null : duty.capacity().watts());
            put(cooling, "coolingConditions", duty.conditions());
        }
        put(project, "gpus", values.gpus() == null ? null : values.gpus().doubleValue());
        if (values.rating() != null) {
            project.set("rating", rating(values.rating()));
        }
        project.put("reason", values.reason());
    }

    private static ObjectNode named(DesignObject object) {
        ObjectNode node = JsonText.MAPPER.createObjectNode();
        node.put("id", object.id().number());
        node.put("name", object.name());
        return node;
    }

    private static <T> ArrayNode list(Iterable<? extends T> items, Function<T, ObjectNode> write) {
        ArrayNode list = JsonText.MAPPER.createArrayNode();
        items.forEach(item -> list.add(write.apply(item)));
        return list;
    }

    private static ArrayNode ids(List<ObjectId> ids) {
        ArrayNode list = JsonText.MAPPER.createArrayNode();
        ids.forEach(id -> list.add(id.number()));
        return list;
    }

    private static ArrayNode points(List<Point> points) {
        ArrayNode list = JsonText.MAPPER.createArrayNode();
        points.forEach(point -> list.add(point(point)));
        return list;
    }

    private static ArrayNode point(Point point) {
        return JsonText.MAPPER.createArrayNode().add(point.xMm()).add(point.yMm());
    }

    private static void put(ObjectNode node, String key, @Nullable String text) {
        if (text != null) {
            node.put(key, text);
        }
    }

    private static void put(ObjectNode node, String key, @Nullable Length length) {
        if (length != null) {
            node.put(key, length.millimetres());
        }
    }

    private static void put(ObjectNode node, String key, boolean flag) {
        if (flag) {
            node.put(key, true);
        }
    }

    private static void put(ObjectNode node, String key, @Nullable Double number) {
        if (number != null && !number.isNaN()) {
            node.set(key, JsonNumbers.of(number));
        }
    }
}
