package hallwright.app.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import hallwright.app.background.Debounce;
import hallwright.app.background.Workers;
import hallwright.app.settings.Settings;
import hallwright.app.settings.SettingsKeeper;
import hallwright.app.workbench.Workbench;
import hallwright.design.Design;
import hallwright.design.Project;
import hallwright.edit.SetProject;
import hallwright.recovery.Recovery;
import hallwright.text.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AutosaveTest {

    @TempDir
    private Path folder = Path.of(".");

    private final Workbench workbench = new Workbench(Design.empty("First"));
    private final Debounce quiet = new Debounce(Duration.ofHours(1), Workers.single("test"));

    @Test
    void keepsUnsavedWorkAndForgetsItOnceItIsSaved() throws Exception {
        try (Recovery recovery = new Recovery(folder)) {
            new Autosave(workbench, documents(), recovery, quiet);
            workbench.perform(new SetProject(Project.named("Changed")));
            quiet.now();
            assertEquals(1, kept());
            workbench.markSaved(workbench.design());
            quiet.now();
            assertEquals(0, kept());
        }
    }

    @Test
    void whatWasKeptIsOfferedAfterTheProgramWasKilled() throws Exception {
        Path session = folder.resolve("a");
        try (Recovery killed = new Recovery(session)) {
            new Autosave(workbench, documents(), killed, quiet);
            workbench.perform(new SetProject(Project.named("Changed")));
            quiet.now();
            // A copy of the folder is what a killed program leaves: the kept design without the lock of a live one.
            copy(session, folder.resolve("b"));
        }
        try (Recovery next = new Recovery(folder.resolve("b"))) {
            assertEquals(
                    List.of("Changed"),
                    next.offers().offers().stream()
                            .map(offer -> offer.design().project().name())
                            .toList());
        }
    }

    private long kept() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).count();
        }
    }

    private static void copy(Path from, Path to) throws Exception {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private Documents documents() {
        SettingsKeeper settings = new SettingsKeeper(
                Settings.FIRST, saved -> {}, new Debounce(Duration.ofHours(1), Workers.single("settings")));
        return new Documents(workbench, DesignStore.FILES, new NoPrompts(), settings, Runnable::run, Runnable::run);
    }

    private static final class NoPrompts implements Prompts {

        @Override
        public Unsaved unsaved(String name) {
            return Unsaved.CANCEL;
        }

        @Override
        public Optional<Path> fileToOpen() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> fileToSave(String suggestion) {
            return Optional.empty();
        }

        @Override
        public void problem(Message message) {
            throw new AssertionError(message.id());
        }
    }
}
