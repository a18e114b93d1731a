package hallwright.architecture;

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

/// The dependency rules of the model. The list of packages is its architecture: each may use those above it, never
/// those below.
class ArchitectureTest {

    private static final List<String> ORDER = List.of(
            "hallwright.units",
            "hallwright.geometry",
            "hallwright.text",
            "hallwright.electrical",
            "hallwright.electrical.circuit",
            "hallwright.electrical.cable",
            "hallwright.electrical.redundancy",
            "hallwright.electrical.plant",
            "hallwright.electrical.reliability",
            "hallwright.climate",
            "hallwright.cabling",
            "hallwright.catalogue",
            "hallwright.catalogue.validation",
            "hallwright.workload",
            "hallwright.electrical.data",
            "hallwright.workload.model",
            "hallwright.workload.config",
            "hallwright.workload.data",
            "hallwright.workload.training",
            "hallwright.workload.memory",
            "hallwright.workload.serving",
            "hallwright.workload.compression",
            "hallwright.workload.power",
            "hallwright.workload.network",
            "hallwright.workload.storage",
            "hallwright.workload.sites",
            "hallwright.workload.stage",
            "hallwright.workload.form",
            "hallwright.workload.result",
            "hallwright.workload.pipeline",
            "hallwright.workload.variant",
            "hallwright.workload.question",
            "hallwright.workload.quantity",
            "hallwright.design",
            "hallwright.edit",
            "hallwright.space",
            "hallwright.route",
            "hallwright.power",
            "hallwright.power.chain",
            "hallwright.power.failure",
            "hallwright.power.hall",
            "hallwright.thermal",
            "hallwright.structure",
            "hallwright.electrical.quantity",
            "hallwright.workload.floor",
            "hallwright.rule",
            "hallwright.price",
            "hallwright.cost",
            "hallwright.invest",
            "hallwright.analysis",
            "hallwright.check.engine",
            "hallwright.check.model",
            "hallwright.check.power",
            "hallwright.check.chain",
            "hallwright.check.density",
            "hallwright.check.thermal",
            "hallwright.check.space",
            "hallwright.check.structure",
            "hallwright.check.workload",
            "hallwright.check",
            "hallwright.placing",
            "hallwright.drawing",
            "hallwright.drawing.diagram",
            "hallwright.drawing.diagram.paint",
            "hallwright.drawing.floor",
            "hallwright.drawing.plan",
            "hallwright.drawing.timeline",
            "hallwright.file",
            "hallwright.file.money",
            "hallwright.workload.file",
            "hallwright.electrical.file",
            "hallwright.recovery",
            "hallwright.generate",
            "hallwright.export.book",
            "hallwright.export.sheet",
            "hallwright.export.power",
            "hallwright.export");

    private static final JavaClasses MODEL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("hallwright");

    @Test
    void everyPackageUsesOnlyThoseAboveIt() {
        TreeSet<String> upward = new TreeSet<>();
        for (JavaClass from : MODEL) {
            int level = ORDER.indexOf(from.getPackageName());
            if (level < 0 && !from.getPackageName().isEmpty()) {
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
        slices().matching("hallwright.(**)").should().beFreeOfCycles().check(MODEL);
    }

    @Test
    void theModelKnowsNoWindowToolkit() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..")
                .because("the model runs without a screen and in tests")
                .check(MODEL);
    }

    @Test
    void eachForeignLibraryHasOneHome() {
        fence("tools.jackson..", "hallwright.file");
        fence("com.fasterxml.jackson..", "hallwright.file");
        fence("org.apache.poi..", "hallwright.export.book");
        fence("org.apache.commons.csv..", "hallwright.export");
        fence("org.apache.fontbox..", "hallwright.drawing");
        fence("org.apache.pdfbox..", "hallwright.drawing");
        fence("org.apache.commons.math3..", "hallwright.power", "hallwright.thermal", "hallwright.invest");
    }

    @Test
    void nothingIsPrintedOutsideTheCommandLine() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .because("texts go to the user through the window, a file or the command line")
                .check(MODEL);
    }

    private static void fence(String library, String... homes) {
        noClasses()
                .that()
                .resideOutsideOfPackages(homes)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .because(library + " is used in " + List.of(homes) + " only")
                .check(MODEL);
    }
}
