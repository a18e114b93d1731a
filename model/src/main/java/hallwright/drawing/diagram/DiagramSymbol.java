package hallwright.drawing.diagram;

import hallwright.power.chain.ElementKind;

/// What stands for an item of a diagram.
public enum DiagramSymbol {
    /// The supply of the utility.
    UTILITY,
    /// A generator.
    GENERATOR,
    /// A transformer.
    TRANSFORMER,
    /// A switchboard.
    BOARD,
    /// A transfer switch.
    TRANSFER_SWITCH,
    /// An uninterruptible supply, with its battery if it has one.
    UPS,
    /// A static transfer switch.
    STATIC_SWITCH,
    /// A distribution unit or panel.
    PANEL,
    /// A busway with its tap-offs.
    BUSWAY,
    /// A battery that no supply uses.
    BATTERY,
    /// A rack with all that is in it, or several.
    RACK,
    /// Other equipment that draws, such as cooling.
    LOAD;

    /// The id of the text that names it.
    public String messageId() {
        return "drawing.diagram.symbol."
                + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /// True for what ends the chain.
    public boolean isLeaf() {
        return this == RACK || this == LOAD;
    }

    static DiagramSymbol of(ElementKind kind) {
        return switch (kind) {
            case UTILITY -> UTILITY;
            case GENERATOR -> GENERATOR;
            case TRANSFORMER -> TRANSFORMER;
            case BOARD, CIRCUIT, CORD -> BOARD;
            case TRANSFER_SWITCH -> TRANSFER_SWITCH;
            case UPS, SHELF -> UPS;
            case BATTERY -> BATTERY;
            case STATIC_SWITCH -> STATIC_SWITCH;
            case PANEL, RACK_PDU -> PANEL;
            case BUSWAY -> BUSWAY;
        };
    }
}
