package hallwright.power.chain;

import hallwright.catalogue.Category;
import org.jspecify.annotations.Nullable;

/// What an element of the power chain does.
public enum ElementKind {
    /// The supply of the utility: a source that is there until it is out.
    UTILITY("utility"),
    /// A generator: a source that needs time to start.
    GENERATOR("generator"),
    /// A transformer.
    TRANSFORMER("transformer"),
    /// A switchboard, or any other equipment that hands on what it is given.
    BOARD("board"),
    /// A switch between sources that takes longer than a power supply can wait.
    TRANSFER_SWITCH("transfer-switch"),
    /// An uninterruptible supply of one or more modules.
    UPS("ups"),
    /// A battery of an uninterruptible supply.
    BATTERY("battery"),
    /// A switch between sources that is quicker than a power supply can notice.
    STATIC_SWITCH("static-switch"),
    /// A distribution unit or panel on the floor.
    PANEL("panel"),
    /// A busway.
    BUSWAY("busway"),
    /// A power strip in a rack.
    RACK_PDU("rack-pdu"),
    /// A shelf of rectifiers in a rack.
    SHELF("shelf"),
    /// A circuit with its breaker and cable.
    CIRCUIT("circuit"),
    /// A cord to one power supply of a device, with this power supply.
    CORD("cord");

    private final String code;

    ElementKind(String code) {
        this.code = code;
    }

    /// The word used in JSON.
    public String code() {
        return code;
    }

    /// The id of the text that names it.
    public String messageId() {
        return "design.element." + code;
    }

    /// True if it makes electricity and takes none.
    public boolean isSource() {
        return this == UTILITY || this == GENERATOR;
    }

    /// True if it serves the plant and not one rack alone, so that it is maintained by itself.
    public boolean isPlant() {
        return this != RACK_PDU && this != SHELF && this != CIRCUIT && this != CORD;
    }

    /// True if what it takes is spread evenly over three phases, whatever it gives.
    public boolean isBalanced() {
        return this == UPS || this == SHELF;
    }

    /// What equipment of a category does; null for what only draws.
    static @Nullable ElementKind of(Category category) {
        return switch (category) {
            case UTILITY -> UTILITY;
            case GENERATOR -> GENERATOR;
            case TRANSFORMER -> TRANSFORMER;
            case SWITCHGEAR -> BOARD;
            case TRANSFER_SWITCH -> TRANSFER_SWITCH;
            case UPS -> UPS;
            case BATTERY -> BATTERY;
            case STATIC_TRANSFER_SWITCH, RACK_ATS -> STATIC_SWITCH;
            case FLOOR_PDU -> PANEL;
            case BUSWAY -> BUSWAY;
            case RACK_PDU -> RACK_PDU;
            case POWER_SHELF -> SHELF;
            default -> null;
        };
    }
}
