package hallwright.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hallwright.units.Length;
import hallwright.units.Power;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);
    private static final Texts CHINESE = Texts.of(Language.CHINESE);
    private static final Path HOME = Path.of(System.getProperty("hallwright.home", ".."));
    private static final String AREA = "(?:" + String.join("|", Texts.AREAS) + ")";
    private static final Pattern LITERAL = Pattern.compile("\"(" + AREA + "\\.[A-Za-z0-9_.-]*[A-Za-z0-9.])\"");

    @Test
    void writesQuantitiesWithTheSeparatorsAndUnitOfTheLanguage() {
        assertEquals("40.8 kW", ENGLISH.quantities().format(new Power(40_800)));
        assertEquals("1,200 mm", ENGLISH.quantities().format(new Length(1200)));
        assertEquals("Move 3 objects", ENGLISH.get("edit.move", 3));
        assertEquals("[no.such.id]", ENGLISH.get("no.such.id"));
    }

    @Test
    void bothLanguagesHaveTheSameIds() {
        assertEquals(
                new TreeSet<>(ENGLISH.patterns().keySet()),
                new TreeSet<>(CHINESE.patterns().keySet()));
    }

    @Test
    void everyIdInTheCodeHasATextAndEveryTextIsUsed() throws IOException {
        Set<String> used = new TreeSet<>();
        Set<String> beginnings = new TreeSet<>();
        for (Path file : sources()) {
            Matcher literal = LITERAL.matcher(Files.readString(file));
            while (literal.find()) {
                (literal.group(1).endsWith(".") ? beginnings : used).add(literal.group(1));
            }
        }
        Set<String> missing = new TreeSet<>(used);
        missing.removeAll(ENGLISH.patterns().keySet());
        assertEquals(Set.of(), missing, "add these ids to the message files of both languages");
        Set<String> unused = new TreeSet<>(ENGLISH.patterns().keySet());
        unused.removeAll(used);
        unused.removeIf(id -> beginnings.stream().anyMatch(id::startsWith));
        assertEquals(Set.of(), unused, "nothing uses these ids");
        beginnings.removeIf(start -> ENGLISH.patterns().keySet().stream().anyMatch(id -> id.startsWith(start)));
        assertEquals(Set.of(), beginnings, "no id begins like this");
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        List<String> wrong = new ArrayList<>();
        ENGLISH.patterns().forEach((id, pattern) -> {
            String other = CHINESE.patterns().getOrDefault(id, "");
            if (pattern.contains("'") || other.contains("'")) {
                wrong.add(id + ": write ’ instead of '");
            } else if (!placeholders(pattern).equals(placeholders(other))) {
                wrong.add(id + ": " + pattern + " / " + other);
            }
        });
        assertEquals(List.of(), wrong);
    }

    private static Set<String> placeholders(String pattern) {
        new MessageFormat(pattern, Locale.ROOT);
        Set<String> found = new TreeSet<>();
        Matcher placeholder = Pattern.compile("\\{(\\d)").matcher(pattern);
        while (placeholder.find()) {
            found.add(placeholder.group(1));
        }
        return found;
    }

    private static List<Path> sources() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String module : List.of("model", "app")) {
            try (Stream<Path> walk = Files.walk(HOME.resolve(module).resolve("src/main/java"))) {
                walk.filter(path -> path.toString().endsWith(".java")).forEach(files::add);
            }
        }
        return files;
    }
}
