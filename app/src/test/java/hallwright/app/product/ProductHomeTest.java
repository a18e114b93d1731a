package hallwright.app.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProductHomeTest {

    private static final Path HOME = Path.of("home", "ann");

    @Test
    void everyPlatformKeepsDataOfAProgramInItsOwnPlace() {
        assertEquals(
                HOME.resolve(".local").resolve("share").resolve("hallwright"),
                ProductHome.userFolder("Linux", HOME, Map.of()));
        assertEquals(
                HOME.resolve("Library").resolve("Application Support").resolve("Hallwright"),
                ProductHome.userFolder("Mac OS X", HOME, Map.of()));
        assertEquals(
                HOME.resolve("AppData").resolve("Roaming").resolve("Hallwright"),
                ProductHome.userFolder("Windows 11", HOME, Map.of()));
    }

    @Test
    void theEnvironmentMovesTheFolder() {
        assertEquals(
                Path.of("data").resolve("hallwright"),
                ProductHome.userFolder("Linux", HOME, Map.of("XDG_DATA_HOME", "data")));
        assertEquals(
                Path.of("roaming").resolve("Hallwright"),
                ProductHome.userFolder("Windows 11", HOME, Map.of("APPDATA", "roaming")));
    }

    @Test
    void samplesAndTemplatesLieInTheProductAndRecoveryWithTheUser() {
        ProductHome home = new ProductHome(Path.of("product"), Path.of("user"));
        assertEquals(Path.of("product", "layouts", "reference"), home.samples());
        assertEquals(Path.of("product", "templates", "equipment"), home.equipment());
        assertEquals(Path.of("user", "recovery"), home.recovery());
    }
}
