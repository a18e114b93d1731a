package hallwright.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every source file is formatted by the formatter. With `-Dformat=write` the files are put in order instead.
class FormatTest {

    private static final int MOST_COLUMNS = 116;
    private static final boolean WRITE = "write".equals(System.getProperty("format"));

    @Test
    void everySourceFileIsFormatted() throws IOException, FormatterException {
        Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(JavaFormatterOptions.Style.PALANTIR)
                .formatJavadoc(false)
                .build());
        List<String> wrong = new ArrayList<>();
        for (Path file : Stream.concat(Sources.java("src/main/java").stream(), Sources.java("src/test/java").stream())
                .toList()) {
            String text = Files.readString(file);
            String formatted = format(formatter, text);
            if (!formatted.equals(text)) {
                if (WRITE) {
                    Files.writeString(file, formatted);
                } else {
                    wrong.add(Sources.name(file));
                }
            }
        }
        assertEquals(List.of(), wrong, "run: mvn -pl model test -Dtest=FormatTest -Dformat=write");
    }

    private static String format(Formatter formatter, String text) throws FormatterException {
        // The formatter would cut a long line of a Markdown comment into something that does not compile.
        String wrapped = text.lines().map(FormatTest::wrapped).collect(Collectors.joining("\n", "", "\n"));
        String ordered = ImportOrderer.reorderImports(wrapped, JavaFormatterOptions.Style.PALANTIR);
        return formatter.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
    }

    private static String wrapped(String line) {
        int mark = line.indexOf("///");
        if (line.length() <= MOST_COLUMNS
                || mark < 0
                || !line.substring(0, mark).isBlank()) {
            return line;
        }
        int cut = line.lastIndexOf(' ', MOST_COLUMNS);
        String more = line.startsWith("/// @", mark) || line.startsWith("///     ", mark) ? "///     " : "/// ";
        return line.substring(0, cut) + "\n" + wrapped(line.substring(0, mark) + more + line.substring(cut + 1));
    }
}
