package hallwright.export;

import hallwright.analysis.Analysis;
import hallwright.analysis.KeyFigures;
import hallwright.design.Design;
import hallwright.design.DesignObject;
import hallwright.design.FeedSide;
import hallwright.design.ObjectId;
import hallwright.design.Project;
import hallwright.design.Zone;
import hallwright.file.JsonLayout;
import hallwright.power.Circuit;
import hallwright.power.Density;
import hallwright.power.LoadSum;
import hallwright.power.RackLoad;
import hallwright.space.Placed;
import hallwright.space.Row;
import hallwright.structure.FloorLoad;
import hallwright.text.Version;
import hallwright.thermal.CoolingUnit;
import hallwright.thermal.LoopCooling;
import hallwright.thermal.UnitGroup;
import hallwright.thermal.ZoneCooling;
import hallwright.units.Money;
import hallwright.units.Quantity;
import hallwright.units.Total;
import hallwright.workload.floor.FloorWorkload;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The figures of a hall as JSON for other programs, in the format `hallwright-analysis`, version 1.
///
/// | key | what it holds |
/// |---|---|
/// | `format`, `version`, `writtenBy` | `hallwright-analysis`, 1 and the program |
/// | `design` | `name` and `revision` of the title block |
/// | `figures` | the whole hall: `racks`, `gpus`, loads, `whiteSpaceM2`, `capital` and `currency` where prices are
/// |
/// | `density` | four definitions: `perRackW`, `whiteSpaceWPerM2`, `footprintWPerM2`, `halfAislesWPerM2` |
/// | `rows` | each row with `name`, `racks` and its loads |
/// | `zones` | each zone with its loads, `airflowNeedM3PerS` and `cooling` |
/// | `loops` | each coolant loop with its loads, `coolantNeedM3PerS` and `cooling` |
/// | `rackLoads` | each rack with its loads and `footprintPa`, `withAislesPa` of the floor below it |
/// | `circuits` | each feed with `normalA` and `afterLossA` by lost side |
/// | `workload` | what the hall makes of its workload, where it has one; see [WorkloadJson] |
///
/// Loads are `maximumW`, `typicalW`, `airHeatW`, `liquidHeatW`, `airflowM3PerS`, `massKg`. Each is the sum of what
/// is
/// known; where something is not known, a key such as `maximumWUnknown` counts how many things are missing in it.
/// `cooling` holds `units`, `capacityW` and `capacityWithoutLargestW`, `airflowM3PerS` and
/// `airflowWithoutLargestM3PerS`, in loops `coolantM3PerS` and `coolantWithoutLargestM3PerS`, and `notCounted` with
/// the
/// names of units whose capacity is not known to hold. A value that is not known is left out. Numbers are in SI
/// units,
/// rounded to twelve digits. Later versions may add keys; a key that changes its meaning raises the version.
public final class AnalysisJson {

    private static final String FORMAT = "hallwright-analysis";
    private static final int VERSION = 1;
    private static final MathContext DIGITS = new MathContext(12);

    private final Analysis analysis;
    private final Design design;

    private AnalysisJson(Analysis analysis) {
        this.analysis = analysis;
        this.design = analysis.design();
    }

    /// The whole document.
    public static String text(Analysis analysis) {
        return JsonLayout.text(new AnalysisJson(analysis).document());
    }

    private Map<String, Object> document() {
        Project project = design.project();
        Map<String, Object> top = new LinkedHashMap<>();
        top.put("format", FORMAT);
        top.put("version", VERSION);
        top.put("writtenBy", Version.signature());
        Map<String, Object> title = new LinkedHashMap<>();
        title.put("name", project.name());
        title.put("revision", project.revision());
        top.put("design", title);
        top.put("figures", figures(analysis.figures()));
        top.put("density", density(analysis.density()));
        top.put("rows", analysis.layout().rows().all().stream().map(this::row).toList());
        top.put("zones", analysis.cooling().zones().stream().map(this::zone).toList());
        top.put("loops", analysis.cooling().loops().stream().map(this::loop).toList());
        top.put(
                "rackLoads",
                analysis.floorLoads().all().stream().map(this::rack).toList());
        top.put(
                "circuits",
                analysis.circuits().all().stream().map(this::circuit).toList());
        FloorWorkload workload = analysis.workload();
        if (workload != null) {
            top.put("workload", WorkloadJson.of(workload, design));
        }
        return top;
    }

    private Map<String, Object> figures(KeyFigures figures) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("racks", figures.racks());
        gpus(node, analysis.loads().hall());
        loads(node, analysis.loads().hall());
        known(node, "whiteSpaceM2", figures.whiteSpace());
        Money capital = figures.capital();
        if (capital != null) {
            node.put("capital", capital.amount());
            node.put("currency", capital.currency().getCurrencyCode());
        }
        return node;
    }

    private static Map<String, Object> density(Density density) {
        Map<String, Object> node = new LinkedHashMap<>();
        known(node, "perRackW", density.perRack());
        known(node, "whiteSpaceWPerM2", density.whiteSpace());
        known(node, "footprintWPerM2", density.footprint());
        known(node, "halfAislesWPerM2", density.halfAisles());
        return node;
    }

    private Map<String, Object> row(Row row) {
        Map<String, Object> node = new LinkedHashMap<>();
        LoadSum load = analysis.groups().row(row);
        node.put("name", row.name());
        node.put("racks", load.racks());
        gpus(node, load);
        loads(node, load);
        return node;
    }

    private Map<String, Object> zone(ZoneCooling cooling) {
        Zone zone = cooling.zone();
        Map<String, Object> node = named(zone.id(), zone.name());
        node.put("racks", cooling.load().racks());
        loads(node, cooling.load());
        total(node, "airflowNeedM3PerS", cooling.airflowNeed());
        node.put("cooling", cooling(cooling.units()));
        return node;
    }

    private Map<String, Object> loop(LoopCooling cooling) {
        Map<String, Object> node = named(cooling.loop().id(), cooling.loop().name());
        node.put("racks", cooling.load().racks());
        loads(node, cooling.load());
        total(node, "coolantNeedM3PerS", cooling.load().coolant());
        Map<String, Object> units = cooling(cooling.units());
        known(units, "coolantM3PerS", cooling.units().coolant(0));
        known(units, "coolantWithoutLargestM3PerS", cooling.units().coolant(1));
        node.put("cooling", units);
        return node;
    }

    private static Map<String, Object> cooling(UnitGroup units) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("units", units.units().size());
        known(node, "capacityW", units.capacity(0));
        known(node, "capacityWithoutLargestW", units.capacity(1));
        known(node, "airflowM3PerS", units.airflow(0));
        known(node, "airflowWithoutLargestM3PerS", units.airflow(1));
        node.put(
                "notCounted", units.notCounted().stream().map(CoolingUnit::name).toList());
        return node;
    }

    private Map<String, Object> rack(FloorLoad floor) {
        Placed placed = floor.rack();
        Map<String, Object> node = named(placed.id(), placed.name());
        Row row = analysis.layout().rows().find(placed.id());
        if (row != null) {
            node.put("row", row.name());
        }
        RackLoad load = analysis.racks().get(placed.id());
        if (load != null) {
            gpus(node, LoadSum.of(List.of(load)));
            total(node, "maximumW", load.maximum());
            total(node, "typicalW", load.typical());
            total(node, "airHeatW", load.airHeat());
            total(node, "liquidHeatW", load.liquidHeat());
            total(node, "airflowM3PerS", load.airflow());
            total(node, "massKg", load.mass());
        }
        known(node, "footprintPa", floor.footprint());
        known(node, "withAislesPa", floor.withAisles());
        return node;
    }

    private Map<String, Object> circuit(Circuit circuit) {
        Map<String, Object> node = named(circuit.feed().id(), circuit.feed().name());
        node.put("side", circuit.feed().side().name());
        ObjectId source = circuit.feed().source();
        if (source != null) {
            node.put("source", name(source));
        }
        node.put("load", name(circuit.feed().load()));
        known(node, "breakerA", circuit.feed().breaker());
        known(node, "normalA", circuit.normal());
        Map<String, Object> losses = new LinkedHashMap<>();
        for (Map.Entry<FeedSide, ? extends Quantity> loss : circuit.afterLoss().entrySet()) {
            known(losses, loss.getKey().name(), loss.getValue());
        }
        node.put("afterLossA", losses);
        return node;
    }

    private static void gpus(Map<String, Object> node, LoadSum load) {
        node.put("gpus", load.gpus());
        if (load.assumed().silentGpus() > 0) {
            node.put("gpusUnknown", load.assumed().silentGpus());
        }
    }

    private static void loads(Map<String, Object> node, LoadSum load) {
        total(node, "maximumW", load.maximum());
        total(node, "typicalW", load.typical());
        total(node, "airHeatW", load.airHeat());
        total(node, "liquidHeatW", load.liquidHeat());
        total(node, "airflowM3PerS", load.airflow());
        total(node, "massKg", load.mass());
    }

    private static void total(Map<String, Object> node, String key, Total<? extends Quantity> total) {
        known(node, key, total.known());
        if (!total.isComplete()) {
            node.put(key + "Unknown", total.unknown());
        }
    }

    private static void known(Map<String, Object> node, String key, @Nullable Quantity quantity) {
        if (quantity != null) {
            node.put(key, BigDecimal.valueOf(quantity.si()).round(DIGITS).stripTrailingZeros());
        }
    }

    private static Map<String, Object> named(ObjectId id, String name) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("id", id.number());
        node.put("name", name);
        return node;
    }

    private String name(ObjectId id) {
        DesignObject object = design.find(id);
        return object == null ? "" : object.name();
    }
}
