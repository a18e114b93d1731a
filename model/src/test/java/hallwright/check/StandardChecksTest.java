package hallwright.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import hallwright.check.engine.Check;
import hallwright.check.model.MissingDataCheck;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class StandardChecksTest {

    @Test
    void everyCheckIsListed() {
        Set<String> lines = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("hallwright.check")) {
            boolean listed = StandardChecks.ALL.stream()
                    .anyMatch(check -> check.getClass().getName().equals(type.getName()));
            if (!type.isInterface() && type.isAssignableTo(Check.class) && !listed) {
                lines.add("            new " + type.getSimpleName() + "(),");
            }
        }
        assertEquals(Set.of(), lines, "add these lines to StandardChecks.ALL");
    }

    @Test
    void everyCheckAnswersForAnotherRuleThatAllRegionsHold() {
        List<String> rules = StandardChecks.ALL.stream().map(Check::rule).toList();
        assertEquals(rules.size(), Set.copyOf(rules).size());
        for (String set : List.of("na", "eu", "cn")) {
            assertTrue(Checked.rules(set).rules().keySet().containsAll(rules));
        }
        Set<String> known = new TreeSet<>(rules);
        assertEquals(18, count(known, "WKL-"));
        assertEquals(26, count(known, "PWR-"));
        assertEquals(2, count(known, "AVL-"));
        known.removeIf(rule -> rule.startsWith("WKL-") || rule.startsWith("PWR-") || rule.startsWith("AVL-"));
        assertEquals(
                Set.of(
                        "MOD-001", "MOD-002", "DEN-001", "DEN-003", "DEN-004", "THM-004", "THM-005", "THM-008",
                        "SPC-001", "SPC-002", "SPC-003", "SPC-004", "SPC-005", "SPC-006", "SPC-007", "SPC-011",
                        "SPC-015", "SPC-016", "STR-001"),
                known);
    }

    private static long count(Set<String> rules, String prefix) {
        return rules.stream().filter(rule -> rule.startsWith(prefix)).count();
    }

    @Test
    void theSummaryOfMissingDataRunsLast() {
        assertInstanceOf(MissingDataCheck.class, StandardChecks.ALL.getLast());
    }
}
