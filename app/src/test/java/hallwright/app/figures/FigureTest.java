package hallwright.app.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hallwright.analysis.KeyFigures;
import hallwright.text.Language;
import hallwright.text.Texts;
import hallwright.units.Area;
import hallwright.units.Mass;
import hallwright.units.Money;
import hallwright.units.Power;
import hallwright.units.PowerDensity;
import hallwright.units.Total;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {

    private static final Texts TEXTS = Texts.of(Language.ENGLISH);
    private static final KeyFigures FIGURES = new KeyFigures(
            32,
            256,
            0,
            new Total<>(Power.ofKilowatts(326.4), 0),
            new Total<>(Power.ofKilowatts(230), 2),
            new Total<>(Power.ofKilowatts(326.4), 0),
            new Total<>(Power.ZERO, 0),
            new Total<>(new Mass(42_310), 0),
            new Area(300),
            new PowerDensity(1088),
            Money.usd("12345678"));

    @Test
    void everyFigureHasItsUnit() {
        assertEquals(
                List.of("32", "256", "326.4 kW", "230 kW", "1.09 kW/m²", "326.4 kW", "0 W", "42,310 kg", "USD 12.35 M"),
                Figure.all(FIGURES, TEXTS).stream().map(Figure::value).toList());
    }

    @Test
    void whatIsUnknownIsCountedBesideTheSum() {
        assertEquals("+2 unknown", Figure.all(FIGURES, TEXTS).get(3).missing());
        assertEquals("", Figure.all(FIGURES, TEXTS).get(2).missing());
    }

    @Test
    void beforeTheFirstResultThereIsNone() {
        assertEquals(List.of(), Figure.all(null, TEXTS));
    }
}
