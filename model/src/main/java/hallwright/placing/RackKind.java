package hallwright.placing;

import hallwright.catalogue.Catalogue;
import hallwright.catalogue.Category;
import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.RackType;
import hallwright.catalogue.RackUnits;
import hallwright.catalogue.TypeId;
import hallwright.design.Design;
import hallwright.design.Installed;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.design.ProjectValues;
import hallwright.text.Message;
import hallwright.units.Length;
import hallwright.units.Mass;
import hallwright.units.Power;
import hallwright.workload.floor.FloorAnswer;
import hallwright.workload.stage.Hardware;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One rack as it is to be put on the floor.
///
/// @param rack its type; that of the machine itself if it comes as a rack
/// @param project what the project states about it, as about its likes in the design; null if nothing
/// @param node the machine
/// @param bottoms the lowest unit of each machine in it; empty if the machine comes as a rack
/// @param limit why there are not as many machines in it as the workload allows; null if there are
record RackKind(
        EquipmentType rack,
        @Nullable ProjectValues project,
        EquipmentType node,
        List<RackUnits> bottoms,
        @Nullable Message limit) {

    private static final String STANDARD = "19in";

    RackKind {
        bottoms = List.copyOf(bottoms);
    }

    /// How many machines one holds.
    int nodes() {
        return bottoms.isEmpty() ? 1 : bottoms.size();
    }

    /// Across the front.
    int widthMm() {
        return Objects.requireNonNull(installed().width()).millimetres();
    }

    /// From front to rear.
    int depthMm() {
        return Objects.requireNonNull(installed().depth()).millimetres();
    }

    /// The height, or nothing if nobody knows it.
    int heightMm() {
        Length height = installed().height();
        return height == null ? 0 : height.millimetres();
    }

    private Installed installed() {
        return new Installed(rack, project);
    }

    /// The racks that a workload asks for: those that hold such machines already, else those that stand in the
    /// design, else the smallest of the catalogue that do.
    static RackKind of(Design design, Catalogue catalogue, FloorAnswer answer) throws Unplaceable {
        Hardware hardware = answer.sizing().workload().hardware();
        EquipmentType node = node(design, catalogue, hardware);
        int allowed = hardware.rack().nodes(hardware.node().maximumPowerW());
        Double limit = hardware.rack().limitW();
        String name = node.product().model();
        if (allowed < 1) {
            Power most = new Power(limit == null ? 0 : limit);
            throw new Unplaceable(Message.of(
                    "workload.placing.rack-power",
                    name,
                    new Power(hardware.node().maximumPowerW()),
                    most));
        }
        if (node.category().stands()) {
            return sized(new RackKind(node, project(design, node), node, List.of(), null));
        }
        RackUnits height = node.mounting().height();
        if (!node.category().mounts() || height == null || height.halves() < 1) {
            throw new Unplaceable(Message.of("workload.placing.units", name));
        }
        List<RackUnits> pattern = pattern(design, answer);
        RackKind best = null;
        for (EquipmentType rack : candidates(design, catalogue, answer)) {
            RackKind kind = filled(rack, node, height, pattern, allowed);
            if (kind != null && (best == null || kind.nodes() > best.nodes())) {
                best = kind;
            }
        }
        if (best == null) {
            throw new Unplaceable(Message.of("workload.placing.no-rack", name, height.units()));
        }
        return best;
    }

    private static EquipmentType node(Design design, Catalogue catalogue, Hardware hardware) throws Unplaceable {
        String id = hardware.node().type();
        EquipmentType found = id == null ? null : design.types().find(new TypeId(id));
        if (found == null && id != null) {
            found = catalogue.find(new TypeId(id));
        }
        if (found == null) {
            throw new Unplaceable(Message.of(
                    "workload.placing.no-type",
                    id == null ? hardware.accelerator().id() : id));
        }
        return found;
    }

    private static RackKind sized(RackKind kind) throws Unplaceable {
        if (kind.installed().width() == null || kind.installed().depth() == null) {
            throw new Unplaceable(
                    Message.of("workload.placing.no-size", kind.rack.product().model()));
        }
        return kind;
    }

    /// What the design states about a rack of this type that stands in it already.
    private static @Nullable ProjectValues project(Design design, EquipmentType type) {
        return design.placements().stream()
                .filter(placement -> placement.type().equals(type.id()))
                .map(Placement::project)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// Where the machines are mounted in the fullest rack of the design.
    private static List<RackUnits> pattern(Design design, FloorAnswer answer) {
        ObjectId fullest = fullest(answer).orElse(null);
        String type = answer.supply().node().type();
        return fullest == null
                ? List.of()
                : design.mounts().stream()
                        .filter(mount -> mount.rack().equals(fullest))
                        .filter(mount -> mount.type().value().equals(type))
                        .map(Mount::bottom)
                        .sorted()
                        .toList();
    }

    private static Optional<ObjectId> fullest(FloorAnswer answer) {
        return answer.supply().nodesByRack().entrySet().stream()
                .max(Map.Entry.<ObjectId, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<ObjectId, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }

    private static List<EquipmentType> candidates(Design design, Catalogue catalogue, FloorAnswer answer) {
        List<EquipmentType> there = new ArrayList<>();
        fullest(answer)
                .map(design.placements()::get)
                .ifPresent(rack -> there.add(design.types().get(rack.type())));
        if (!there.isEmpty() && there.getFirst() instanceof RackType) {
            return there;
        }
        List<EquipmentType> present = design.placements().stream()
                .map(placement -> design.types().get(placement.type()))
                .distinct()
                .toList();
        Stream<EquipmentType> known =
                present.stream().anyMatch(RackKind::isRack) ? present.stream() : catalogue.types().stream();
        return known.filter(RackKind::isRack)
                .sorted(Comparator.comparingInt(RackKind::area).thenComparing(EquipmentType::id))
                .toList();
    }

    private static boolean isRack(EquipmentType type) {
        String standard = type.mounting().standard();
        return type.category() == Category.RACK
                && type.body().width() != null
                && type.body().depth() != null
                && type.mounting().height() != null
                && standard != null
                && standard.contains(STANDARD);
    }

    private static int area(EquipmentType type) {
        Length width = Objects.requireNonNull(type.body().width());
        Length depth = Objects.requireNonNull(type.body().depth());
        return width.millimetres() * depth.millimetres();
    }

    /// A rack filled with as many machines as its height, its load and the workload allow; null if none fits in.
    private static @Nullable RackKind filled(
            EquipmentType rack, EquipmentType node, RackUnits height, List<RackUnits> pattern, int allowed) {
        RackUnits offered = rack.mounting().height();
        Length inside = rack.body().depth();
        Length deep = node.body().depth();
        if (offered == null || (inside != null && deep != null && deep.millimetres() > inside.millimetres())) {
            return null;
        }
        Mass carries = rack.staticLoad();
        Mass each = node.body().mass();
        int byHeight = offered.halves() / height.halves();
        int byMass =
                carries == null || each == null ? Integer.MAX_VALUE : (int) (carries.kilograms() / each.kilograms());
        int count = Math.min(allowed, Math.min(byHeight, byMass));
        Message limit = count == allowed
                ? null
                : Message.of(
                        byMass < byHeight ? "workload.placing.rack-mass" : "workload.placing.rack-height",
                        rack.product().model(),
                        count,
                        allowed);
        List<RackUnits> bottoms = pattern.size() >= count ? pattern.subList(0, count) : stacked(height, count);
        return count < 1 ? null : new RackKind(rack, null, node, bottoms, limit);
    }

    private static List<RackUnits> stacked(RackUnits height, int count) {
        List<RackUnits> bottoms = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            bottoms.add(new RackUnits(2 + i * height.halves()));
        }
        return bottoms;
    }
}
