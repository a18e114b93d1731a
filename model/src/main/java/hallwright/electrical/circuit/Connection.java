package hallwright.electrical.circuit;

/// Between which conductors a load of one phase hangs.
public enum Connection {
    /// Line 1 and neutral.
    L1_N(0, -1),
    /// Line 2 and neutral.
    L2_N(1, -1),
    /// Line 3 and neutral.
    L3_N(2, -1),
    /// Lines 1 and 2.
    L1_L2(0, 1),
    /// Lines 2 and 3.
    L2_L3(1, 2),
    /// Lines 3 and 1.
    L3_L1(2, 0);

    private final int from;
    private final int to;

    Connection(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /// The line that the current comes from: 0, 1 or 2.
    int from() {
        return from;
    }

    /// The line that the current goes back to; -1 for neutral.
    int to() {
        return to;
    }

    /// True if it hangs between two lines.
    public boolean isLineToLine() {
        return to >= 0;
    }
}
