package hallwright.catalogue;

import java.util.Arrays;
import java.util.Optional;

/// What an equipment type is for, in the words of the trade. Each category belongs to one kind, which decides what
/// facts such a type carries.
public enum Category {
    /// A server with accelerators.
    GPU_SERVER("gpu_server", Kind.DEVICE),
    /// A compute tray of a rack-scale system.
    GPU_TRAY("gpu_tray", Kind.DEVICE),
    /// A server without accelerators.
    CPU_SERVER("cpu_server", Kind.DEVICE),
    /// A storage system.
    STORAGE("storage", Kind.DEVICE),
    /// A network switch.
    SWITCH("switch", Kind.DEVICE),
    /// A firewall, console server or other management device.
    SECURITY_MANAGEMENT("security_mgmt", Kind.DEVICE),
    /// A rack-scale system delivered as a whole.
    GPU_RACK("gpu_rack", Kind.RACK_SYSTEM),
    /// An empty cabinet or open frame.
    RACK("rack", Kind.RACK),
    /// A power strip inside a rack.
    RACK_PDU("rack_pdu", Kind.POWER),
    /// A transfer switch inside a rack.
    RACK_ATS("rack_ats", Kind.POWER),
    /// A shelf of rectifiers that feeds a busbar.
    POWER_SHELF("power_shelf", Kind.POWER),
    /// A power distribution unit or remote power panel on the floor.
    FLOOR_PDU("floor_pdu", Kind.POWER),
    /// An overhead busway.
    BUSWAY("busway", Kind.POWER),
    /// A tap-off box of a busway with its whip, or the whip of a panel.
    TAP_OFF("tap_off", Kind.POWER),
    /// The supply of the utility, as far as the site sees it.
    UTILITY("utility", Kind.POWER),
    /// A transfer switch between sources, such as a utility and a generator.
    TRANSFER_SWITCH("transfer_switch", Kind.POWER),
    /// A static transfer switch.
    STATIC_TRANSFER_SWITCH("sts", Kind.POWER),
    /// An uninterruptible power supply.
    UPS("ups", Kind.POWER),
    /// A battery cabinet.
    BATTERY("battery", Kind.POWER),
    /// A generator set.
    GENERATOR("generator", Kind.POWER),
    /// A transformer.
    TRANSFORMER("transformer", Kind.POWER),
    /// A switchboard or switchgear cubicle.
    SWITCHGEAR("switchgear", Kind.POWER),
    /// A perimeter unit with chilled water.
    CRAH("crah", Kind.COOLING),
    /// A perimeter unit with refrigerant.
    CRAC("crac", Kind.COOLING),
    /// A fan wall with chilled water.
    FAN_WALL("fan_wall", Kind.COOLING),
    /// A cooler that stands in a row of racks.
    IN_ROW("in_row", Kind.COOLING),
    /// A heat exchanger in the rear door of a rack.
    REAR_DOOR("rear_door", Kind.COOLING),
    /// A coolant distribution unit.
    CDU("cdu", Kind.COOLING),
    /// A chiller.
    CHILLER("chiller", Kind.COOLING),
    /// A dry cooler.
    DRY_COOLER("dry_cooler", Kind.COOLING),
    /// A cooling tower.
    COOLING_TOWER("cooling_tower", Kind.COOLING),
    /// A perforated tile of a raised floor.
    FLOOR_TILE("floor_tile", Kind.TILE),
    /// Walls, doors and roof around an aisle.
    CONTAINMENT("containment", Kind.CONTAINMENT),
    /// A cable, cord or transceiver.
    CABLE_OPTIC("cable_optic", Kind.CABLE),
    /// A tray, ladder or duct for cables.
    PATHWAY("pathway", Kind.PATHWAY);

    /// Which record holds the facts.
    public enum Kind {
        /// [DeviceType].
        DEVICE,
        /// [RackSystemType].
        RACK_SYSTEM,
        /// [RackType].
        RACK,
        /// [PowerType].
        POWER,
        /// [CoolingType].
        COOLING,
        /// [TileType].
        TILE,
        /// [ContainmentType].
        CONTAINMENT,
        /// [CableType].
        CABLE,
        /// [PathwayType].
        PATHWAY
    }

    private final String code;
    private final Kind kind;

    Category(String code, Kind kind) {
        this.code = code;
        this.kind = kind;
    }

    /// The word used in files and on the command line.
    public String code() {
        return code;
    }

    /// The kind whose facts such a type carries.
    public Kind kind() {
        return kind;
    }

    /// True if such equipment stands on the floor.
    public boolean stands() {
        return switch (kind) {
            case RACK, RACK_SYSTEM, TILE -> true;
            case POWER ->
                this != RACK_PDU && this != RACK_ATS && this != POWER_SHELF && this != BUSWAY && this != TAP_OFF;
            case COOLING -> this != REAR_DOOR;
            case DEVICE, CONTAINMENT, CABLE, PATHWAY -> false;
        };
    }

    /// True if such equipment mounts in or on a rack.
    public boolean mounts() {
        return kind == Kind.DEVICE
                || this == RACK_PDU
                || this == RACK_ATS
                || this == POWER_SHELF
                || this == REAR_DOOR
                || this == CDU;
    }

    /// True if such equipment is made to hold accelerators.
    public boolean holdsGpus() {
        return this == GPU_SERVER || this == GPU_TRAY || this == GPU_RACK;
    }

    /// True if such equipment is laid along a path.
    public boolean runs() {
        return this == BUSWAY || kind == Kind.PATHWAY;
    }

    /// The id of the text that names this category.
    public String messageId() {
        return "catalogue.category." + code;
    }

    /// The category with this code, if there is one.
    public static Optional<Category> ofCode(String code) {
        return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
    }
}
