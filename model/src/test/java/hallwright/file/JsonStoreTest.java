package hallwright.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.text.Language;
import hallwright.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonStoreTest {

    @TempDir
    private Path folder;

    @Test
    void givesDefaultsWhereNothingIsStored() {
        JsonStore store = JsonStore.open(folder.resolve("none.json"));
        assertNull(store.problem());
        assertEquals("en", store.text("language", "en"));
        assertEquals(1.25, store.number("zoom", 1.25));
        assertTrue(store.flag("snap", true));
        assertEquals(List.of(), store.texts("recent"));
    }

    @Test
    void remembersWhatWasPut() throws FileProblem {
        Path file = folder.resolve("deep/er/settings.json");
        JsonStore store = JsonStore.open(file);
        store.put("language", "zh");
        store.put("zoom", 0.1);
        store.put("snap", false);
        store.put("recent", List.of("a \"quoted\" hall.json", "大厅.json"));
        store.save();
        JsonStore again = JsonStore.open(file);
        assertEquals("zh", again.text("language", "en"));
        assertEquals(0.1, again.number("zoom", 1));
        assertFalse(again.flag("snap", true));
        assertEquals(List.of("a \"quoted\" hall.json", "大厅.json"), again.texts("recent"));
        again.remove("language");
        assertEquals("en", again.text("language", "en"));
    }

    @Test
    void aValueOfAnotherKindCountsAsNotThere() throws IOException {
        Path file = folder.resolve("settings.json");
        Files.writeString(file, "{\"zoom\": \"big\", \"snap\": 1, \"language\": null, \"recent\": [1, \"a\"]}");
        JsonStore store = JsonStore.open(file);
        assertEquals(2, store.number("zoom", 2));
        assertTrue(store.flag("snap", true));
        assertEquals("en", store.text("language", "en"));
        assertEquals(List.of("a"), store.texts("recent"));
    }

    @Test
    void keysOfANewerProgramStayInTheFile() throws IOException, FileProblem {
        Path file = folder.resolve("settings.json");
        Files.writeString(file, "{\"future\": {\"deep\": [1.50]}, \"zoom\": 1}");
        JsonStore store = JsonStore.open(file);
        store.put("zoom", 2);
        store.save();
        assertEquals("{\n  \"future\": {\"deep\": [1.50]},\n  \"zoom\": 2.0\n}\n", Files.readString(file));
    }

    @Test
    void aBrokenFileIsSetAsideAndDefaultsAreUsed() throws IOException, FileProblem {
        Path file = folder.resolve("settings.json");
        for (String name : List.of("settings.json.broken", "settings.json.2.broken")) {
            Files.writeString(file, "{\"zoom\": 1,");
            JsonStore store = JsonStore.open(file);
            assertEquals(3, store.number("zoom", 3));
            assertEquals("{\"zoom\": 1,", Files.readString(folder.resolve(name)));
            FileProblem problem = store.problem();
            assertNotNull(problem);
            assertTrue(Texts.of(Language.ENGLISH).of(problem.message()).contains(name), problem.toString());
            store.put("zoom", 4);
            store.save();
            assertEquals(4, JsonStore.open(file).number("zoom", 3));
        }
    }

    @Test
    void savingWithoutAChangeDoesNotTouchTheFile() throws IOException, FileProblem {
        Path file = folder.resolve("settings.json");
        Files.writeString(file, "{ \"snap\": true }");
        JsonStore store = JsonStore.open(file);
        store.put("snap", true);
        store.save();
        assertEquals("{ \"snap\": true }", Files.readString(file));
    }

    @Test
    void refusesANumberThatIsNone() {
        JsonStore store = JsonStore.open(folder.resolve("settings.json"));
        assertThrows(IllegalArgumentException.class, () -> store.put("zoom", Double.NaN));
    }
}
