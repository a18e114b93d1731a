package hallwright.placing;

import hallwright.analysis.Analysis;
import hallwright.design.Design;
import hallwright.design.ObjectId;
import hallwright.design.Room;
import hallwright.design.Zone;
import hallwright.edit.EditResult.Applied;
import hallwright.edit.EditResult.Refused;
import hallwright.edit.Install;
import hallwright.rule.Finding;
import hallwright.rule.RuleSet;
import hallwright.space.Layout;
import hallwright.space.Placed;
import hallwright.space.Row;
import hallwright.text.Message;
import hallwright.units.Length;
import hallwright.workload.floor.Supply;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Lays racks out on the free floor of a hall, proves by the checks of space that they trouble nothing, and says
/// what
/// stands in the way of those that do not fit.
final class Placer {

    private static final int TRIES = 12;

    private final Analysis analysis;
    private final Design design;
    private final Layout layout;
    private final RackKind kind;
    private final Supply supply;
    private final int missing;
    private final int wanted;
    private final Spacing spacing;
    private final Proof proof;
    private final List<Message> reasons = new ArrayList<>();

    Placer(Analysis analysis, RuleSet rules, RackKind kind, Supply supply, int missing) {
        this.analysis = analysis;
        this.design = analysis.design();
        this.layout = analysis.layout();
        this.kind = kind;
        this.supply = supply;
        this.missing = missing;
        this.wanted = Math.ceilDiv(missing, kind.nodes());
        this.spacing = Spacing.of(rules, kind.rack().body());
        this.proof = new Proof(rules, analysis);
    }

    Placing place() {
        List<Slot> slots = search(spacing);
        if (slots.size() < wanted) {
            reasons.add(binding(slots.size()));
        }
        Install edit = proven(slots);
        int racks = edit == null ? 0 : edit.racks().size();
        int nodes = Math.min(missing, racks * kind.nodes());
        if (racks < wanted && kind.limit() != null) {
            reasons.add(kind.limit());
        }
        return new Placing(
                missing,
                wanted,
                kind.rack(),
                kind.node(),
                racks,
                nodes,
                reasons,
                edit == null ? List.of() : remarks(edit),
                edit);
    }

    /// The edit for those places to which no check of space objects; null if none is left.
    private @Nullable Install proven(List<Slot> found) {
        List<Slot> slots = found;
        Set<ObjectId> likes = supply.nodesByRack().keySet();
        for (int round = 0; round < TRIES && !slots.isEmpty(); round++) {
            Install edit = new Order(design, kind, likes).edit(slots, missing);
            switch (edit.applyTo(design)) {
                case Refused refused -> {
                    reasons.add(refused.reason());
                    return null;
                }
                case Applied applied -> {
                    List<Finding> objections = proof.introduced(Analysis.of(applied.design(), analysis));
                    if (objections.isEmpty()) {
                        return edit;
                    }
                    slots = without(slots, objections);
                }
            }
        }
        return null;
    }

    /// The places without the rows that findings are about, or without the last row if they name none of them.
    private List<Slot> without(List<Slot> slots, List<Finding> objections) {
        Set<Integer> gone = new HashSet<>();
        int first = design.nextId();
        for (Finding finding : objections) {
            for (ObjectId subject : finding.subjects()) {
                int index = subject.number() - first;
                if (index >= 0 && index < slots.size()) {
                    gone.add(slots.get(index).row());
                }
            }
        }
        if (gone.isEmpty()) {
            gone.add(slots.getLast().row());
        }
        Message told = objections.getFirst().message();
        if (reasons.stream().noneMatch(told::equals)) {
            reasons.add(told);
        }
        return slots.stream().filter(slot -> !gone.contains(slot.row())).toList();
    }

    private List<Slot> search(Spacing distances) {
        List<Slot> found = new ArrayList<>();
        int rows = 0;
        for (Area area : areas()) {
            if (found.size() < wanted) {
                int more = wanted - found.size();
                RackSearch best = null;
                List<Slot> most = List.of();
                for (Frame frame : frames(area)) {
                    FreeFloor floor = new FreeFloor(design, layout, distances, area.room, area.zone, kind.heightMm());
                    RackSearch search =
                            new RackSearch(floor, design.grid(), kind.widthMm(), kind.depthMm(), more, rows);
                    List<Slot> places = search.find(layout.rows(), frame);
                    if (best == null || places.size() > most.size()) {
                        best = search;
                        most = places;
                    }
                }
                found.addAll(most);
                rows += best == null ? 0 : best.rows();
            }
        }
        return found;
    }

    /// A room, or the part of a zone in it.
    private record Area(Room room, @Nullable Zone zone) {}

    /// Where racks may stand: beside racks where there are some, else anywhere; in zones where there are some.
    /// Rooms
    /// that are too low are left out.
    private List<Area> areas() {
        List<Area> all = new ArrayList<>();
        for (Room room : design.rooms()) {
            Length ceiling = room.ceiling();
            if (ceiling == null || ceiling.millimetres() >= kind.heightMm()) {
                if (design.zones().isEmpty()) {
                    all.add(new Area(room, null));
                }
                for (Zone zone : design.zones()) {
                    if (zone.area().bounds().overlaps(room.outline().bounds())) {
                        all.add(new Area(room, zone));
                    }
                }
            }
        }
        Set<Area> used = new LinkedHashSet<>();
        for (Placed placed : layout.floor().all()) {
            Room room = layout.locations().room(placed.id());
            if (placed.isRack() && room != null) {
                used.add(new Area(room, layout.locations().zone(placed.id())));
            }
        }
        List<Area> beside = all.stream().filter(used::contains).toList();
        return beside.isEmpty() ? all : beside;
    }

    /// How rows run in an area: as most of its racks do, or either way where there are none.
    private List<Frame> frames(Area area) {
        int eastward = 0;
        int northward = 0;
        for (Row row : layout.rows().all()) {
            Placed first = row.members().getFirst();
            boolean inside = layout.locations().room(first.id()) == area.room
                    && (area.zone == null || layout.locations().zone(first.id()) == area.zone);
            eastward += inside && row.front().facesAlongY() ? row.members().size() : 0;
            northward += inside && !row.front().facesAlongY() ? row.members().size() : 0;
        }
        if (eastward + northward == 0) {
            return List.of(new Frame(true), new Frame(false));
        }
        return List.of(new Frame(eastward >= northward));
    }

    /// What hinders most: the distances kept or the longest row, or else there is simply no more floor.
    private Message binding(int fitting) {
        if (design.rooms().isEmpty()) {
            return Message.of("workload.placing.no-room");
        }
        if (areas().isEmpty()) {
            return Message.of("workload.placing.too-low", new Length(kind.heightMm()));
        }
        Function<Spacing, Integer> gain = changed -> search(changed).size() - fitting;
        int aisles = gain.apply(spacing.withoutAisles());
        int length = gain.apply(spacing.withoutRowLimit());
        if (length > 0 && length >= aisles) {
            return Message.of("workload.placing.row-length", length);
        }
        return aisles > 0
                ? Message.of(
                        "workload.placing.aisles",
                        new Length(spacing.front()),
                        new Length(spacing.rear()),
                        new Length(spacing.passage()),
                        aisles)
                : Message.of("workload.placing.area");
    }

    private List<Message> remarks(Install edit) {
        List<Message> remarks = new ArrayList<>();
        remarks.add(Message.of("workload.placing.no-feeds", edit.racks().size()));
        var share = kind.node().liquid().share();
        if (share != null && share.value() > 0) {
            remarks.add(
                    edit.loops().isEmpty()
                            ? Message.of("workload.placing.no-loop")
                            : Message.of("workload.placing.loops", edit.loops().size()));
        }
        if (kind.limit() != null) {
            remarks.add(kind.limit());
        }
        return remarks;
    }
}
