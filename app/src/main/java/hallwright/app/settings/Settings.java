package hallwright.app.settings;

import hallwright.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is remembered between two starts.
///
/// @param language code of the language of the window; null to follow the system
/// @param theme `light` or `dark`; null to follow the system
/// @param author who waives findings
/// @param exportFolder where the last export went; null before the first
/// @param recent the files opened last, the newest first
/// @param window where the window was; null before the first start
public record Settings(
        @Nullable String language,
        @Nullable String theme,
        String author,
        @Nullable String exportFolder,
        List<String> recent,
        @Nullable WindowPlace window) {

    /// How many files are remembered.
    public static final int MOST_RECENT = 10;

    /// What holds before anything was chosen.
    public static final Settings FIRST = new Settings(null, null, "", null, List.of(), null);

    public Settings {
        recent = List.copyOf(recent);
    }

    /// The same with another language.
    public Settings withLanguage(Language newLanguage) {
        return new Settings(newLanguage.code(), theme, author, exportFolder, recent, window);
    }

    /// The same with another theme.
    public Settings withTheme(String newTheme) {
        return new Settings(language, newTheme, author, exportFolder, recent, window);
    }

    /// The same with another author of waivers.
    public Settings withAuthor(String newAuthor) {
        return new Settings(language, theme, newAuthor, exportFolder, recent, window);
    }

    /// The same with another folder for exports.
    public Settings withExportFolder(String newFolder) {
        return new Settings(language, theme, author, newFolder, recent, window);
    }

    /// The same with another place of the window.
    public Settings withWindow(WindowPlace newWindow) {
        return new Settings(language, theme, author, exportFolder, recent, newWindow);
    }

    /// The same with a file at the top of the recent ones.
    public Settings withRecent(String file) {
        List<String> files = new ArrayList<>(recent);
        files.remove(file);
        files.addFirst(file);
        return new Settings(
                language, theme, author, exportFolder, files.subList(0, Math.min(files.size(), MOST_RECENT)), window);
    }

    /// The same without a recent file, such as one that is gone.
    public Settings withoutRecent(String file) {
        return new Settings(
                language,
                theme,
                author,
                exportFolder,
                recent.stream().filter(other -> !other.equals(file)).toList(),
                window);
    }
}
