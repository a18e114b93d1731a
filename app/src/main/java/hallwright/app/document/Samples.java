package hallwright.app.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The sample halls that come with the product.
public final class Samples {

    private Samples() {}

    /// The design files in a folder, by name; none if there is no such folder.
    public static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(Documents.ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            System.getLogger("hallwright").log(System.Logger.Level.WARNING, "samples cannot be listed", e);
            return List.of();
        }
    }
}
