package hallwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.analysis.Analysis;
import hallwright.catalogue.Catalogue;
import hallwright.check.Checked;
import hallwright.design.Design;
import hallwright.file.CatalogueFiles;
import hallwright.generate.PowerHalls;
import hallwright.text.Language;
import hallwright.workload.Reference;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Panel schedules and the plan of cords in the workbook of a hall with a whole power chain.
class PowerSheetsTest {

    private static final Catalogue CATALOGUE = CatalogueFiles.read(Reference.TEMPLATES.resolve("equipment"), List.of())
            .catalogue();
    private static final Design SUPERPOD = PowerHalls.ALL.getFirst().draw().apply(CATALOGUE);

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void everyCircuitAndEveryCordHasARowAndPanelsAddUp() {
        Path file = Workbooks.export(new BomExporter(), request(Language.ENGLISH), folder);
        Workbooks.read(file, book -> {
            assertEquals(SUPERPOD.feeds().size(), rows(book.getSheet("Circuits")));
            assertEquals(SUPERPOD.cords().size(), rows(book.getSheet("Cords")));
            Row utility = row(book.getSheet("Panels"), "UTIL1");
            // Three transformers take everything that the hall takes: 426 kW.
            assertEquals(3, utility.getCell(1).getNumericCellValue());
            assertEquals(426, utility.getCell(2).getNumericCellValue(), 1);
        });
    }

    @Test
    void formulasGiveWhatTheModelGives() {
        Path file = Workbooks.export(new BomExporter(), request(Language.CHINESE), folder);
        Map<String, Object> written = Workbooks.results(file);
        Workbooks.read(file, book -> {
            XSSFFormulaEvaluator.evaluateAllFormulaCells(book);
            int[] compared = new int[1];
            for (String name : List.of("回路", "配电柜")) {
                book.getSheet(name)
                        .forEach(row -> row.forEach(cell -> {
                            Object before = written.get(Workbooks.place(cell));
                            if (before instanceof Double expected && Workbooks.result(cell) instanceof Double found) {
                                assertEquals(
                                        expected, found, 1e-9 * Math.max(1, Math.abs(expected)), Workbooks.place(cell));
                                compared[0]++;
                            }
                        }));
            }
            assertTrue(compared[0] > 100, "compared " + compared[0]);
        });
    }

    private static int rows(XSSFSheet sheet) {
        assertNotNull(sheet);
        return sheet.getLastRowNum() - 3;
    }

    private static Row row(XSSFSheet sheet, String panel) {
        for (Row row : sheet) {
            if (row.getCell(0) != null && row.getCell(0).getStringCellValue().equals(panel)) {
                return row;
            }
        }
        throw new AssertionError("no such panel [panel=" + panel + "]");
    }

    private static ExportRequest request(Language language) {
        ExportRequest bare = Requests.of(SUPERPOD, language);
        Analysis analysis = bare.analysis().withPower(Checked.ELECTRICAL, 1, null);
        return new ExportRequest(SUPERPOD, analysis, null, bare.prices(), bare.assumptions(), bare.clock(), language);
    }
}
