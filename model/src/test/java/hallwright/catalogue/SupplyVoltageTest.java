package hallwright.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hallwright.units.Voltage;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SupplyVoltageTest {

    @Test
    void readsRangesAndSingleVoltages() {
        assertEquals(range(200, 240), SupplyVoltage.of("200-240 VAC"));
        assertEquals(range(380, 415), SupplyVoltage.of("380-415 VAC 3-phase"));
        assertEquals(range(415, 480), SupplyVoltage.of("415/480 VAC"));
        assertEquals(range(400, 400), SupplyVoltage.of("400 VAC 50 Hz"));
        assertEquals(range(120, 120), SupplyVoltage.of("120 VAC"));
    }

    @Test
    void doesNotGuessWhatIsNotARange() {
        assertEquals(Optional.empty(), SupplyVoltage.of(null));
        assertEquals(Optional.empty(), SupplyVoltage.of("400 VAC minimum"));
        assertEquals(Optional.empty(), SupplyVoltage.of("480 to 208/120 VAC"));
        assertEquals(Optional.empty(), SupplyVoltage.of("DC busbar"));
    }

    private static Optional<SupplyVoltage> range(double lowest, double highest) {
        return Optional.of(new SupplyVoltage(new Voltage(lowest), new Voltage(highest)));
    }
}
