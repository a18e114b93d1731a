package hallwright.electrical.circuit;

import hallwright.electrical.Positive;
import hallwright.electrical.Tolerance;
import java.util.List;
import java.util.NoSuchElementException;

/// A band of the third harmonic for which a cable with a loaded neutral is sized in one way. Source: IEC 60364-5-52
/// annex
/// E.
///
/// @param upTo the largest third harmonic of the band as a share of the line current; infinite for the last band
/// @param factor what the current is divided by
/// @param onNeutral true if the neutral current, three times the third harmonic, decides; false if the line does
public record NeutralBand(double upTo, double factor, boolean onNeutral) {

    public NeutralBand {
        Positive.share("factor", factor);
    }

    /// The current in A that a cable is chosen for: `I / factor`, or `3 x h x I / factor` where the neutral
    /// decides.
    ///
    /// @param bands in rising order
    /// @param lineCurrent the line current in A
    /// @param thirdShare the third harmonic as a share of the line current
    /// @throws NoSuchElementException if no band reaches so far
    public static double sizingCurrent(List<NeutralBand> bands, double lineCurrent, double thirdShare) {
        Positive.zeroOrMore("thirdShare", thirdShare);
        NeutralBand band = bands.stream()
                .filter(each -> Tolerance.atMost(thirdShare, each.upTo))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no band [thirdShare=" + thirdShare + "]"));
        return (band.onNeutral ? 3 * thirdShare * lineCurrent : lineCurrent) / band.factor;
    }
}
