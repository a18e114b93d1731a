package hallwright.catalogue;

import static hallwright.catalogue.Category.BATTERY;
import static hallwright.catalogue.Category.BUSWAY;
import static hallwright.catalogue.Category.CABLE_OPTIC;
import static hallwright.catalogue.Category.CDU;
import static hallwright.catalogue.Category.CHILLER;
import static hallwright.catalogue.Category.COOLING_TOWER;
import static hallwright.catalogue.Category.CPU_SERVER;
import static hallwright.catalogue.Category.CRAC;
import static hallwright.catalogue.Category.CRAH;
import static hallwright.catalogue.Category.DRY_COOLER;
import static hallwright.catalogue.Category.FAN_WALL;
import static hallwright.catalogue.Category.FLOOR_PDU;
import static hallwright.catalogue.Category.FLOOR_TILE;
import static hallwright.catalogue.Category.GENERATOR;
import static hallwright.catalogue.Category.GPU_RACK;
import static hallwright.catalogue.Category.GPU_SERVER;
import static hallwright.catalogue.Category.GPU_TRAY;
import static hallwright.catalogue.Category.IN_ROW;
import static hallwright.catalogue.Category.PATHWAY;
import static hallwright.catalogue.Category.POWER_SHELF;
import static hallwright.catalogue.Category.RACK_ATS;
import static hallwright.catalogue.Category.RACK_PDU;
import static hallwright.catalogue.Category.REAR_DOOR;
import static hallwright.catalogue.Category.STATIC_TRANSFER_SWITCH;
import static hallwright.catalogue.Category.STORAGE;
import static hallwright.catalogue.Category.SWITCH;
import static hallwright.catalogue.Category.SWITCHGEAR;
import static hallwright.catalogue.Category.TAP_OFF;
import static hallwright.catalogue.Category.TRANSFER_SWITCH;
import static hallwright.catalogue.Category.TRANSFORMER;
import static hallwright.catalogue.Category.UPS;
import static hallwright.catalogue.Category.UTILITY;
import static hallwright.catalogue.RatingKey.Form.AMOUNT;
import static hallwright.catalogue.RatingKey.Form.AMOUNTS;
import static hallwright.catalogue.RatingKey.Form.CELSIUS;
import static hallwright.catalogue.RatingKey.Form.COUNT;
import static hallwright.catalogue.RatingKey.Form.COUNTS;
import static hallwright.catalogue.RatingKey.Form.SHARE;
import static hallwright.catalogue.RatingKey.Form.TEXT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Every rating that a file may name, and for which categories. The meaning of each is its text
/// `catalogue.rating.<name>` in the message files.
final class RatingTable {

    private static final Set<Category> COMPUTE = Set.of(GPU_SERVER, GPU_TRAY, CPU_SERVER, GPU_RACK);
    private static final Set<Category> POWER = Set.of(
            RACK_PDU,
            RACK_ATS,
            POWER_SHELF,
            FLOOR_PDU,
            BUSWAY,
            STATIC_TRANSFER_SWITCH,
            UPS,
            GENERATOR,
            TRANSFORMER,
            SWITCHGEAR,
            TAP_OFF,
            UTILITY,
            TRANSFER_SWITCH);
    private static final Set<Category> CONVERTERS =
            Set.of(UPS, TRANSFORMER, POWER_SHELF, FLOOR_PDU, STATIC_TRANSFER_SWITCH);
    private static final Set<Category> COOLING =
            Set.of(CRAH, CRAC, FAN_WALL, IN_ROW, REAR_DOOR, CDU, CHILLER, DRY_COOLER, COOLING_TOWER);

    static final List<RatingKey> KEYS = List.of(
            new RatingKey("gpus", COUNT, "", COMPUTE),
            new RatingKey("accelerators", COUNT, "", COMPUTE),
            new RatingKey("npus", COUNT, "", COMPUTE),
            new RatingKey("cpus", COUNT, "", COMPUTE),
            new RatingKey("gpuSlots", COUNT, "", COMPUTE),
            new RatingKey("pcieSlots", COUNT, "", COMPUTE),
            new RatingKey("acceleratorPowerW", AMOUNT, "W", COMPUTE),
            new RatingKey("maximumSuperchipPowerW", AMOUNT, "W", COMPUTE),
            new RatingKey("plannedRackLimitW", AMOUNT, "W", COMPUTE),
            new RatingKey("nodes", COUNT, "", Set.of(GPU_RACK)),
            new RatingKey("cabinets", COUNT, "", Set.of(GPU_RACK)),
            new RatingKey("computeCabinets", COUNT, "", Set.of(GPU_RACK)),
            new RatingKey("busCabinets", COUNT, "", Set.of(GPU_RACK)),
            new RatingKey("itRacks", COUNT, "", Set.of(GPU_RACK)),
            new RatingKey("sideCoolerRacks", COUNT, "", Set.of(GPU_RACK)),
            new RatingKey("cabinetOrder", TEXT, "", Set.of(GPU_RACK)),
            new RatingKey("computeTrays", COUNT, "", Set.of(GPU_RACK)),
            new RatingKey("nvlinkSwitchTrays", COUNT, "", Set.of(GPU_RACK)),
            new RatingKey("nodesPerComputeCabinet", COUNT, "", Set.of(GPU_RACK)),
            new RatingKey("busLinks400gPerComputeCabinet", COUNT, "", Set.of(GPU_RACK)),
            new RatingKey("transceivers800g", COUNT, "", Set.of(GPU_RACK)),
            new RatingKey("powerShelves", COUNT, "", Set.of(GPU_RACK)),
            new RatingKey("minimumActiveShelves", COUNT, "", Set.of(GPU_RACK)),
            new RatingKey("shelfPowerKw", AMOUNT, "kW", Set.of(GPU_RACK)),
            new RatingKey("suppliesPerShelf", COUNT, "", Set.of(GPU_RACK)),
            new RatingKey("supplies", COUNT, "", Set.of(POWER_SHELF)),
            new RatingKey("supplyPowerKw", AMOUNT, "kW", Set.of(GPU_RACK, POWER_SHELF)),
            new RatingKey("airHeatW", AMOUNT, "W", Set.of(GPU_RACK)),
            new RatingKey("liquidHeatW", AMOUNT, "W", Set.of(GPU_RACK)),
            new RatingKey("sideCoolerHeatW", AMOUNT, "W", Set.of(GPU_RACK)),
            new RatingKey("inRackCduKw", AMOUNT, "kW", Set.of(GPU_RACK)),
            new RatingKey("pumps", TEXT, "", Set.of(GPU_RACK, CDU)),
            new RatingKey("lineCards", COUNT, "", Set.of(SWITCH)),
            new RatingKey("supervisors", COUNT, "", Set.of(SWITCH)),
            new RatingKey("fabricModules", COUNT, "", Set.of(SWITCH)),
            new RatingKey("ioSlots", COUNT, "", Set.of(SWITCH)),
            new RatingKey("maximumPorts200g", COUNT, "", Set.of(SWITCH)),
            new RatingKey("maximumPorts400g", COUNT, "", Set.of(SWITCH)),
            new RatingKey("maximumPorts800g", COUNT, "", Set.of(SWITCH)),
            new RatingKey("readBandwidthGBPerS", AMOUNT, "GB/s", Set.of(STORAGE)),
            new RatingKey("writeBandwidthGBPerS", AMOUNT, "GB/s", Set.of(STORAGE)),
            new RatingKey("apparentPowerKva", AMOUNT, "kVA", POWER),
            new RatingKey("minimumApparentPowerKva", AMOUNT, "kVA", POWER),
            new RatingKey("maximumApparentPowerKva", AMOUNT, "kVA", POWER),
            new RatingKey("activePowerKw", AMOUNT, "kW", POWER),
            new RatingKey("minimumActivePowerKw", AMOUNT, "kW", POWER),
            new RatingKey("maximumActivePowerKw", AMOUNT, "kW", POWER),
            new RatingKey("currentA", AMOUNT, "A", with(POWER, CABLE_OPTIC)),
            new RatingKey("minimumCurrentA", AMOUNT, "A", POWER),
            new RatingKey("maximumCurrentA", AMOUNT, "A", union(POWER, COOLING)),
            new RatingKey("maximumBusbarCurrentA", AMOUNT, "A", Set.of(SWITCHGEAR)),
            new RatingKey("seriesCurrentsA", AMOUNTS, "A", Set.of(BUSWAY)),
            new RatingKey("sectionLengthsM", AMOUNTS, "m", Set.of(BUSWAY)),
            new RatingKey("poles", COUNT, "", Set.of(FLOOR_PDU, SWITCHGEAR)),
            new RatingKey("inputPlug", TEXT, "", Set.of(RACK_PDU, RACK_ATS)),
            new RatingKey("outlets", COUNTS, "", Set.of(RACK_PDU, RACK_ATS, FLOOR_PDU)),
            new RatingKey("efficiencyDoubleConversion", SHARE, "", Set.of(UPS)),
            new RatingKey("efficiencyEco", SHARE, "", Set.of(UPS)),
            new RatingKey("modules", COUNT, "", Set.of(UPS)),
            new RatingKey("fixedLossShare", SHARE, "", CONVERTERS),
            new RatingKey("linearLossShare", SHARE, "", CONVERTERS),
            new RatingKey("squareLossShare", SHARE, "", CONVERTERS),
            new RatingKey("transferTimeMs", AMOUNT, "ms", Set.of(STATIC_TRANSFER_SWITCH, TRANSFER_SWITCH, RACK_ATS)),
            new RatingKey("startTimeS", AMOUNT, "s", Set.of(GENERATOR)),
            new RatingKey("tapCurrentsA", AMOUNTS, "A", Set.of(BUSWAY)),
            new RatingKey("energyKwh", AMOUNT, "kWh", Set.of(BATTERY, UPS)),
            new RatingKey("standbyPowerKw", AMOUNT, "kW", Set.of(GENERATOR)),
            new RatingKey("primePowerKw", AMOUNT, "kW", Set.of(GENERATOR)),
            new RatingKey("continuousPowerKw", AMOUNT, "kW", Set.of(GENERATOR)),
            new RatingKey("engine", TEXT, "", Set.of(GENERATOR)),
            new RatingKey("fuelLPerKwhAt75Percent", AMOUNT, "L/kWh", Set.of(GENERATOR)),
            new RatingKey("insulation", TEXT, "", Set.of(TRANSFORMER)),
            new RatingKey("coefficientOfPerformance", AMOUNT, "", COOLING),
            new RatingKey("coolingKwPerFanKw", AMOUNT, "kW/kW", COOLING),
            new RatingKey("economizerBelowC", CELSIUS, "°C", COOLING),
            new RatingKey("minimumCapacityKw", AMOUNT, "kW", COOLING),
            new RatingKey("maximumCapacityKw", AMOUNT, "kW", COOLING),
            new RatingKey("rackPowerRangeKw", AMOUNTS, "kW", Set.of(REAR_DOOR)),
            new RatingKey("minimumRemovalShare", SHARE, "", Set.of(REAR_DOOR)),
            new RatingKey("maximumRemovalShare", SHARE, "", Set.of(REAR_DOOR)),
            new RatingKey("emptyMassKg", AMOUNT, "kg", COOLING),
            new RatingKey("capacityAt4KApproachW", AMOUNT, "W", Set.of(CDU)),
            new RatingKey("capacityAt8KApproachW", AMOUNT, "W", Set.of(CDU)),
            new RatingKey("facilityFlowLPerMin", AMOUNT, "L/min", Set.of(CDU, REAR_DOOR)),
            new RatingKey("secondaryMinimumC", CELSIUS, "°C", Set.of(CDU)),
            new RatingKey("secondaryMaximumC", CELSIUS, "°C", Set.of(CDU)),
            new RatingKey("filterUm", AMOUNT, "µm", Set.of(CDU)),
            new RatingKey("openShare", SHARE, "", Set.of(FLOOR_TILE)),
            new RatingKey("referencePressurePa", AMOUNT, "Pa", Set.of(FLOOR_TILE)),
            new RatingKey("flowLaw", TEXT, "", Set.of(FLOOR_TILE)),
            new RatingKey("speed", TEXT, "", Set.of(CABLE_OPTIC)),
            new RatingKey("form", TEXT, "", Set.of(CABLE_OPTIC)),
            new RatingKey("connectors", TEXT, "", Set.of(CABLE_OPTIC, PATHWAY)),
            new RatingKey("fibre", TEXT, "", Set.of(CABLE_OPTIC)),
            new RatingKey("fibres", COUNT, "", Set.of(CABLE_OPTIC, PATHWAY)),
            new RatingKey("lengthsM", AMOUNTS, "m", Set.of(CABLE_OPTIC)),
            new RatingKey("familyLengthsM", AMOUNTS, "m", Set.of(CABLE_OPTIC)),
            new RatingKey("reachM", AMOUNT, "m", Set.of(CABLE_OPTIC)),
            new RatingKey("channelLimitM", AMOUNT, "m", Set.of(CABLE_OPTIC)),
            new RatingKey("permanentLinkM", AMOUNT, "m", Set.of(CABLE_OPTIC)),
            new RatingKey("outerDiameterMm", AMOUNT, "mm", Set.of(CABLE_OPTIC)),
            new RatingKey("plug", TEXT, "", Set.of(CABLE_OPTIC)),
            new RatingKey("socket", TEXT, "", Set.of(CABLE_OPTIC)),
            new RatingKey("voltageV", AMOUNT, "V", Set.of(CABLE_OPTIC)),
            new RatingKey("innerAreaMm2", AMOUNT, "mm²", Set.of(PATHWAY)));

    private RatingTable() {}

    private static Set<Category> with(Set<Category> categories, Category more) {
        return union(categories, Set.of(more));
    }

    private static Set<Category> union(Set<Category> one, Set<Category> other) {
        Set<Category> both = EnumSet.copyOf(one);
        both.addAll(other);
        return both;
    }
}
