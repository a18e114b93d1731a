package hallwright.electrical.plant;

/// Where the IT energy of a PUE is metered. Figures of different categories are not comparable, so each PUE is
/// printed
/// with
/// its own. Source: ISO/IEC 30134-2.
public enum PueCategory {
    /// Category 1: at the output of the UPS.
    UPS_OUTPUT(1),
    /// Category 2: at the output of the power distribution units.
    PDU_OUTPUT(2),
    /// Category 3: at the input of the IT equipment.
    IT_INPUT(3);

    private final int number;

    PueCategory(int number) {
        this.number = number;
    }

    /// The number that is printed.
    public int number() {
        return number;
    }
}
