package hallwright.export;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The spreadsheet program that checks our formulas, where it is installed. It runs without a window, with a
/// profile of
/// its own that makes it calculate every formula of a file, which it does not do by itself.
final class LibreOffice {

    private static final String PROGRAM = "soffice";
    private static final long MOST_SECONDS = 240;

    private LibreOffice() {}

    /// Skips the test where the program is missing, and says so.
    static void required() {
        boolean there = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
        assumeTrue(
                there, "LibreOffice (soffice) is not installed: formulas are checked by the built-in evaluator only");
    }

    /// A copy of a workbook in which every formula has been calculated anew.
    static Path recalculated(Path workbook, Path folder) {
        Path out = folder.resolve("recalculated");
        convert(workbook, folder, out, "xlsx:Calc MS Excel 2007 XML");
        return out.resolve(workbook.getFileName());
    }

    private static void convert(Path file, Path folder, Path out, String format) {
        try {
            Path profile = Files.createTempDirectory(folder, "profile");
            writeProfile(profile.resolve("user"));
            Process process = new ProcessBuilder(List.of(
                            PROGRAM,
                            "-env:UserInstallation=" + profile.toUri(),
                            "--headless",
                            "--norestore",
                            "--convert-to",
                            format,
                            "--outdir",
                            out.toString(),
                            file.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("soffice.log").toFile())
                    .start();
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("LibreOffice did not end within " + MOST_SECONDS + " s");
            }
            if (process.exitValue() != 0 || !Files.exists(out.resolve(file.getFileName()))) {
                throw new AssertionError("LibreOffice failed: " + Files.readString(folder.resolve("soffice.log")));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static void writeProfile(Path user) throws IOException {
        Files.createDirectories(user);
        String item = """
                <item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="%s" oor:op="fuse">\
                <value>0</value></prop></item>
                """;
        Files.writeString(
                user.resolve("registrymodifications.xcu"),
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <oor:items xmlns:oor="http://openoffice.org/2001/registry" \
                xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
                """ + item.formatted("OOXMLRecalcMode") + item.formatted("ODFRecalcMode") + "</oor:items>\n");
    }
}
