package hallwright.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The source files of the project, as text.
final class Sources {

    /// The top folder of the project.
    static final Path HOME = Path.of(System.getProperty("hallwright.home", ".."))
            .toAbsolutePath()
            .normalize();

    private Sources() {}

    /// All Java files of both modules below a source root such as `src/main/java`.
    static List<Path> java(String root) throws IOException {
        return Stream.concat(
                        files(HOME.resolve("model").resolve(root), ".java").stream(),
                        files(HOME.resolve("app").resolve(root), ".java").stream())
                .toList();
    }

    static List<Path> files(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    static String name(Path file) {
        return HOME.relativize(file).toString().replace('\\', '/');
    }
}
