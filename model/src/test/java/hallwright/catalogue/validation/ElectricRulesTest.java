package hallwright.catalogue.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hallwright.catalogue.Draw;
import hallwright.catalogue.Inlet;
import hallwright.units.Power;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ElectricRulesTest {

    private static final List<Inlet> SIX_C20 = List.of(new Inlet(6, "C20", new Power(3300), null));

    @Test
    void aServerThatAgreesWithItselfHasNoProblem() {
        assertEquals(List.of(), Rules.of(Rules.device(Rules.draw(10_000, SIX_C20, "4+2"))));
    }

    @Test
    void typicalPowerIsNotAboveMaximum() {
        assertEquals(
                List.of("ERROR typicalPowerW: The typical power is 12 kW, above the maximum of 10 kW. Correct one of"
                        + " them, or leave out the one that is not known."),
                Rules.of(Rules.device(powers(10_000, 12_000, null))));
    }

    @Test
    void heatIsNotFarBelowWhatItDraws() {
        assertEquals(
                List.of("ERROR maximumHeatW: The typical power is 9 kW, but the maximum heat only 8 kW; what goes in as"
                        + " electricity comes out as heat. Correct one of them."),
                Rules.of(Rules.device(powers(10_000, 9_000, 8_000.0))));
        assertEquals(
                List.of("WARNING maximumHeatW: The maximum power is 10 kW, but the maximum heat only 8.9 kW. Say in the"
                        + " notes which one holds, or correct it."),
                Rules.of(Rules.device(powers(10_000, 9_000, 8_900.0))));
        assertEquals(List.of(), Rules.of(Rules.device(powers(10_000, 9_000, 11_300.0))));
    }

    @Test
    void cordsThatCannotCarryTheMaximumTogetherAreRefused() {
        // Two C14 at 15 A and 240 V carry 7.2 kW; at 10 A they carry 4.8 kW.
        List<Inlet> twoC14 = List.of(new Inlet(2, "C14", null, null));
        assertEquals(
                List.of("ERROR inlets: The maximum power is 10 kW, but 2 inlets carry at most 7.2 kW together at 240 V."
                        + " Correct the inlets or the power."),
                Rules.of(Rules.device(Rules.draw(10_000, twoC14, "1+1"))));
        assertEquals(
                List.of("WARNING inlets: The maximum power is 6 kW; 2 inlets carry it at the North American rating"
                        + " only, and 4.8 kW together at 240 V at the international one. Check the connectors for the"
                        + " site."),
                Rules.of(Rules.device(Rules.draw(6_000, twoC14, "1+1"))));
        assertEquals(List.of(), Rules.of(Rules.device(Rules.draw(4_800, twoC14, "1+1"))));
    }

    @Test
    void threePhasesCarryMore() {
        // 1.732 x 400 V x 32 A = 22.17 kW
        List<Inlet> plug = List.of(new Inlet(1, "IEC 60309 32 A 3P+N+E 6h", null, null));
        Draw draw = new Draw(new Power(22_000), null, null, "400 VAC 3-phase", 3, plug, null);
        assertEquals(List.of(), CordRulesOf.problems(draw));
        Draw more = new Draw(new Power(23_000), null, null, "400 VAC 3-phase", 3, plug, null);
        assertEquals(List.of("inlets"), CordRulesOf.problems(more));
    }

    @Test
    void anUnknownConnectorIsNotGuessed() {
        List<Inlet> unknown = List.of(new Inlet(1, "C14", null, null), new Inlet(1, "60 A circuit", null, null));
        assertEquals(List.of(), CordRulesOf.problems(Rules.draw(10_000, unknown, "1+1")));
    }

    @Test
    void aSupplyAboveItsCordIsReported() {
        // One C20 carries 20 A x 240 V = 4.8 kW.
        assertEquals(
                List.of("WARNING inlets: A power supply of 6.6 kW stands behind a C20 inlet, which carries at most"
                        + " 4.8 kW at 240 V. Check the real inlet before ordering cords."),
                Rules.of(Rules.device(Rules.draw(10_000, List.of(new Inlet(4, "C20", new Power(6600), null)), "2+2"))));
    }

    @Test
    void redundancyFitsInletsAndPower() {
        assertEquals(
                List.of(
                        "WARNING supplyRedundancy: 2+2 power supplies are 4 in all, but there are 6 inlets. Correct"
                                + " one of them, or say in the notes why they differ.",
                        "WARNING supplyRedundancy: 2 power supplies of 3.3 kW give 6.6 kW, less than the maximum power"
                                + " of 10 kW, so the spare ones are no spares. Correct the redundancy or the ratings."),
                Rules.of(Rules.device(Rules.draw(10_000, SIX_C20, "2+2"))));
    }

    @Test
    void phasesAreOneOrThreeAndFitTheVoltage() {
        Draw two = new Draw(new Power(10_000), null, null, "200-240 VAC", 2, List.of(), null);
        assertEquals(
                List.of("ERROR phases: The number of phases is 2; a supply has 1 or 3. Correct it."),
                Rules.of(Rules.device(two)));
        Draw one = new Draw(new Power(10_000), null, null, "400 VAC 3-phase", 1, List.of(), null);
        assertEquals(
                List.of("ERROR phases: The number of phases is 1, but the voltage reads “400 VAC 3-phase”. Correct"
                        + " one of them."),
                Rules.of(Rules.device(one)));
    }

    private static Draw powers(double maximum, double typical, @Nullable Double heat) {
        return new Draw(
                new Power(maximum),
                new Power(typical),
                heat == null ? null : new Power(heat),
                null,
                null,
                List.of(),
                null);
    }

    /// The places of the problems of cords alone.
    private static final class CordRulesOf {

        static List<String> problems(Draw draw) {
            Problems problems = new Problems();
            CordRules.check(draw, Rules.STANDARDS, problems);
            return problems.found().stream().map(TypeProblem::place).toList();
        }
    }
}
