package hallwright.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hallwright.app.background.Debounce;
import hallwright.app.background.Workers;
import hallwright.file.JsonStore;
import hallwright.text.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void whatIsWrittenIsReadAgain() {
        Settings settings = Settings.FIRST
                .withLanguage(Language.CHINESE)
                .withTheme("dark")
                .withAuthor("Ann")
                .withExportFolder("exports")
                .withRecent("b.json")
                .withRecent("a.json")
                .withWindow(new WindowPlace(10, 20, 1200, 800, false, 0.2, 0.8, 0.5));
        new SettingsFile(JsonStore.open(file())).write(settings);
        assertEquals(settings, new SettingsFile(JsonStore.open(file())).read());
    }

    @Test
    void beforeTheFirstStartEverythingHasItsDefault() {
        assertEquals(Settings.FIRST, new SettingsFile(JsonStore.open(file())).read());
    }

    @Test
    void theNewestFileComesFirstAndOnlyTenAreRemembered() {
        Settings settings = Settings.FIRST;
        for (int number = 1; number <= 12; number++) {
            settings = settings.withRecent(number + ".json");
        }
        settings = settings.withRecent("5.json");
        assertEquals("5.json", settings.recent().getFirst());
        assertEquals(Settings.MOST_RECENT, settings.recent().size());
        assertEquals(1, settings.recent().stream().filter("5.json"::equals).count());
    }

    @Test
    void aChangeIsWrittenOnceAndOnlyIfItIsOne() {
        List<Settings> written = new ArrayList<>();
        SettingsKeeper keeper = new SettingsKeeper(
                Settings.FIRST, written::add, new Debounce(Duration.ofHours(1), Workers.single("test")));
        keeper.change(now -> now.withAuthor("Ann"));
        keeper.change(now -> now.withAuthor("Bob"));
        keeper.flush();
        keeper.change(now -> now.withAuthor("Bob"));
        keeper.flush();
        assertEquals(List.of("Bob"), written.stream().map(Settings::author).toList());
    }

    private Path file() {
        return folder.resolve("settings.json");
    }
}
