package hallwright.file;

import hallwright.rule.Limit;
import hallwright.rule.Rule;
import hallwright.rule.RuleSet;
import hallwright.rule.Severity;
import hallwright.text.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads rule sets: one JSON file for each region or house standard, as strict as all files. Every limit names its
/// clause, its level and how it is known.
public final class RuleSetFiles {

    /// What the files say they are.
    public static final String FORMAT = "hallwright-limits";

    private static final int VERSION = 1;
    private static final double MOST = 1e9;
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern RULE_ID = Pattern.compile("[A-Z]{3}-\\d{3}");
    private static final Pattern NUMBER_NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final Set<String> LEVELS = Set.of("shall", "should", "practice", "info");

    private RuleSetFiles() {}

    /// All rule sets in a folder, by id.
    ///
    /// @throws FileProblem if the folder or a file in it cannot be used, or two files hold the same id
    public static SortedMap<String, RuleSet> read(Path folder) throws FileProblem {
        SortedMap<String, RuleSet> sets = new TreeMap<>();
        for (Path file : files(folder)) {
            RuleSet set = readFile(file);
            if (sets.put(set.id(), set) != null) {
                throw new FileProblem(file, "/id", Message.of("file.rules.twice", set.id()));
            }
        }
        return Collections.unmodifiableSortedMap(sets);
    }

    /// The rule set in one file.
    ///
    /// @throws FileProblem if the file cannot be used
    public static RuleSet readFile(Path file) throws FileProblem {
        JsonIn in = JsonText.read(file);
        in.header(FORMAT, VERSION);
        String id = matching(in, "id", ID, "file.rules.id");
        Map<String, Rule> rules = new TreeMap<>();
        for (JsonIn entry : in.objects("rules")) {
            Rule rule = rule(entry);
            if (rules.put(rule.id(), rule) != null) {
                throw entry.problem("id", Message.of("file.rules.rule-twice", rule.id()));
            }
        }
        RuleSet set = new RuleSet(id, in.text("title"), in.text("edition"), rules);
        in.done();
        return set;
    }

    private static Rule rule(JsonIn in) throws FileProblem {
        String id = matching(in, "id", RULE_ID, "file.rules.rule-id");
        String severity = in.text("severity");
        Severity known = Severity.ofCode(severity).orElse(null);
        if (known == null) {
            throw in.problem("severity", Message.of("file.rules.word", severity, "error, warning, info"));
        }
        Rule rule = new Rule(id, known, in.text("formula"), limit(in));
        in.done();
        return rule;
    }

    private static Limit limit(JsonIn in) throws FileProblem {
        Map<String, Double> values = new TreeMap<>();
        JsonIn numbers = in.object("values");
        for (String name : numbers.keys()) {
            if (!NUMBER_NAME.matcher(name).matches()) {
                throw numbers.problem(name, Message.of("file.rules.name", name));
            }
            values.put(name, numbers.number(name, -MOST, MOST));
        }
        return new Limit(
                values,
                in.text("unit"),
                clause(in.text("clause"), in.optionalText("edition")),
                word(in, "level", LEVELS),
                word(in, "evidence", Limit.EVIDENCE) + ": " + in.text("source"),
                matching(in, "recorded", MONTH, "file.rules.month"));
    }

    private static String clause(String clause, @Nullable String edition) {
        return edition == null || clause.contains(edition) ? clause : clause + " (" + edition + ")";
    }

    private static String word(JsonIn in, String key, Set<String> words) throws FileProblem {
        String word = in.text(key);
        if (!words.contains(word)) {
            throw in.problem(
                    key,
                    Message.of(
                            "file.rules.word",
                            word,
                            String.join(", ", words.stream().sorted().toList())));
        }
        return word;
    }

    private static String matching(JsonIn in, String key, Pattern form, String messageId) throws FileProblem {
        String text = in.text(key);
        if (!form.matcher(text).matches()) {
            throw in.problem(key, Message.of(messageId, text));
        }
        return text;
    }

    private static List<Path> files(Path folder) throws FileProblem {
        if (!Files.isDirectory(folder)) {
            throw new FileProblem(folder, "", Message.of("file.missing"));
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new FileProblem(folder, "", Message.of("file.unreadable", String.valueOf(e.getMessage())));
        }
    }
}
