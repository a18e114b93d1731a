package hallwright.electrical.plant;

import hallwright.electrical.Positive;
import hallwright.electrical.circuit.Supply;

/// A transformer by its nameplate. Source: IEC 60076; the formulas are those of every maker's guide.
///
/// @param rating in VA
/// @param noLoadLoss P0 in W
/// @param loadLoss Pk at full load in W
public record Transformer(double rating, double noLoadLoss, double loadLoss) {

    public Transformer {
        Positive.of("rating", rating);
        Positive.zeroOrMore("noLoadLoss", noLoadLoss);
        Positive.zeroOrMore("loadLoss", loadLoss);
    }

    /// The loss in W at an apparent power in VA: `P0 + Pk x (S / Sr)^2`.
    public double loss(double apparent) {
        double x = apparent / rating;
        return noLoadLoss + loadLoss * x * x;
    }

    /// The efficiency at a real power in W and its power factor: `P / (P + loss)`; zero without load.
    public double efficiency(double watts, double powerFactor) {
        return watts == 0 ? 0 : watts / (watts + loss(watts / Positive.share("powerFactor", powerFactor)));
    }

    /// The load with the best efficiency as a share of the rating: `sqrt(P0 / Pk)`.
    public double best() {
        return new LossCurve(noLoadLoss / rating, 0, loadLoss / rating).best();
    }

    /// The rated current in A: `I = S / (sqrt 3 x V)`.
    ///
    /// @param rating in VA
    /// @param lineToLine the voltage of the winding in V
    public static double ratedCurrent(double rating, double lineToLine) {
        return Supply.threePhase(lineToLine).currentOf(Positive.of("rating", rating));
    }

    /// The three-phase fault current in A at its terminals with an infinite network behind it: `Isc = S / (sqrt 3 x
    /// V
    /// x uk)`. Transformers in parallel add up; motors and generators are not counted, and arc flash is another
    /// question.
    ///
    /// @param rating in VA
    /// @param lineToLine the voltage of the winding in V
    /// @param impedance uk as a share
    public static double faultCurrent(double rating, double lineToLine, double impedance) {
        return ratedCurrent(rating, lineToLine) / Positive.share("impedance", impedance);
    }
}
