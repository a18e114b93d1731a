package hallwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import hallwright.analysis.Analysis;
import hallwright.catalogue.Catalogue;
import hallwright.design.Design;
import hallwright.design.DesignObject;
import hallwright.design.ObjectId;
import hallwright.file.CatalogueFiles;
import hallwright.file.DesignFile;
import hallwright.file.FileProblem;
import hallwright.generate.PowerHalls;
import hallwright.generate.SampleHalls;
import hallwright.rule.Coverage;
import hallwright.rule.Finding;
import hallwright.rule.FindingGroup;
import hallwright.rule.Findings;
import hallwright.rule.RuleSet;
import hallwright.text.Language;
import hallwright.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the rules of all three regions say about the sample halls, as text for review. The README beside the files
/// says
/// which findings are properties of the published halls.
class FindingsGoldenTest {

    private static final Path HOME = Path.of(System.getProperty("hallwright.home", ".."));
    private static final Path GOLDEN = HOME.resolve("model/src/test/resources/golden/findings");
    private static final Catalogue CATALOGUE =
            CatalogueFiles.read(HOME.resolve("templates/equipment"), List.of()).catalogue();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Texts ENGLISH = Texts.of(Language.ENGLISH);

    /// With `-Dgolden=write` the files are written instead.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "superpod-32-dgx-h100",
                "gb200-nvl72-row",
                "mixed-enterprise-20",
                "edge-inference-6",
                "scale-1000"
            })
    void theFindingsAreAsReviewed(String hall) throws IOException, FileProblem {
        Design design = DesignFile.read(HOME.resolve("layouts/reference/" + hall + ".json"));
        review(design, GOLDEN.resolve(hall + ".txt"), List.of("na", "eu", "cn"));
    }

    static Stream<SampleHalls.SampleHall> powered() {
        return PowerHalls.ALL.stream();
    }

    /// The same halls with whole power chains, under their own rules.
    @ParameterizedTest
    @MethodSource("powered")
    void theFindingsOfWholePowerChainsAreAsReviewed(SampleHalls.SampleHall hall) throws IOException {
        Design design = hall.draw().apply(CATALOGUE);
        review(
                design,
                GOLDEN.resolveSibling("findings-power").resolve(hall.id() + ".txt"),
                List.of(design.site().ruleSet()));
    }

    private static void review(Design design, Path golden, List<String> sets) throws IOException {
        Analysis bare = Analysis.of(design, null);
        StringBuilder text = new StringBuilder();
        for (String set : sets) {
            RuleSet rules = Checked.rules(set);
            Analysis analysis = bare.withPower(Checked.ELECTRICAL, StandardChecks.continuousShare(rules), null);
            Findings findings = StandardChecks.run(rules, analysis, TODAY);
            coverageAddsUp(findings);
            everyFingerprintIsItsOwn(findings);
            write(text, design, findings);
        }
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, text.toString());
        }
        assertEquals(Files.readString(golden), text.toString(), "run with -Dgolden=write and review");
    }

    private static void write(StringBuilder text, Design design, Findings findings) {
        String own = design.site().ruleSet().equals(findings.ruleSet().id()) ? ", the rules of the hall" : "";
        text.append("%s%s: %s%n".formatted(findings.ruleSet().id(), own, coverage(findings.coverage())));
        for (FindingGroup group : findings.groups()) {
            Finding leader = group.leader();
            String remedy = ENGLISH.of(leader.remedy());
            text.append("%n%s %s %s%s: %s%n"
                    .formatted(
                            leader.rule().id(),
                            leader.rule().severity().code(),
                            leader.state().code(),
                            group.size() == 1 ? "" : " x " + group.size(),
                            names(design, group)));
            text.append("  ")
                    .append(ENGLISH.of(group.message(id -> name(design, id))))
                    .append('\n');
            text.append("  > ").append(remedy).append('\n');
            for (Language language : Language.values()) {
                String sentence = Texts.of(language).of(group.message(id -> name(design, id)));
                assertFalse(sentence.contains("{") || sentence.contains("[id="), sentence);
            }
        }
        text.append('\n');
    }

    private static void coverageAddsUp(Findings findings) {
        Coverage coverage = findings.coverage();
        assertEquals(
                findings.all().size(), coverage.open() + coverage.waived() + coverage.notEvaluated(), "all findings");
        assertEquals(findings.ruleSet().all().size(), coverage.rules() + coverage.unchecked(), "all rules");
        assertEquals(
                findings.all().size(),
                findings.groups().stream().mapToInt(FindingGroup::size).sum(),
                "all groups");
    }

    private static void everyFingerprintIsItsOwn(Findings findings) {
        Set<String> seen = new HashSet<>();
        findings.all().forEach(finding -> assertEquals(true, seen.add(finding.fingerprint()), finding.fingerprint()));
    }

    private static String coverage(Coverage coverage) {
        return "%d rules applied to %d objects; %d passed, %d open, %d waived, %d not evaluated; %d rules without a check"
                .formatted(
                        coverage.rules(),
                        coverage.objects(),
                        coverage.passed(),
                        coverage.open(),
                        coverage.waived(),
                        coverage.notEvaluated(),
                        coverage.unchecked());
    }

    private static String names(Design design, FindingGroup group) {
        List<ObjectId> ids = group.size() == 1 ? group.leader().subjects() : group.subjects();
        String names = ids.stream().limit(12).map(id -> name(design, id)).collect(Collectors.joining(", "));
        return ids.size() > 12 ? names + ", and " + (ids.size() - 12) + " more" : names;
    }

    private static String name(Design design, ObjectId id) {
        DesignObject object = design.find(id);
        return object == null ? id.toString() : object.name();
    }
}
