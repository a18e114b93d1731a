package hallwright.workload.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hallwright.text.Language;
import hallwright.text.Texts;
import org.junit.jupiter.api.Test;

/// Figures as people read them.
class FigureTextTest {

    private final Texts texts = Texts.of(Language.ENGLISH);

    @Test
    void largeUnitsTakeTheirPrefix() {
        assertEquals("3.027 MW", FigureText.of(3_027_360, "W", texts));
        assertEquals("98.78 GB/s", FigureText.of(98.78e9, "B/s", texts));
        assertEquals("512 W", FigureText.of(512, "W", texts));
    }

    /// 3.6 MJ are one kilowatt-hour, so 19.152 TJ are 5.32 GWh.
    @Test
    void energyIsWrittenAsItIsBilled() {
        assertEquals("5.32 GWh", FigureText.of(19.152e12, "J", texts));
        assertEquals("1 kWh", FigureText.of(3.6e6, "J", texts));
        assertEquals("0.7398 J", FigureText.of(0.7398, "J", texts));
    }

    @Test
    void sharesAndCountsHaveNoUnit() {
        assertEquals("0.9752", FigureText.of(0.97518, "1", texts));
        assertEquals("3,392", FigureText.of(3392, "1", texts));
        assertEquals("–", FigureText.of(Double.POSITIVE_INFINITY, "1", texts));
    }
}
