package hallwright.app.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The dependency rules of the window and the command line. The list of packages is their architecture: each may
/// use
/// those above it, never those below.
class ArchitectureTest {

    private static final List<String> ORDER = List.of(
            "hallwright.app.text",
            "hallwright.app.product",
            "hallwright.app.workbench",
            "hallwright.app.background",
            "hallwright.app.settings",
            "hallwright.app.tool",
            "hallwright.app.editor",
            "hallwright.app.theme",
            "hallwright.app.control",
            "hallwright.app.timeline",
            "hallwright.app.compare",
            "hallwright.app.facts",
            "hallwright.app.field",
            "hallwright.app.document",
            "hallwright.app.palette",
            "hallwright.app.inspector",
            "hallwright.app.findings",
            "hallwright.app.figures",
            "hallwright.app.report",
            "hallwright.app.workload.form",
            "hallwright.app.workload.figures",
            "hallwright.app.workload",
            "hallwright.app.power",
            "hallwright.app.menu",
            "hallwright.app.window",
            "hallwright.app.command.print",
            "hallwright.app.command",
            "hallwright.app");

    private static final JavaClasses APP = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("hallwright.app");

    @Test
    void everyPackageUsesOnlyThoseAboveIt() {
        TreeSet<String> upward = new TreeSet<>();
        for (JavaClass from : APP) {
            int level = ORDER.indexOf(from.getPackageName());
            if (level < 0) {
                upward.add(from.getPackageName() + " is not in the list: give it a place");
            }
            for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                String used = dependency.getTargetClass().getPackageName();
                if (ORDER.contains(used) && ORDER.indexOf(used) > level) {
                    upward.add(from.getName() + " -> " + used);
                }
            }
        }
        assertEquals(List.of(), List.copyOf(upward));
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("hallwright.app.(**)").should().beFreeOfCycles().check(APP);
    }

    @Test
    void theWorkbenchUsesOnlyTheModel() {
        classes()
                .that()
                .resideInAPackage("hallwright.app.workbench")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "hallwright.app.workbench",
                        "hallwright.analysis",
                        "hallwright.design",
                        "hallwright.edit",
                        "hallwright.rule",
                        "hallwright.text",
                        "javafx.beans..",
                        "javafx.util",
                        "org.jspecify..",
                        "java..")
                .because("everything in the window may use the workbench")
                .check(APP);
    }

    @Test
    void toolsKnowNoToolkit() {
        noClasses()
                .that()
                .resideInAPackage("hallwright.app.tool")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..")
                .because("tools are tested without a window")
                .check(APP);
    }

    @Test
    void theCommandLineKnowsNoWindow() {
        noClasses()
                .that()
                .resideInAPackage("hallwright.app.command..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
                .allowEmptyShould(true)
                .because("commands run without a screen")
                .check(APP);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage("hallwright.app.command")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("the window shows what it has to say")
                .check(APP);
    }

    @Test
    void mainDoesNotExtendTheApplicationOfTheToolkit() {
        noClasses()
                .that()
                .haveFullyQualifiedName("hallwright.app.Main")
                .should()
                .beAssignableTo("javafx.application.Application")
                .because("the program starts from the class path, where the toolkit refuses such a main class")
                .check(APP);
    }
}
