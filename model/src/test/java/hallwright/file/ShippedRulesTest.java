package hallwright.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.design.CoolingStrategy;
import hallwright.rule.Limit;
import hallwright.rule.Rule;
import hallwright.rule.RuleSet;
import hallwright.rule.Severity;
import hallwright.text.Language;
import hallwright.text.Texts;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The rule sets in `templates/limits`.
class ShippedRulesTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("hallwright.home", "..")).resolve("templates/limits");

    @Test
    void threeRegionsHoldTheSameNinetyRules() throws FileProblem {
        SortedMap<String, RuleSet> sets = RuleSetFiles.read(FOLDER);
        assertEquals(Set.of("na", "eu", "cn"), sets.keySet());
        Set<String> ids = set("na").rules().keySet();
        assertEquals(90, ids.size());
        for (RuleSet set : sets.values()) {
            assertEquals(ids, set.rules().keySet(), set.id());
        }
    }

    @Test
    void everyRuleHasATitleInBothLanguages() throws FileProblem {
        for (Rule rule : set("na").all()) {
            for (Language language : Language.values()) {
                assertTrue(Texts.of(language).has(rule.titleId()), rule.titleId());
            }
        }
        assertEquals(
                "机柜列长与横向通道", Texts.of(Language.CHINESE).of(rule("cn", "SPC-007").title()));
    }

    @Test
    void theWordingOfTheSourceDecidesTheSeverity() throws FileProblem {
        for (RuleSet set : RuleSetFiles.read(FOLDER).values()) {
            for (Rule rule : set.all()) {
                String level = rule.limit().level();
                if (level.equals("shall") && rule.severity() != Severity.INFO) {
                    assertEquals(Severity.ERROR, rule.severity(), set.id() + " " + rule.id());
                } else if (level.equals("should") && rule.severity() != Severity.INFO) {
                    assertEquals(Severity.WARNING, rule.severity(), set.id() + " " + rule.id());
                }
            }
        }
        // ELO-43: the delivery route is a shall in China, the aisle a should.
        assertEquals(Severity.ERROR, rule("cn", "SPC-006").severity());
        assertEquals(Severity.WARNING, rule("cn", "SPC-001").severity());
    }

    @Test
    void regionsDifferWhereTheirCodesDo() throws FileProblem {
        assertEquals(80, value("na", "PWR-001", Limit.VALUE));
        assertEquals(100, value("na", "PWR-001", "full-rated"));
        assertEquals(100, value("eu", "PWR-001", Limit.VALUE));
        assertEquals(1.5, value("cn", "SPC-006", Limit.VALUE));
        assertEquals(1.2, value("na", "SPC-006", Limit.VALUE));
        assertEquals(0.8, value("cn", "SPC-002", Limit.VALUE));
        assertEquals(6, value("cn", "SPC-007", "both-ends-above"));
        assertEquals(OptionalDouble.empty(), rule("cn", "SPC-007").limit().number(Limit.VALUE));
    }

    @Test
    void everyCoolingStrategyHasALimit() throws FileProblem {
        for (String set : List.of("na", "eu", "cn")) {
            assertEquals(
                    Arrays.stream(CoolingStrategy.values())
                            .map(CoolingStrategy::code)
                            .collect(Collectors.toSet()),
                    rule(set, "DEN-001").limit().values().keySet());
        }
    }

    @Test
    void aRecalledLimitSaysSo() throws FileProblem {
        Rule recalled = rule("na", "SPC-002");
        assertFalse(recalled.limit().isRead());
        assertEquals("memory", recalled.limit().evidenceCode());
        assertEquals(
                "Limit recalled (TIA-942 (2005)), not read: check your edition.",
                Texts.of(Language.ENGLISH).of(recalled.basis()));
        Rule read = rule("na", "PWR-001");
        assertTrue(read.limit().isRead());
        assertTrue(read.limit().source().contains("Power basics"), read.limit().source());
        assertEquals("2026-11", read.limit().recorded());
        for (RuleSet set : RuleSetFiles.read(FOLDER).values()) {
            for (Rule rule : set.all()) {
                assertTrue(Texts.of(Language.CHINESE).has(rule.basis().id()), rule.id());
                assertFalse(rule.limit().source().isEmpty(), rule.id());
            }
        }
    }

    private static double value(String set, String rule, String name) throws FileProblem {
        return rule(set, rule).limit().number(name).orElseThrow();
    }

    private static Rule rule(String set, String id) throws FileProblem {
        Rule rule = set(set).find(id);
        assertNotNull(rule, id);
        return rule;
    }

    private static RuleSet set(String id) throws FileProblem {
        RuleSet set = RuleSetFiles.read(FOLDER).get(id);
        assertNotNull(set, id);
        return set;
    }
}
