package hallwright.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.text.Language;
import hallwright.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class TypefaceTest {

    @Test
    void everyCharacterOfEveryTextOfTheProductIsInTheFont() {
        TreeSet<String> missing = new TreeSet<>();
        for (Language language : Language.values()) {
            Texts.of(language)
                    .patterns()
                    .values()
                    .forEach(text -> text.codePoints()
                            .filter(c -> !Typeface.REGULAR.has(c) || !Typeface.SEMI_BOLD.has(c))
                            .forEach(c -> missing.add(Character.toString(c) + " in " + text)));
        }
        assertEquals(new TreeSet<>(), missing);
    }

    @Test
    void theChineseCharactersOfTheBasicSetAreInTheFont() {
        Charset set = Charset.forName("GB2312");
        int count = 0;
        for (int high = 0xB0; high <= 0xF7; high++) {
            for (int low = 0xA1; low <= 0xFE; low++) {
                String character = new String(new byte[] {(byte) high, (byte) low}, set);
                if (character.length() == 1 && character.charAt(0) != 0xFFFD) {
                    count++;
                    assertTrue(Typeface.REGULAR.has(character.charAt(0)), character);
                }
            }
        }
        assertEquals(6763, count);
        assertFalse(Typeface.REGULAR.has(0x1F600));
    }

    @Test
    void unitsAndArrowsAreInTheFont() {
        "²³°µΔΩ·≤≥×–—…→←↑↓±≈▲▼●■□✓"
                .codePoints()
                .forEach(c -> assertTrue(Typeface.SEMI_BOLD.has(c), Character.toString(c)));
    }

    @Test
    void widthsAddUp() {
        double width = Typeface.REGULAR.width("R") + Typeface.REGULAR.width("1");
        assertEquals(width, Typeface.REGULAR.width("R1"), 1e-9);
        assertEquals(1.0, Typeface.REGULAR.width("机"), 1e-9);
        assertTrue(Typeface.SEMI_BOLD.width("Rack") > Typeface.REGULAR.width("Rack"));
    }

    @Test
    void capitalLettersAreAsHighAsTheDrawingsAssume() {
        assertEquals(
                Typeface.CAP_HEIGHT,
                -Typeface.REGULAR.outline("H").getBounds2D().getMinY(),
                0.002);
    }

    @Test
    void theLicenceLiesBesideTheFont() throws IOException {
        try (InputStream in = Typeface.class.getResourceAsStream("fonts/OFL.txt")) {
            assertTrue(in != null
                    && new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                            .contains("SIL OPEN FONT LICENSE"));
        }
    }
}
