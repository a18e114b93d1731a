package hallwright.electrical.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class PlantTest {

    @Test
    void theBestPointHasTheBestEfficiencyOfAll() {
        LossCurve curve = new LossCurve(0.01, 0.015, 0.012);
        double best = curve.efficiency(curve.best());
        for (double load = 0.05; load <= 1.2; load += 0.05) {
            assertTrue(curve.efficiency(load) <= best + 1e-12);
        }
        // 0.01 + 0.015 x 0.5 + 0.012 x 0.25 = 0.0205.
        assertEquals(0.0205, curve.loss(0.5), 1e-12);
        // 500 kW and 0.0205 x 1000 kW.
        assertEquals(520_500, curve.input(500_000, 1_000_000), 1e-6);
        assertEquals(0, curve.efficiency(0));
        assertEquals(Double.POSITIVE_INFINITY, new LossCurve(0.01, 0.02, 0).best());
    }

    @Test
    void transformersInParallelAddTheirFault() {
        // 2500 kVA, 400 V, 6 %: 3608 A / 0.06 = 60.1 kA.
        assertEquals(3608.4, Transformer.ratedCurrent(2.5e6, 400), 0.1);
        assertEquals(60_141, Transformer.faultCurrent(2.5e6, 400, 0.06), 1);
        Transformer transformer = new Transformer(2.5e6, 3100, 19_000);
        // At half load 3100 + 19000 / 4 = 7850 W.
        assertEquals(7850, transformer.loss(1.25e6), 1e-9);
        assertEquals(Math.sqrt(3.1 / 19), transformer.best(), 1e-12);
    }

    @Test
    void theCategoryChangesThePue() {
        PowerChain chain = new PowerChain(
                900,
                List.of(new PowerChain.Stage(0.9, PueCategory.UPS_OUTPUT), new PowerChain.Stage(0.8, null)),
                100,
                2);
        // 900 / 0.9 = 1000 at the UPS output, 1250 at the utility, with 100 beside it 1350.
        assertEquals(1350, chain.utility(), 1e-9);
        assertEquals(1.5, chain.pue().getOrDefault(PueCategory.IT_INPUT, 0.0), 1e-12);
        assertEquals(1.35, chain.pue().getOrDefault(PueCategory.UPS_OUTPUT, 0.0), 1e-12);
        assertFalse(chain.pue().containsKey(PueCategory.PDU_OUTPUT));
        assertEquals(350, chain.loss(), 1e-9);
    }

    @Test
    void theLoadBesideTakesTheLossOfTheStagesItPasses() {
        PowerChain.Stage half = new PowerChain.Stage(0.5, null);
        // 100 / 0.5 = 200 through the last stage alone, 100 without it.
        assertEquals(400 + 200, new PowerChain(100, List.of(half, half), 100, 1).utility(), 1e-9);
        assertEquals(400 + 100, new PowerChain(100, List.of(half, half), 100, 2).utility(), 1e-9);
        assertThrows(IllegalArgumentException.class, () -> new PowerChain(100, List.of(half), 100, 2));
    }

    @Test
    void thePueOfASiteIsNotTheMeanOfItsZones() {
        List<PartialPue> zones = List.of(new PartialPue(900, 90), new PartialPue(100, 100));
        // (1000 + 190) / 1000 = 1.19; the mean of 1.1 and 2.0 is 1.55.
        assertEquals(1.19, PartialPue.site(zones, 0), 1e-12);
        assertNotEquals(1.55, PartialPue.site(zones, 0), 0.1);
    }

    @Test
    void aPlantThatJustFitsTakesNoFurtherSet() {
        GeneratorPlant plant = new GeneratorPlant(1800, 1000, 1, 0.9);
        // 1800 / 0.9 = 2000 = 2 sets.
        assertEquals(2, plant.sets());
        assertTrue(plant.holds(2, 0));
        assertFalse(plant.holds(2, 1));
        assertTrue(plant.holds(3, 1));
        assertEquals(0.9, plant.loading(2), 1e-12);
    }

    @Test
    void fuelAndTankAreInverse() {
        FuelStore store = new FuelStore(1e6, 0.25 * FuelStore.LITRE_PER_KILOWATT_HOUR, 0.05);
        // 1000 kW x 0.25 L/kWh = 250 L/h; 5000 L x 0.95 / 250 L/h = 19 h.
        assertEquals(19 * 3600, store.autonomy(5), 1e-6);
        assertEquals(5, store.tankFor(19 * 3600), 1e-9);
    }

    @Test
    void aBatteryIsJudgedAtTheEndOfItsLife() {
        Battery battery = new Battery(100 * 3.6e6, 1, 0.8, 1);
        // 80 kWh left on 160 kW: 30 min.
        assertEquals(1800, battery.autonomy(160_000), 1e-9);
        assertEquals(100 * 3.6e6, battery.energyFor(160_000, 1800), 1e-6);
        // 100 Ah over 20 h at 50 A with k = 1.2: 20 x (100 / 1000)^1.2 = 1.262 h, not 2 h.
        assertEquals(1.262, Battery.peukert(20, 100, 50, 1.2), 1e-3);
        assertEquals(2, Battery.peukert(20, 100, 50, 1), 1e-12);
    }

    @Test
    void aTableOfConstantPowerIsReadBetweenItsRowsOnly() {
        DischargeTable table = new DischargeTable(Map.of(100.0, 1600.0, 400.0, 200.0));
        assertEquals(1600, table.autonomy(100, 1).orElseThrow(), 1e-9);
        // Half way between 100 and 400 on the logarithm is 200; between 1600 and 200 it is sqrt(320000) = 565.7.
        assertEquals(565.7, table.autonomy(200, 1).orElseThrow(), 0.1);
        // At the end of life 160 W count as 200 W.
        assertEquals(565.7, table.autonomy(160, 0.8).orElseThrow(), 0.1);
        assertEquals(OptionalDouble.empty(), table.autonomy(500, 1));
        assertEquals(OptionalDouble.empty(), table.autonomy(50, 1));
    }

    @Test
    void smoothingTakesPartOfTheSwing() {
        LoadSwing swing = new LoadSwing(1000, 0.3, 0.5);
        assertEquals(700, swing.watts(), 1e-9);
        assertEquals(350, swing.smoothedWatts(), 1e-9);
        assertEquals(0.175, swing.smoothedShare(2000), 1e-12);
        assertThrows(IllegalArgumentException.class, () -> new LoadSwing(1000, 1.3, 0));
    }

    @Test
    void aPeakShorterThanTheTripTimeDoesNotMatter() {
        assertFalse(RackPeak.matters(0.05, 20));
        assertTrue(RackPeak.matters(30, 20));
    }
}
