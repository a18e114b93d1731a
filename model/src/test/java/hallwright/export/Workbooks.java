package hallwright.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hallwright.file.FileProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// Reads workbooks back, for tests.
public final class Workbooks {

    private static final double RELATIVE = 1e-9;
    private static final double ABSOLUTE = 1e-6;

    private Workbooks() {}

    /// Writes a workbook with an exporter.
    public static Path export(Exporter exporter, ExportRequest request, Path folder) {
        Path file = folder.resolve(exporter.id() + "-" + request.language().code() + ".xlsx");
        try {
            exporter.export(request, file, Progress.NONE);
        } catch (FileProblem e) {
            throw new AssertionError(e);
        }
        return file;
    }

    /// The stored result of every formula cell, by sheet and address; a [Double], a [String] or an error text.
    public static Map<String, Object> results(Path file) {
        Map<String, Object> results = new LinkedHashMap<>();
        each(file, cell -> results.put(place(cell), result(cell)));
        return results;
    }

    /// The text of every formula cell, by sheet and address.
    public static Map<String, String> formulas(Path file) {
        Map<String, String> formulas = new LinkedHashMap<>();
        each(file, cell -> formulas.put(place(cell), cell.getCellFormula()));
        return formulas;
    }

    /// Does something with every formula cell.
    public static void each(Path file, Consumer<Cell> action) {
        read(file, workbook -> {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            action.accept(cell);
                        }
                    }
                }
            }
        });
    }

    /// Reads a workbook.
    public static void read(Path file, Consumer<XSSFWorkbook> action) {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            action.accept(workbook);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /// Writes a changed copy beside a workbook.
    public static Path changed(Path file, String name, Consumer<XSSFWorkbook> change) {
        Path copy = file.resolveSibling(name);
        read(file, workbook -> {
            change.accept(workbook);
            try (OutputStream out = Files.newOutputStream(copy)) {
                workbook.write(out);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
        return copy;
    }

    /// Puts a wrong result beside every formula, so that a right one can only come from calculating.
    public static void corrupt(XSSFWorkbook workbook) {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        boolean text = cell.getCachedFormulaResultType() == CellType.STRING;
                        if (text) {
                            cell.setCellValue("corrupted");
                        } else {
                            cell.setCellValue(-987_654.321);
                        }
                    }
                }
            }
        }
    }

    /// Fails unless both hold the same results: numbers within one part in a thousand million, texts exactly.
    public static void compare(Map<String, Object> expected, Map<String, Object> actual) {
        assertEquals(expected.keySet(), actual.keySet(), "formula cells");
        List<String> wrong = new ArrayList<>();
        expected.forEach((place, value) -> {
            Object other = actual.get(place);
            if (!same(value, other)) {
                wrong.add(place + ": model " + value + ", spreadsheet " + other);
            }
        });
        assertEquals(List.of(), wrong.subList(0, Math.min(20, wrong.size())), wrong.size() + " cells differ");
    }

    private static boolean same(Object one, @Nullable Object other) {
        if (one instanceof Double a && other instanceof Double b) {
            return Math.abs(a - b) <= Math.max(ABSOLUTE, RELATIVE * Math.abs(a));
        }
        return one.equals(other);
    }

    /// Where a cell is.
    public static String place(Cell cell) {
        return cell.getSheet().getSheetName() + "!" + ((XSSFCell) cell).getReference();
    }

    static Object result(Cell cell) {
        return switch (cell.getCachedFormulaResultType()) {
            case NUMERIC -> cell.getNumericCellValue();
            case STRING -> cell.getStringCellValue();
            case BOOLEAN -> cell.getBooleanCellValue();
            default -> "error " + ((XSSFCell) cell).getErrorCellString();
        };
    }
}
