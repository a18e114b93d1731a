package hallwright.app.product;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// Where the data folders are: those of the product, and those of the user on this platform.
///
/// @param product the folder that holds `templates` and `layouts`
/// @param user the folder for the user's own data
public record ProductHome(Path product, Path user) {

    private static final String PRODUCT = "hallwright.home";
    private static final String USER = "hallwright.user";
    private static final String EXPORTS = "hallwright.exports";

    /// The folders of this start: those that the system properties `hallwright.home` and `hallwright.user` name,
    /// else the current folder and the folder that the platform keeps for data of a program.
    public static ProductHome find() {
        String user = System.getProperty(USER);
        return new ProductHome(
                Path.of(System.getProperty(PRODUCT, ".")).toAbsolutePath().normalize(),
                user != null
                        ? Path.of(user)
                        : userFolder(
                                System.getProperty("os.name", ""),
                                Path.of(System.getProperty("user.home", ".")),
                                System.getenv()));
    }

    /// The folder that a platform keeps for data of a program.
    static Path userFolder(String platform, Path home, Map<String, String> environment) {
        String name = platform.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String roaming = environment.get("APPDATA");
            return (roaming == null ? home.resolve("AppData").resolve("Roaming") : Path.of(roaming))
                    .resolve("Hallwright");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Hallwright");
        }
        String data = environment.get("XDG_DATA_HOME");
        return (data == null || data.isBlank() ? home.resolve(".local").resolve("share") : Path.of(data))
                .resolve("hallwright");
    }

    /// The equipment types that come with the product.
    public Path equipment() {
        return templates().resolve("equipment");
    }

    /// The user's own equipment types, which overlay those of the product.
    public Path userEquipment() {
        return user.resolve("equipment");
    }

    /// The rule sets.
    public Path limits() {
        return templates().resolve("limits");
    }

    /// The prices.
    public Path prices() {
        return templates().resolve("prices").resolve("planning-2026.json");
    }

    /// What investment plans rest on.
    public Path assumptions() {
        return templates().resolve("investment").resolve("assumptions-planning-2026.json");
    }

    /// Everything that is stamped many times.
    public Path templates() {
        return product.resolve("templates");
    }

    /// Example workloads to begin with.
    public Path workloads() {
        return templates().resolve("workload").resolve("examples");
    }

    /// The sample halls.
    public Path samples() {
        return product.resolve("layouts").resolve("reference");
    }

    /// The hall that the program shows when nothing else is asked for.
    public Path mainSample() {
        return samples().resolve("superpod-32-dgx-h100.json");
    }

    /// Where files go that the program makes without being told where: the folder that the system property
    /// `hallwright.exports` names, else one in the current folder.
    public Path exports() {
        return Path.of(System.getProperty(EXPORTS, "hallwright-exports"))
                .toAbsolutePath()
                .normalize();
    }

    /// What the program remembers between two starts.
    public Path settings() {
        return user.resolve("settings.json");
    }

    /// Copies of unsaved designs.
    public Path recovery() {
        return user.resolve("recovery");
    }
}
