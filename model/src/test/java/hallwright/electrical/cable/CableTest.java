package hallwright.electrical.cable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.electrical.cable.ConductorTable.AmbientBand;
import hallwright.electrical.cable.ConductorTable.BundlingBand;
import hallwright.electrical.cable.ConductorTable.Conductor;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class CableTest {

    private static final NecProtection.Rules RULES =
            new NecProtection.Rules(0.8, List.of(100.0, 175.0, 200.0, 225.0, 250.0, 800.0, 1000.0), 800);
    private static final ConductorTable TABLE = new ConductorTable(
            List.of(new Conductor("3/0 AWG", 200, 225), new Conductor("4/0 AWG", 230, 260)),
            List.of(new AmbientBand(30, 1, 1), new AmbientBand(40, 0.88, 0.91)),
            List.of(new BundlingBand(3, 1), new BundlingBand(6, 0.8)));

    @Test
    void theColumnOfTheInsulationIsLoweredAndTheTerminalsCapIt() {
        // 260 x 0.91 = 236.6 A, above the 230 A of the terminals.
        assertEquals(230, Ampacity.nec(230, 260, 0.91, 1), 1e-12);
        // 260 x 0.91 x 0.8 = 189.28 A; the terminals would wrongly give 230 x 0.88 x 0.8 = 161.9 A.
        assertEquals(189.28, Ampacity.nec(230, 260, 0.91, 0.8), 1e-9);
    }

    @Test
    void theNextSizeUpIsAllowedOnlyToItsEnd() {
        assertEquals(200, new NecProtection(100, 0, 200, 230, 189.28, RULES).mostDevice());
        assertTrue(new NecProtection(100, 0, 200, 230, 189.28, RULES).holds());
        assertFalse(new NecProtection(180, 0, 225, 230, 189.28, RULES).protectsConductor());
        // The next size above 900 A is 1000 A, beyond 800 A, so 900 A is the end.
        assertEquals(900, new NecProtection(100, 0, 900, 1000, 900, RULES).mostDevice());
    }

    @Test
    void aLoadThatItsConductorCannotCarryFailsEvenUnderTheRightDevice() {
        // 176 / 0.8 = 220 A at the terminals of a conductor for 200 A.
        NecProtection protection = new NecProtection(176, 0, 225, 200, 225, RULES);
        assertTrue(protection.carriesLoad());
        assertTrue(protection.protectsConductor());
        assertFalse(protection.conductorCarriesLoad());
    }

    @Test
    void aFourthConductorLowersTheTableByABand() {
        assertEquals(
                OptionalDouble.of(230),
                TABLE.ampacity(TABLE.conductor("4/0 AWG").orElseThrow(), 40, 3));
        assertEquals(
                189.28,
                TABLE.ampacity(TABLE.conductor("4/0 AWG").orElseThrow(), 40, 4).orElseThrow(),
                1e-9);
        assertEquals(OptionalDouble.empty(), TABLE.ambientFactor(41));
        assertEquals(OptionalDouble.empty(), TABLE.bundlingFactor(7));
    }

    @Test
    void theSmallestConductorIsTheFirstThatHolds() {
        assertEquals(
                "4/0 AWG",
                Objects.requireNonNull(TABLE.smallest(180, 0, 225, 30, 3, RULES))
                        .name());
        assertNull(TABLE.smallest(180, 0, 225, 40, 4, RULES));
    }

    @Test
    void aDeviceBetweenLoadAndCableHolds() {
        assertTrue(new IecProtection(150, 160, 160).holds());
        assertFalse(new IecProtection(161, 160, 172).holds());
        assertFalse(new IecProtection(150, 160, 159.9).holds());
        // (172.372 - 160) / 160.
        assertEquals(0.077, new IecProtection(150, 160, Ampacity.iec(246, 0.91, 0.77)).margin(), 5e-4);
    }

    @Test
    void onePhaseLosesTwiceTheVoltageOfTheSameWire() {
        Impedance impedance = Impedance.ofSection(2.25e-8, Impedance.squareMetres(70), 8e-5);
        VoltageDrop three = VoltageDrop.threePhase(impedance, 100, 160, 0.95, 400);
        VoltageDrop one = VoltageDrop.twoWire(impedance, 100, 160, 0.95, 400 / Math.sqrt(3));
        assertEquals(2 * three.volts(), one.volts(), 1e-12);
        assertEquals(2 * three.share(), one.share(), 1e-12);
        assertEquals(three.share() / 2, three.evenlyTapped().share(), 1e-12);
    }

    @Test
    void sharesAddUpAlongAPathAcrossVoltages() {
        // 2.6 % of 277 V and 2.9 % of 240 V: 5.5 %.
        List<VoltageDrop> path = List.of(new VoltageDrop(0.026 * 277, 277), new VoltageDrop(0.029 * 240, 240));
        assertEquals(0.055, VoltageDrop.along(path), 1e-12);
    }

    @Test
    void imperialFiguresGiveTheSameDrop() {
        // A thousand feet are 304.8 m.
        Impedance impedance = Impedance.perKilofoot(0.063, 0.051);
        assertEquals(0.063, impedance.effective(1) * 304.8, 1e-12);
    }
}
