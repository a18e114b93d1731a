package hallwright.cost;

import hallwright.catalogue.Category;
import hallwright.catalogue.EquipmentType;
import hallwright.catalogue.TypeId;
import hallwright.design.Containment;
import hallwright.design.Design;
import hallwright.design.DesignObject;
import hallwright.design.Installed;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.design.Placement;
import hallwright.design.ProjectValues;
import hallwright.design.Room;
import hallwright.design.Run;
import hallwright.geometry.Rect;
import hallwright.price.Basis;
import hallwright.price.PriceBook;
import hallwright.price.PriceRule;
import hallwright.price.WorkPackage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Makes the tree of a bill of materials: the hall, its rows, racks of the same make and contents as one assembly,
/// and the devices in them; then, by work package, what stands in no row.
final class BomBuilder {

    private final Design design;
    private final PriceBook prices;
    private final Function<Placement, @Nullable String> rowOf;
    private final BomItems items;
    private final Map<ObjectId, List<Mount>> mounts;

    BomBuilder(Design design, PriceBook prices, Function<Placement, @Nullable String> rowOf) {
        this.design = design;
        this.prices = prices;
        this.rowOf = rowOf;
        this.items = new BomItems(prices);
        this.mounts = design.mounts().stream().collect(Collectors.groupingBy(Mount::rack));
    }

    BomLine hall() {
        Map<String, List<Placement>> rows = new TreeMap<>(NaturalOrder.OF_NAMES);
        List<Placement> noRow = new ArrayList<>();
        Map<WorkPackage, List<Placement>> sections = new LinkedHashMap<>();
        for (Placement placement : design.placements()) {
            String row = rowOf.apply(placement);
            Category category = design.types().get(placement.type()).category();
            if (row != null) {
                rows.computeIfAbsent(row, r -> new ArrayList<>()).add(placement);
            } else if (category == Category.RACK || category == Category.GPU_RACK) {
                noRow.add(placement);
            } else {
                sections.computeIfAbsent(prices.packageOf(category), p -> new ArrayList<>())
                        .add(placement);
            }
        }
        List<BomLine> lines = new ArrayList<>();
        rows.forEach((row, placed) -> lines.add(BomLine.group(BomLine.Kind.ROW, row, assemblies(placed))));
        if (!noRow.isEmpty()) {
            lines.add(BomLine.group(BomLine.Kind.NO_ROW, "", assemblies(noRow)));
        }
        lines.addAll(sections(sections));
        return BomLine.group(BomLine.Kind.HALL, design.project().name(), lines);
    }

    private List<BomLine> sections(Map<WorkPackage, List<Placement>> placed) {
        List<BomLine> sections = new ArrayList<>();
        for (WorkPackage part : prices.packages()) {
            List<BomLine> lines = new ArrayList<>(assemblies(placed.getOrDefault(part, List.of())));
            lines.addAll(runs(part));
            lines.addAll(containments(part));
            lines.addAll(areas(part));
            if (!lines.isEmpty()) {
                sections.add(BomLine.group(BomLine.Kind.SECTION, part.id(), lines));
            }
        }
        return sections;
    }

    /// Equal placements with equal contents as one line, in the order in which the first of each was drawn.
    private List<BomLine> assemblies(Collection<Placement> placed) {
        Map<Assembly, List<Placement>> equal = new LinkedHashMap<>();
        for (Placement placement : placed) {
            equal.computeIfAbsent(assembly(placement), a -> new ArrayList<>()).add(placement);
        }
        return equal.entrySet().stream()
                .map(entry -> line(
                        items.of(design.installed(entry.getValue().getFirst())),
                        entry.getValue(),
                        "",
                        devices(entry.getKey(), entry.getValue())))
                .toList();
    }

    private Assembly assembly(Placement placement) {
        Map<Device, List<String>> devices = new LinkedHashMap<>();
        mounts.getOrDefault(placement.id(), List.of()).stream()
                .sorted(Comparator.comparing(Mount::bottom).thenComparing(Mount::type))
                .forEach(mount -> devices.computeIfAbsent(
                                new Device(mount.type(), mount.project()), d -> new ArrayList<>())
                        .add(mount.bottom().toString()));
        return new Assembly(placement.type(), placement.project(), devices);
    }

    private List<BomLine> devices(Assembly assembly, List<Placement> racks) {
        List<Mount> all = racks.stream()
                .flatMap(rack -> mounts.getOrDefault(rack.id(), List.of()).stream())
                .toList();
        PriceRule rule = prices.rule(design.types().get(assembly.type()));
        List<BomLine> lines = new ArrayList<>();
        assembly.devices().forEach((device, units) -> {
            List<Mount> these = all.stream()
                    .filter(mount -> mount.type().equals(device.type()))
                    .filter(mount -> Objects.equals(mount.project(), device.project()))
                    .toList();
            Installed installed = new Installed(design.types().get(device.type()), device.project());
            boolean paid =
                    rule != null && rule.includes().contains(installed.type().category());
            lines.add(new BomLine(
                    BomLine.Kind.ITEM,
                    "",
                    paid ? items.included(installed) : items.of(installed),
                    BigDecimal.valueOf(units.size()),
                    names(these),
                    these.stream().map(Mount::id).toList(),
                    String.join(", ", units),
                    List.of()));
        });
        return lines;
    }

    private List<BomLine> runs(WorkPackage part) {
        Map<TypeId, List<Run>> byType =
                design.runs().stream().collect(Collectors.groupingBy(Run::type, TreeMap::new, Collectors.toList()));
        List<BomLine> lines = new ArrayList<>();
        byType.forEach((id, runs) -> {
            EquipmentType type = design.types().get(id);
            if (prices.packageOf(type.category()).equals(part)) {
                BigDecimal metres = runs.stream()
                        .map(run -> Basis.exact(run.length().metres()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                lines.add(length(items.length(type), runs, metres));
            }
        });
        return lines;
    }

    private List<BomLine> containments(WorkPackage part) {
        if (!prices.packageOf(Category.CONTAINMENT).equals(part)) {
            return List.of();
        }
        Map<BomItem, List<Containment>> byItem = design.containments().stream()
                .collect(Collectors.groupingBy(
                        c -> c.type() == null
                                ? items.anyContainment()
                                : items.length(design.types().get(c.type())),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byItem.entrySet().stream()
                .map(entry -> length(
                        entry.getKey(),
                        entry.getValue(),
                        entry.getValue().stream()
                                .map(BomBuilder::aisleMetres)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)))
                .toList();
    }

    private List<BomLine> areas(WorkPackage part) {
        List<BomLine> lines = new ArrayList<>();
        for (PriceBook.AreaRule rule : prices.areas()) {
            List<Room> rooms = design.rooms().stream()
                    .filter(room -> room.raisedFloor().millimetres() > 0)
                    .toList();
            if (rule.workPackage().equals(part.id()) && !rooms.isEmpty()) {
                double squareMetres = rooms.stream()
                        .mapToDouble(room -> room.outline().areaMm2() / 1e6)
                        .sum();
                lines.add(length(items.area(rule), rooms, Basis.exact(squareMetres)));
            }
        }
        return lines;
    }

    /// The length of a contained aisle: the longer side of the rectangle around it.
    private static BigDecimal aisleMetres(Containment containment) {
        Rect bounds = containment.area().bounds();
        return Basis.exact(Math.max(bounds.widthMm(), bounds.depthMm()) / 1000.0);
    }

    private static BomLine length(BomItem item, List<? extends DesignObject> objects, BigDecimal quantity) {
        return new BomLine(BomLine.Kind.ITEM, "", item, quantity, names(objects), ids(objects), "", List.of());
    }

    private static BomLine line(
            BomItem item, List<? extends DesignObject> objects, String units, List<BomLine> children) {
        return new BomLine(
                BomLine.Kind.ITEM,
                "",
                item,
                BigDecimal.valueOf(objects.size()),
                names(objects),
                ids(objects),
                units,
                children);
    }

    private static List<String> names(List<? extends DesignObject> objects) {
        return objects.stream()
                .map(DesignObject::name)
                .sorted(NaturalOrder.OF_NAMES)
                .toList();
    }

    private static List<ObjectId> ids(List<? extends DesignObject> objects) {
        return objects.stream().map(DesignObject::id).toList();
    }

    /// What makes two racks the same assembly.
    private record Assembly(TypeId type, @Nullable ProjectValues project, Map<Device, List<String>> devices) {}

    /// What makes two devices in a rack the same line.
    private record Device(TypeId type, @Nullable ProjectValues project) {}
}
