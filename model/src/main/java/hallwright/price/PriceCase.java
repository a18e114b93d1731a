package hallwright.price;

/// Which of the three figures of every price is used. Low and high mean all prices low or all high, which is a
/// boundary and not a probability.
public enum PriceCase {
    /// All prices at the low end of their range.
    LOW(1),
    /// All prices at their typical value.
    TYPICAL(2),
    /// All prices at the high end of their range.
    HIGH(3);

    private final int number;

    PriceCase(int number) {
        this.number = number;
    }

    /// The number that selects the case in a workbook: 1, 2 or 3.
    public int number() {
        return number;
    }
}
