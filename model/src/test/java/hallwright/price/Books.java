package hallwright.price;

import hallwright.file.FileProblem;
import hallwright.file.money.PriceBookFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Price books for tests.
public final class Books {

    private static final Path HOME = Path.of(System.getProperty("hallwright.home", ".."));

    private Books() {}

    /// The price book that the product ships.
    public static PriceBook planning() {
        return read(HOME.resolve("templates/prices/planning-2026.json"));
    }

    /// Round numbers: a rack costs 1,000, a node 10,000, a kilowatt of cooling 2, a metre of tray 100, a metre of
    /// contained aisle 500, a square metre of raised floor 300, a kilowatt of UPS 500.
    public static PriceBook small() {
        return read(write(text()));
    }

    /// The text of the small price book.
    public static String text() {
        try (InputStream in = Books.class.getResourceAsStream("small-prices.json")) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// A temporary file with this text.
    public static Path write(String text) {
        try {
            Path file = Files.createTempFile("prices", ".json");
            file.toFile().deleteOnExit();
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static PriceBook read(Path file) {
        try {
            return PriceBookFiles.read(file);
        } catch (FileProblem e) {
            throw new AssertionError(e);
        }
    }
}
