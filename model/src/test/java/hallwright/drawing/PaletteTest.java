package hallwright.drawing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.design.FeedSide;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {

    @ParameterizedTest
    @EnumSource(Palette.class)
    void everyStepOfTheRampIsSeenAsBrighterOrDarkerThanTheOneBefore(Palette palette) {
        boolean rising = palette.step(1).luminance() > palette.step(0).luminance();
        for (int step = 1; step < palette.steps(); step++) {
            double ratio = palette.step(step).contrast(palette.step(step - 1));
            assertTrue(ratio > 1.15, palette + " step " + step + ": " + ratio);
            boolean up = palette.step(step).luminance() > palette.step(step - 1).luminance();
            assertTrue(up == rising, palette + " turns back at step " + step);
        }
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void textIsReadableOnEveryGround(Palette palette) {
        Tint text = palette.tint(Ink.TEXT);
        for (Ink ground : Arrays.asList(Ink.GROUND, Ink.FLOOR, Ink.RACK, Ink.SYSTEM, Ink.POWER, Ink.COOLING)) {
            assertTrue(text.contrast(palette.tint(ground)) >= 7, palette + " " + ground);
        }
        for (int step = 0; step < palette.steps(); step++) {
            Tint ground = palette.step(step);
            assertTrue(palette.textOn(ground).contrast(ground) >= 4.5, palette + " step " + step);
        }
        assertTrue(palette.tint(Ink.FAINT_TEXT).contrast(palette.tint(Ink.FLOOR)) >= 4.5);
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void linesThatMatterStandOutFromTheFloor(Palette palette) {
        for (Ink ink : Arrays.asList(Ink.ACCENT, Ink.ERROR, Ink.WARNING, Ink.INFO, Ink.FRONT, Ink.COOLING_EDGE)) {
            assertTrue(palette.tint(ink).contrast(palette.tint(Ink.FLOOR)) >= 3, palette + " " + ink);
        }
        for (FeedSide side : FeedSide.values()) {
            assertTrue(palette.feed(side).contrast(palette.tint(Ink.FLOOR)) >= 3, palette + " " + side);
        }
    }

    @Test
    void suppliesDifferInTheirDashesToo() {
        long patterns =
                Arrays.stream(FeedSide.values()).map(Palette::dash).distinct().count();
        assertTrue(patterns == FeedSide.values().length);
    }
}
