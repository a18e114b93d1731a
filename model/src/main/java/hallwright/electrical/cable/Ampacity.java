package hallwright.electrical.cable;

import hallwright.electrical.Positive;

/// What a conductor may carry where it lies, in A.
public final class Ampacity {

    private Ampacity() {}

    /// By the North American code: the column of the insulation is lowered for ambient temperature and for
    /// conductors
    /// that
    /// lie together, and the column of the terminals is never exceeded: `Iz = min(Iz terminals, Iz insulation x k
    /// ambient
    /// x k bundling)`. Lowering the column of the terminals instead is a common mistake. Source: NEC 310.15 with
    /// 110.14(C).
    ///
    /// @param atTerminals the ampacity in the column of the terminals, usually 75 C
    /// @param ofInsulation the ampacity in the column of the insulation, usually 90 C
    /// @param ambientFactor of the column of the insulation
    /// @param bundlingFactor for the number of conductors that carry current
    public static double nec(double atTerminals, double ofInsulation, double ambientFactor, double bundlingFactor) {
        Positive.of("ambientFactor", ambientFactor);
        Positive.share("bundlingFactor", bundlingFactor);
        return Math.min(
                Positive.of("atTerminals", atTerminals),
                Positive.of("ofInsulation", ofInsulation) * ambientFactor * bundlingFactor);
    }

    /// By the international code: `Iz = Iz0 x k temperature x k grouping`. Source: IEC 60364-5-52.
    ///
    /// @param tabulated the ampacity of the table for the way of installation
    public static double iec(double tabulated, double temperatureFactor, double groupingFactor) {
        return Positive.of("tabulated", tabulated)
                * Positive.of("temperatureFactor", temperatureFactor)
                * Positive.share("groupingFactor", groupingFactor);
    }
}
