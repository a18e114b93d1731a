package hallwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.cost.Floor;
import hallwright.design.Design;
import hallwright.design.Project;
import hallwright.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.formula.ptg.IntPtg;
import org.apache.poi.ss.formula.ptg.NumberPtg;
import org.apache.poi.ss.formula.ptg.Ptg;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What holds for every workbook that we hand out.
class WorkbookRulesTest {

    private static final Set<Double> ALLOWED = Set.of(0.0, 1.0, 12.0, 8760.0, 1000.0);
    private static final Set<String> HOUSE = Set.of(
            "SUM",
            "SUMIF",
            "COUNTIF",
            "SUMPRODUCT",
            "INDEX",
            "MATCH",
            "IF",
            "IFERROR",
            "AND",
            "MIN",
            "MAX",
            "ABS",
            "ROUND",
            "ROUNDUP",
            "CHOOSE",
            "NPV",
            "IRR",
            "MIRR",
            "PMT");
    private static final Pattern FUNCTION = Pattern.compile("([A-Z][A-Z0-9_.]*)\\(");

    @TempDir
    Path folder;

    private List<Path> books = List.of();

    @BeforeEach
    void write() {
        books = List.of(
                Workbooks.export(new BomExporter(), Requests.small(Language.ENGLISH), folder),
                Workbooks.export(new InvestmentExporter(), Requests.small(Language.ENGLISH), folder),
                Workbooks.export(new BomExporter(), Requests.small(Language.CHINESE), folder),
                Workbooks.export(new InvestmentExporter(), Requests.small(Language.CHINESE), folder));
    }

    @Test
    void noFormulaHoldsANumberThatBelongsIntoAnAssumption() {
        Set<String> wrong = new TreeSet<>();
        for (Path book : books) {
            Workbooks.read(
                    book,
                    workbook -> cells(workbook).forEach(cell -> {
                        for (Ptg token : tokens(workbook, cell)) {
                            double number = token instanceof IntPtg whole
                                    ? whole.getValue()
                                    : token instanceof NumberPtg any ? any.getValue() : 0;
                            if (!ALLOWED.contains(number)) {
                                wrong.add(Workbooks.place(cell) + " =" + cell.getCellFormula());
                            }
                        }
                    }));
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void formulasUseTheFunctionsThatEverySpreadsheetKnows() {
        Set<String> used = new TreeSet<>();
        books.forEach(book -> Workbooks.formulas(book).values().forEach(formula -> {
            Matcher function = FUNCTION.matcher(formula);
            while (function.find()) {
                used.add(function.group(1));
            }
        }));
        used.removeAll(HOUSE);
        assertEquals(Set.of(), used, "not in the house list");
    }

    @Test
    void yearsFromOneOnHaveTheSameFormula() {
        Set<String> wrong = new TreeSet<>();
        Workbooks.read(books.get(1), workbook -> {
            for (String name : List.of("OPEX", "CashFlow")) {
                for (Row row : workbook.getSheet(name)) {
                    Cell first = row.getCell(3);
                    for (int c = 4; c <= 17 && first != null && first.getCellType() == CellType.FORMULA; c++) {
                        if (!TextTwin.relative(first).equals(TextTwin.relative(row.getCell(c)))) {
                            wrong.add(Workbooks.place(row.getCell(c)));
                        }
                    }
                }
            }
        });
        assertEquals(Set.of(), wrong);
    }

    @Test
    void periodsAreNeverBlank() {
        Workbooks.read(books.get(1), workbook -> {
            for (Row row : workbook.getSheet("CashFlow")) {
                boolean ofYears = row.getRowNum() > 16 && row.getCell(3) != null;
                for (int c = 2; c <= 17 && ofYears; c++) {
                    assertFalse(row.getCell(c).getCellType() == CellType.BLANK, Workbooks.place(row.getCell(c)));
                }
            }
        });
    }

    @Test
    void nothingIsMergedOrLinkedToOtherFilesAndFormulasAreGuarded() {
        for (Path book : books) {
            Workbooks.read(book, workbook -> {
                assertEquals(List.of(), workbook.getPackage().getPartsByName(Pattern.compile(".*externalLink.*")));
                for (Sheet sheet : workbook) {
                    assertEquals(0, sheet.getNumMergedRegions(), sheet.getSheetName());
                    assertTrue(sheet.getProtect() || sheet.getSheetName().matches("Prices|价格"), sheet.getSheetName());
                }
            });
        }
    }

    @Test
    void onlyAssumptionsMayBeChangedOnGuardedSheets() {
        Set<String> open = new TreeSet<>();
        Workbooks.read(books.get(1), workbook -> {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (sheet.getProtect() && !cell.getCellStyle().getLocked()) {
                            open.add(sheet.getSheetName() + " " + cell.getColumnIndex());
                        }
                    }
                }
            }
        });
        assertEquals(Set.of("Assumptions 2"), open);
    }

    @Test
    void hostileNamesStayTextAndFormulasStayOurs() {
        Design hall = Floor.hall();
        String hostile = "=cmd|' /C calc'!A0\u0007 \"),1) 机房 & <b>";
        Design named = hall.draft()
                .project(new Project(hostile, "1E10", "+49", "@me", null))
                .build();
        ExportRequest request = Requests.of(named, Floor.FIGURES, Language.ENGLISH, null);
        for (Exporter exporter : List.of(new BomExporter(), new InvestmentExporter())) {
            Path book = Workbooks.export(exporter, request, folder);
            assertEquals(
                    Set.copyOf(Workbooks.formulas(books.get(exporter.id().equals("bom") ? 0 : 1))
                            .values()),
                    Set.copyOf(Workbooks.formulas(book).values()));
            Workbooks.read(book, workbook -> {
                Cell project = workbook.getSheet("Cover").getRow(2).getCell(1);
                assertEquals(hostile.replace("\u0007", ""), project.getStringCellValue());
                assertTrue(project.getCellStyle().getQuotePrefixed());
                assertEquals(
                        "1E10", workbook.getSheet("Cover").getRow(3).getCell(1).getStringCellValue());
            });
        }
    }

    @Test
    void theSameRequestGivesTheSameWorkbook() {
        Path again = Workbooks.export(new BomExporter(), Requests.small(Language.ENGLISH), dir("again"));
        assertEquals(TextTwin.of(books.get(0)), TextTwin.of(again));
    }

    /// With `-Dgolden=write` the files are written instead.
    @Test
    void theWorkbooksAreAsReviewed() throws IOException {
        Path home = Path.of(System.getProperty("hallwright.home", ".."));
        for (Path book : books.subList(0, 2)) {
            String name = book.getFileName().toString().replace(".xlsx", ".txt");
            Path golden =
                    home.resolve("model/src/test/resources/golden/workbooks").resolve(name);
            String text = TextTwin.of(book);
            if ("write".equals(System.getProperty("golden"))) {
                Files.createDirectories(golden.getParent());
                Files.writeString(golden, text);
            }
            assertEquals(Files.readString(golden), text, "run with -Dgolden=write and review");
        }
    }

    private Path dir(String name) {
        Path made = folder.resolve(name);
        assertTrue(made.toFile().mkdir());
        return made;
    }

    private static List<Cell> cells(XSSFWorkbook workbook) {
        List<Cell> cells = new ArrayList<>();
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
                cells.add(cell);
            }
        })));
        return cells;
    }

    private static Ptg[] tokens(XSSFWorkbook workbook, Cell cell) {
        return FormulaParser.parse(
                cell.getCellFormula(),
                XSSFEvaluationWorkbook.create(workbook),
                FormulaType.CELL,
                workbook.getSheetIndex(cell.getSheet()));
    }
}
