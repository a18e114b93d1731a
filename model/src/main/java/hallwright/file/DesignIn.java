package hallwright.file;

import hallwright.catalogue.EquipmentType;
import hallwright.design.Design;
import hallwright.design.DesignObject;
import hallwright.design.Grid;
import hallwright.design.IdMap;
import hallwright.design.Integrity;
import hallwright.design.ObjectId;
import hallwright.design.Project;
import hallwright.design.Provision;
import hallwright.design.Range;
import hallwright.design.Site;
import hallwright.design.Types;
import hallwright.design.Waiver;
import hallwright.design.WorkloadPlan;
import hallwright.text.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a design from a JSON object of the newest version, the mirror of [DesignOut]. Everything that an edit
/// would
/// refuse is refused here too, with its place.
final class DesignIn {

    /// Where in an object a flaw of [Integrity] is mended; other flaws belong to the object as a whole.
    private static final Map<String, String> KEY_OF_FLAW = Map.ofEntries(
            Map.entry("design.flaw.name", "name"),
            Map.entry("design.flaw.type", "type"),
            Map.entry("design.flaw.category", "type"),
            Map.entry("design.flaw.units", "type"),
            Map.entry("design.flaw.rack", "rack"),
            Map.entry("design.flaw.outside", "bottomU"),
            Map.entry("design.flaw.occupied", "bottomU"),
            Map.entry("design.flaw.load", "load"),
            Map.entry("design.flaw.source", "source"),
            Map.entry("design.flaw.ring", "load"),
            Map.entry("design.flaw.outlet", "source"),
            Map.entry("design.flaw.device", "load"),
            Map.entry("design.flaw.inlet", "inlet"));

    private final JsonIn in;
    private final Map<ObjectId, JsonIn> places = new HashMap<>();

    DesignIn(JsonIn in) {
        this.in = in;
    }

    Design read() throws FileProblem {
        int nextId = in.integer("nextId", 1, ObjectId.MAXIMUM + 1);
        Design design = new Design(
                project(in.object("project")),
                site(in.object("site")),
                grid(in.object("grid")),
                types(),
                table("rooms", nextId, ObjectIn::room),
                table("zones", nextId, ObjectIn::zone),
                table("obstacles", nextId, ObjectIn::obstacle),
                table("doors", nextId, ObjectIn::door),
                table("containments", nextId, ObjectIn::containment),
                table("placements", nextId, ObjectIn::placement),
                table("mounts", nextId, ObjectIn::mount),
                table("runs", nextId, ObjectIn::run),
                table("feeds", nextId, ObjectIn::feed),
                in.has("cords") ? table("cords", nextId, ObjectIn::cord) : IdMap.empty(),
                table("loops", nextId, ObjectIn::loop),
                waivers(),
                workload(),
                provision(),
                nextId);
        in.done();
        refuseFlaws(design);
        return design;
    }

    /// Reads one kind of object.
    @FunctionalInterface
    private interface Reading<T> {

        T read(JsonIn in, ObjectId id) throws FileProblem;
    }

    private <T extends DesignObject> IdMap<T> table(String key, int nextId, Reading<T> reading) throws FileProblem {
        List<T> objects = new ArrayList<>();
        for (JsonIn item : in.objects(key)) {
            objects.add(reading.read(item, id(item, nextId)));
            item.done();
        }
        return IdMap.of(objects);
    }

    private ObjectId id(JsonIn item, int nextId) throws FileProblem {
        ObjectId id = ObjectIn.id(item, "id");
        if (id.number() >= nextId) {
            throw item.problem("id", Message.of("file.design.next-id", id.number(), nextId, id.number() + 1));
        }
        JsonIn other = places.putIfAbsent(id, item);
        if (other != null) {
            throw item.problem("id", Message.of("file.design.id-twice", id.number(), other.pointer()));
        }
        return id;
    }

    private void refuseFlaws(Design design) throws FileProblem {
        Integrity integrity = new Integrity(design);
        for (DesignObject object : design.objects().toList()) {
            Message flaw = integrity.flaw(object);
            if (flaw == null) {
                continue;
            }
            JsonIn place = places.get(object.id());
            if (place == null) {
                throw new IllegalStateException("an object from nowhere [object=" + object + "]");
            }
            throw problem(place, flaw);
        }
    }

    private static FileProblem problem(JsonIn place, Message flaw) {
        Message reason = Message.of("file.design.flaw", flaw);
        if (flaw.id().equals("design.flaw.member")) {
            for (String key : List.of("sources", "loads")) {
                int index = place.indexOf(key, (Integer) flaw.arguments().get(1));
                if (index >= 0) {
                    return place.problem(key, index, reason);
                }
            }
        }
        String key = KEY_OF_FLAW.get(flaw.id());
        return key == null ? place.problem(reason) : place.problem(key, reason);
    }

    private Types types() throws FileProblem {
        List<EquipmentType> types = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (JsonIn item : in.objects("types")) {
            EquipmentType type = EquipmentJson.read(item);
            if (!seen.add(type.id())) {
                throw item.problem(
                        "id", Message.of("file.design.type-twice", type.id().value()));
            }
            types.add(type);
        }
        return Types.NONE.withAll(types);
    }

    private static Project project(JsonIn in) throws FileProblem {
        Project project = new Project(
                in.text("name"),
                in.text("revision"),
                in.optionalText("client"),
                in.optionalText("author"),
                in.optionalText("notes"));
        in.done();
        return project;
    }

    private static Site site(JsonIn in) throws FileProblem {
        Site site = new Site(in.text("ruleSet"), ObjectIn.integer(in, "altitudeM", Range.ALTITUDE_M));
        in.done();
        return site;
    }

    private static Grid grid(JsonIn in) throws FileProblem {
        Grid grid = new Grid(ObjectIn.point(in, "originMm"), ObjectIn.integer(in, "tileMm", Range.TILE_MM));
        in.done();
        return grid;
    }

    private List<Waiver> waivers() throws FileProblem {
        List<Waiver> waivers = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonIn item : in.objects("waivers")) {
            Waiver waiver = waiver(item);
            item.done();
            if (!seen.add(waiver.fingerprint())) {
                throw item.problem("fingerprint", Message.of("file.design.waiver-twice", waiver.fingerprint()));
            }
            waivers.add(waiver);
        }
        return waivers;
    }

    private @Nullable WorkloadPlan workload() throws FileProblem {
        JsonIn plan = in.optionalObject("workload");
        if (plan == null) {
            return null;
        }
        WorkloadPlan.KEYS.forEach(plan::has);
        plan.done();
        return new WorkloadPlan(JsonText.values(plan.node()));
    }

    private Provision provision() throws FileProblem {
        JsonIn place = in.optionalObject("provision");
        if (place == null) {
            return Provision.DEFAULT;
        }
        Provision provision = ObjectIn.provision(place);
        Message flaw = Integrity.flaw(provision);
        if (flaw != null) {
            throw place.problem(Message.of("file.design.flaw", flaw));
        }
        return provision;
    }

    private static Waiver waiver(JsonIn in) throws FileProblem {
        LocalDate date = in.optionalDate("date");
        if (date == null) {
            throw in.problem("date", Message.of("file.key-missing", "date"));
        }
        Double actual = in.optionalNumber("actual", -Double.MAX_VALUE, Double.MAX_VALUE);
        Double limit = in.optionalNumber("limit", -Double.MAX_VALUE, Double.MAX_VALUE);
        return new Waiver(
                in.text("fingerprint"),
                ObjectIn.filled(in, "reason"),
                ObjectIn.filled(in, "author"),
                date,
                in.optionalDate("expires"),
                actual == null ? Double.NaN : actual,
                limit == null ? Double.NaN : limit);
    }
}
