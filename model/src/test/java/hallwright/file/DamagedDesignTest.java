package hallwright.file;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.design.Design;
import hallwright.design.DesignObject;
import hallwright.design.Integrity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Files damaged at random: each is refused with a reason or is a sound design, and nothing else ever happens.
class DamagedDesignTest {

    private static final Path FILE = Path.of("damaged.json");
    private static final String GOOD = DesignFile.text(EveryKind.design());
    private static final List<String> JUNK = List.of(
            "null",
            "true",
            "-1",
            "0",
            "0.5",
            "1e308",
            "-1e999",
            "99999999999999999999",
            "2147483647",
            "-2147483648",
            "\"\"",
            "\"x\"",
            "\"2026-13-01\"",
            "[]",
            "[[]]",
            "[1, 2, 3]",
            "[[0, 0], [0, 0], [0, 0]]",
            "[[-10000000, 10000000], [10000000, -10000000], [10000000, 10000000]]",
            "{}",
            "{\"id\": 1}");

    @ParameterizedTest
    @ValueSource(longs = {51, 52, 53, 54})
    void aWrongValueAnywhereIsRefusedOrHarmless(long seed) {
        Random random = new Random(seed);
        int refused = 0;
        for (int i = 0; i < 200; i++) {
            ObjectNode tree = (ObjectNode) JsonText.MAPPER.readTree(GOOD);
            damage(tree, random);
            refused += refuses(JsonLayout.text(tree), seed, i);
        }
        assertTrue(refused > 100, "refused only " + refused);
    }

    @ParameterizedTest
    @ValueSource(longs = {61, 62, 63, 64})
    void aWrongCharacterAnywhereIsRefusedOrHarmless(long seed) {
        Random random = new Random(seed);
        String characters = "{}[]\",:0129.-+eE\\ntu \u0000\uFFFF大";
        int refused = 0;
        for (int i = 0; i < 200; i++) {
            StringBuilder text = new StringBuilder(GOOD);
            int at = random.nextInt(text.length());
            switch (random.nextInt(3)) {
                case 0 -> text.setCharAt(at, characters.charAt(random.nextInt(characters.length())));
                case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(200)));
                default -> text.setLength(at);
            }
            refused += refuses(text.toString(), seed, i);
        }
        assertTrue(refused > 100, "refused only " + refused);
    }

    /// Puts junk in the place of a value somewhere, or takes it out, or says it twice.
    private static void damage(ObjectNode tree, Random random) {
        List<JsonNode> containers = new ArrayList<>(List.of(tree));
        for (int i = 0; i < containers.size(); i++) {
            containers.get(i).values().stream().filter(JsonNode::isContainer).forEach(containers::add);
        }
        JsonNode container = containers.get(random.nextInt(containers.size()));
        if (container.isEmpty()) {
            return;
        }
        JsonNode junk = JsonText.MAPPER.readTree(JUNK.get(random.nextInt(JUNK.size())));
        int at = random.nextInt(container.size());
        int what = random.nextInt(4);
        if (container instanceof ArrayNode list) {
            switch (what) {
                case 0 -> list.remove(at);
                case 1 -> list.add(list.get(at));
                default -> list.set(at, junk);
            }
        } else if (container instanceof ObjectNode object) {
            String key = List.copyOf(object.propertyNames()).get(at);
            switch (what) {
                case 0 -> object.remove(key);
                case 1 -> object.set(key + "2", junk);
                default -> object.set(key, junk);
            }
        }
    }

    /// @return 1 if the text is refused, 0 if it is a sound design
    private static int refuses(String text, long seed, int step) {
        return assertDoesNotThrow(
                () -> {
                    try {
                        Design design = DesignFile.parse(FILE, text, Migrations.STANDARD);
                        Integrity integrity = new Integrity(design);
                        for (DesignObject object : design.objects().toList()) {
                            assertTrue(integrity.flaw(object) == null, () -> object.toString());
                        }
                        return 0;
                    } catch (FileProblem e) {
                        return 1;
                    }
                },
                () -> "seed " + seed + ", step " + step);
    }
}
