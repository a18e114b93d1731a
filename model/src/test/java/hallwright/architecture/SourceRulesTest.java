package hallwright.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Rules that can be read off the text of the sources.
class SourceRulesTest {

    private static final int MOST_LINES = 400;
    private static final int MOST_FILES = 20;
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^(?:public )(?:(?:abstract|final|sealed|non-sealed|static) )*(?:class|interface|enum|record|@interface) (\\w+)");

    @Test
    void noFileIsLongerThanTheHouseAllows() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String root : List.of("src/main/java", "src/test/java")) {
            for (Path file : Sources.java(root)) {
                int lines = Files.readAllLines(file).size();
                if (lines > MOST_LINES) {
                    wrong.add(Sources.name(file) + " has " + lines + " lines");
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void noPackageHasMoreFilesThanTheHouseAllows() throws IOException {
        Map<String, Integer> files = new TreeMap<>();
        for (Path file : Sources.java("src/main/java")) {
            files.merge(Sources.name(file.resolveSibling("")), 1, Integer::sum);
        }
        // The sealed kinds of the catalogue, the design and the edits live in one package each, as sealing asks.
        files.keySet()
                .removeIf(name -> name.endsWith("/catalogue") || name.endsWith("/design") || name.endsWith("/edit"));
        files.values().removeIf(count -> count <= MOST_FILES);
        assertEquals(Map.of(), files);
    }

    @Test
    void everyPublicTypeSaysWhatItIs() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : Sources.java("src/main/java")) {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                Matcher type = PUBLIC_TYPE.matcher(lines.get(i));
                if (type.find() && !documented(lines, i)) {
                    wrong.add(Sources.name(file) + ": " + type.group(1));
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : Sources.java("src/main/java")) {
            Path info = file.resolveSibling("package-info.java");
            if (file.endsWith("module-info.java")) {
                continue;
            }
            String text = Files.exists(info) ? Files.readString(info) : "";
            if (!text.startsWith("/// ") || !text.contains("@NullMarked")) {
                wrong.add(Sources.name(info));
            }
        }
        assertEquals(List.of(), wrong.stream().distinct().toList());
    }

    private static boolean documented(List<String> lines, int declaration) {
        int line = declaration - 1;
        while (line >= 0 && lines.get(line).stripLeading().startsWith("@")) {
            line--;
        }
        return line >= 0 && lines.get(line).stripLeading().startsWith("///");
    }
}
