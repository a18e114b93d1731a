package hallwright.app.settings;

import hallwright.file.FileProblem;
import hallwright.file.JsonStore;
import org.jspecify.annotations.Nullable;

/// The settings in a file of the user. A file that cannot be written is no reason to stop.
public final class SettingsFile {

    private static final System.Logger LOG = System.getLogger("hallwright");

    private final JsonStore store;

    /// @param store the file
    public SettingsFile(JsonStore store) {
        this.store = store;
    }

    /// What the file holds; its own default for each thing that it does not hold.
    public Settings read() {
        return new Settings(
                text("language"),
                text("theme"),
                store.text("author", ""),
                text("exportFolder"),
                store.texts("recent"),
                window());
    }

    /// Puts settings into the file.
    public void write(Settings settings) {
        put("language", settings.language());
        put("theme", settings.theme());
        store.put("author", settings.author());
        put("exportFolder", settings.exportFolder());
        store.put("recent", settings.recent());
        WindowPlace window = settings.window();
        if (window != null) {
            write(window);
        }
        try {
            store.save();
        } catch (FileProblem problem) {
            LOG.log(System.Logger.Level.WARNING, "settings cannot be written", problem);
        }
    }

    private @Nullable WindowPlace window() {
        double width = store.number("windowWidth", 0);
        return width <= 0
                ? null
                : new WindowPlace(
                        store.number("windowX", 0),
                        store.number("windowY", 0),
                        width,
                        store.number("windowHeight", 0),
                        store.flag("windowMaximized", false),
                        store.number("windowPaletteShare", 0),
                        store.number("windowSideShare", 0),
                        store.number("windowInspectorShare", 0));
    }

    private void write(WindowPlace window) {
        store.put("windowX", window.x());
        store.put("windowY", window.y());
        store.put("windowWidth", window.width());
        store.put("windowHeight", window.height());
        store.put("windowMaximized", window.maximized());
        store.put("windowPaletteShare", window.palette());
        store.put("windowSideShare", window.side());
        store.put("windowInspectorShare", window.inspector());
    }

    private @Nullable String text(String key) {
        String text = store.text(key, "");
        return text.isEmpty() ? null : text;
    }

    private void put(String key, @Nullable String text) {
        if (text == null) {
            store.remove(key);
        } else {
            store.put(key, text);
        }
    }
}
