package hallwright.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.app.product.ProductData;
import hallwright.app.product.ProductHome;
import hallwright.app.sample.Hall;
import hallwright.app.sample.Sums;
import hallwright.app.testing.TestWindow;
import hallwright.app.testing.WindowTest;
import hallwright.app.text.Words;
import hallwright.app.workbench.Results;
import hallwright.export.ExportRequest;
import hallwright.export.Exporter;
import hallwright.export.Progress;
import hallwright.export.StandardExporters;
import hallwright.text.Language;
import hallwright.text.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {

    private static final Exporter FIRST = new FakeExporter("first", false);
    private static final Exporter SECOND = new FakeExporter("second", false);
    private static final Exporter BROKEN = new FakeExporter("broken", true);

    @TempDir
    private Path folder = Path.of(".");

    @Test
    void writesEveryFileAndTellsHowFarItIs() throws Exception {
        Watcher watcher = new Watcher(false);
        ExportJob.Outcome outcome = job(FIRST, SECOND).run(watcher);
        assertEquals(List.of(file("hall-first.txt"), file("hall-second.txt")), outcome.written());
        assertNull(outcome.problem());
        assertEquals("second", Files.readString(file("hall-second.txt")));
        assertEquals(List.of(0.0, 0.25, 0.5, 0.5, 0.75, 1.0), watcher.fractions);
    }

    @Test
    void stopsAtTheFirstFileThatCannotBeWritten() {
        ExportJob.Outcome outcome = job(FIRST, BROKEN, SECOND).run(Progress.NONE);
        assertEquals(List.of(file("hall-first.txt")), outcome.written());
        assertEquals(
                "file.problem.whole", Objects.requireNonNull(outcome.problem()).id());
        assertFalse(Files.exists(file("hall-second.txt")));
    }

    @Test
    void stopsWhenItIsNoLongerWanted() {
        ExportJob.Outcome outcome = job(FIRST, SECOND).run(new Watcher(true));
        assertTrue(outcome.cancelled());
        assertEquals(List.of(), outcome.written());
    }

    @Test
    void everyExporterOfTheProductWritesATinyHall() {
        ExportJob job = new ExportJob(StandardExporters.ALL, request(), folder, "hall");
        ExportJob.Outcome outcome = job.run(Progress.NONE);
        assertNull(outcome.problem());
        assertEquals(StandardExporters.ALL.size(), outcome.written().size());
        assertTrue(outcome.written().stream().allMatch(Files::exists));
    }

    @Test
    @WindowTest
    void theDialogWritesWhatIsChosenAndOffersTheFolder(TestWindow window) {
        List<Path> opened = new ArrayList<>();
        List<Path> remembered = new ArrayList<>();
        Words words = new Words(Language.ENGLISH);
        ExportPane pane = window.show(() -> new ExportPane(
                List.of(FIRST, SECOND),
                request(),
                "hall",
                folder,
                new FakeFolders(opened),
                words,
                Runnable::run,
                Runnable::run,
                remembered::add,
                () -> {}));
        CheckBox second = (CheckBox) window.call(
                () -> pane.lookupAll(".check-box").stream().skip(1).findFirst().orElseThrow());
        window.run(() -> second.setSelected(false));
        window.run(() -> button(pane, "Export").fire());
        Label result = (Label) window.call(() -> pane.lookup(".hw-result"));
        assertEquals("1 file is in " + folder + ".", window.call(result::getText));
        assertTrue(Files.exists(file("hall-first.txt")));
        assertFalse(Files.exists(file("hall-second.txt")));
        window.run(() -> button(pane, "Open the folder").fire());
        assertEquals(List.of(folder), opened);
        assertEquals(List.of(folder), remembered);
    }

    private static Button button(ExportPane pane, String text) {
        return (Button) pane.lookupAll(".button").stream()
                .filter(node -> ((Button) node).getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    private ExportJob job(Exporter... exporters) {
        return new ExportJob(List.of(exporters), request(), folder, "hall");
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private static ExportRequest request() {
        ProductData data = ProductData.read(ProductHome.find());
        Results results = Sums.of(Hall.twoRacks());
        return new ExportRequest(
                results.design(),
                results.analysis(),
                results.findings(),
                Objects.requireNonNull(data.prices()),
                Objects.requireNonNull(data.assumptions()),
                Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC),
                Language.ENGLISH);
    }

    private record FakeFolders(List<Path> opened) implements Folders {

        @Override
        public Optional<Path> choose(@Nullable Path start) {
            return Optional.empty();
        }

        @Override
        public void open(Path folder) {
            opened.add(folder);
        }
    }

    private static final class Watcher implements Progress {

        private final boolean cancelled;
        private final List<Double> fractions = new ArrayList<>();

        private Watcher(boolean cancelled) {
            this.cancelled = cancelled;
        }

        @Override
        public void at(double fraction, Message step) {
            fractions.add(fraction);
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
