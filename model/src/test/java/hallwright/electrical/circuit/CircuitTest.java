package hallwright.electrical.circuit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CircuitTest {

    @Test
    void theVoltageThatIsGivenIsTheOneUsed() {
        // 3 x 230 x 32 = 22,080 VA, sqrt 3 x 400 x 32 = 22,170 VA.
        assertEquals(22_080, Supply.threePhaseToNeutral(230).apparent(32), 1e-9);
        assertEquals(22_170.25, Supply.threePhase(400).apparent(32), 0.01);
        assertEquals(230.94, Supply.threePhase(400).lineToNeutral(), 0.01);
    }

    @Test
    void currentAndPowerAreInverse() {
        Supply supply = Supply.threePhase(415);
        assertEquals(132_000, supply.real(supply.current(132_000, 0.98), 0.98), 1e-6);
        // 54 V x 100 A = 5400 W, whatever the power factor of alternating current would be.
        assertEquals(100, Supply.direct(54).current(5400, 1), 1e-12);
        assertEquals(10, Supply.singlePhase(230).current(2300, 1), 1e-12);
        // 230 x 0.9 x (10 + 20 + 30) = 12,420 W.
        assertEquals(12_420, Supply.threePhaseToNeutral(230).realOfLines(0.9, 10, 20, 30), 1e-9);
    }

    @Test
    void aContinuousLoadNeedsALargerDeviceOnlyWhereTheFactorIsBelowOne() {
        List<Double> ratings = List.of(40.0, 45.0, 50.0, 60.0);
        // 40 / 0.8 + 10 = 60 A; 40 / 1 + 10 = 50 A.
        assertEquals(OptionalDouble.of(60), Overcurrent.device(40, 10, 0.8, ratings));
        assertEquals(OptionalDouble.of(50), Overcurrent.device(40, 10, 1, ratings));
        assertEquals(OptionalDouble.empty(), Overcurrent.device(50, 0, 0.8, ratings));
    }

    @Test
    void failoverIsJudgedLineByLine() {
        // Sums by feed are equal, 30 A each, but line 1 gets 12 + 14 = 26 A.
        FeedFailover feeds = new FeedFailover(List.of(List.of(12.0, 9.0, 9.0), List.of(14.0, 8.0, 8.0)));
        assertEquals(26, feeds.worst(), 1e-12);
        assertEquals(List.of(0.0, 0.0, 0.0), feeds.lines(0, 0));
    }

    @Test
    void threeFeedsShareTheLostOne() {
        // 8 + 8 / 2 = 12 A.
        FeedFailover feeds = new FeedFailover(List.of(List.of(8.0), List.of(8.0), List.of(8.0)));
        assertEquals(12, feeds.worst(), 1e-12);
        assertEquals(8, new FeedFailover(List.of(List.of(8.0))).worst(), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> new FeedFailover(List.of(List.of(1.0), List.of(1.0, 2.0))));
    }

    @Test
    void triplenHarmonicsAddUpInTheNeutralAndOthersDoNot() {
        Spectrum third = Spectrum.withThird(100, 0.3);
        Spectrum fifth = new Spectrum(Map.of(1, 100.0, 5, 30.0));
        assertEquals(90, third.neutralOfEqualLines(), 1e-9);
        assertEquals(0, fifth.neutralOfEqualLines(), 1e-9);
        // Third and ninth: 3 x sqrt(30^2 + 40^2) = 150.
        assertEquals(150, new Spectrum(Map.of(1, 100.0, 3, 30.0, 9, 40.0)).neutralOfEqualLines(), 1e-9);
        assertEquals(5, Spectrum.neutral(3, 4), 1e-12);
    }

    @Test
    void aPureFundamentalHasAFactorOfOneAndNoDistortion() {
        Spectrum pure = new Spectrum(Map.of(1, 10.0));
        assertEquals(1, pure.kFactor(), 1e-12);
        assertEquals(0, pure.distortion(), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> new Spectrum(Map.of(3, 10.0)));
    }

    @Test
    void theEdgesOfNeutralBandsBelongToTheLowerBand() {
        List<NeutralBand> bands = List.of(
                new NeutralBand(0.15, 1, false), new NeutralBand(0.33, 0.86, false), new NeutralBand(0.45, 0.86, true));
        assertEquals(100, NeutralBand.sizingCurrent(bands, 100, 0.15), 1e-9);
        assertEquals(100 / 0.86, NeutralBand.sizingCurrent(bands, 100, 0.33), 1e-9);
        // 3 x 0.34 x 100 / 0.86.
        assertEquals(102 / 0.86, NeutralBand.sizingCurrent(bands, 100, 0.34), 1e-9);
        assertThrows(NoSuchElementException.class, () -> NeutralBand.sizingCurrent(bands, 100, 0.5));
    }
}
