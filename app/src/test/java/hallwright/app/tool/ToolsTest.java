package hallwright.app.tool;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import hallwright.app.tool.Answer.Done;
import hallwright.app.tool.Answer.Pan;
import hallwright.app.tool.Answer.Preview;
import hallwright.geometry.Point;
import hallwright.geometry.Rect;
import hallwright.text.Language;
import hallwright.text.Texts;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ToolsTest {

    private final Stage stage = new Stage();

    @Test
    void toolsKnowNoWindowToolkit() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .because("tools are tested without a window")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("hallwright.app.tool"));
    }

    @Test
    void everyToolHasAName() {
        for (Language language : Language.values()) {
            for (Tool tool : Tools.standard()) {
                assertTrue(Texts.of(language).has(tool.messageId()), tool.messageId());
            }
        }
    }

    @Test
    void panningKeepsTheFloorUnderThePointer() {
        PanTool tool = new PanTool();
        tool.press(stage.at(1000, 2000), stage.floor());
        assertEquals(new Pan(300, -200), tool.drag(stage.at(1300, 1800), stage.floor()));
        tool.release(stage.at(1300, 1800), stage.floor());
        assertEquals(Answer.NOTHING, tool.drag(stage.at(1500, 1800), stage.floor()));
    }

    @Test
    void measuresFromCornerToCorner() {
        MeasureTool tool = new MeasureTool();
        tool.press(stage.at(2960, 4230), stage.floor());
        Preview preview = assertInstanceOf(Preview.class, tool.press(stage.at(3040, 5980), stage.floor()));
        // From the rear of row A at 4200 to the rear of row B at 6000.
        assertEquals(
                new Answer.Span(new Point(3000, 4200), new Point(3000, 6000)),
                preview.measures().getFirst());
        assertEquals(1800, preview.measures().getFirst().lengthMm());
        assertEquals(Preview.NONE, tool.key(ToolKey.ESCAPE, false, stage.floor()));
        assertInstanceOf(Done.class, tool.key(ToolKey.ESCAPE, false, stage.floor()));
    }

    @Test
    void snapsToAFlushNeighbourBeforeTheGrid() {
        // 590 mm wide from 5430: the row ends 30 mm to the west at 5400, and a grid line lies 20 mm to the west of the
        // other edge, 6020 to 6000. A neighbour draws from farther than the grid.
        Snap.Result result = new Snap(stage.floor(), Set.of(), 80).at(new Rect(5430, 3010, 590, 1200));
        assertEquals(-30, result.dxMm());
        assertEquals(-10, result.dyMm());
    }

    @Test
    void withoutAnythingNearPlacesAreMultiplesOfTheFineStep() {
        Snap.Result result = new Snap(stage.floor(), Set.of(), 20).at(new Rect(13_247, 13_304, 333, 333));
        assertEquals(3, result.dxMm());
        assertEquals(-4, result.dyMm());
    }
}
