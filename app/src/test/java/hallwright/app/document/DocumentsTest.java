package hallwright.app.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import hallwright.app.background.Debounce;
import hallwright.app.background.Workers;
import hallwright.app.document.Prompts.Unsaved;
import hallwright.app.settings.Settings;
import hallwright.app.settings.SettingsKeeper;
import hallwright.app.workbench.Workbench;
import hallwright.design.Design;
import hallwright.design.Project;
import hallwright.edit.SetProject;
import hallwright.file.FileProblem;
import hallwright.text.Message;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DocumentsTest {

    private static final Path HALL = Path.of("hall.json").toAbsolutePath();
    private static final Path OTHER = Path.of("other.json").toAbsolutePath();

    private final Map<Path, Design> disk = new HashMap<>();
    private final Answers answers = new Answers();
    private final Workbench workbench = new Workbench(Design.empty("First"));
    private final SettingsKeeper settings =
            new SettingsKeeper(Settings.FIRST, saved -> {}, new Debounce(Duration.ofHours(1), Workers.single("test")));
    private final Documents documents =
            new Documents(workbench, new Disk(), answers, settings, Runnable::run, Runnable::run);

    @Test
    void savesUnderTheChosenNameAndForgetsTheMark() {
        rename("Hall");
        answers.saveTo = Path.of("chosen").toAbsolutePath();
        documents.save();
        Path written = Path.of("chosen.json").toAbsolutePath();
        assertSame(workbench.design(), disk.get(written));
        assertEquals(written, documents.fileProperty().get());
        assertEquals("chosen", documents.name());
        assertFalse(workbench.isUnsaved());
        assertEquals(List.of(written.toString()), settings.get().recent());
    }

    @Test
    void opensAFileAndRemembersIt() {
        Design hall = Design.empty("Hall");
        disk.put(HALL, hall);
        documents.open(HALL);
        assertSame(hall, workbench.design());
        assertEquals(List.of(HALL.toString()), settings.get().recent());
    }

    @Test
    void aCopyHasNoFileOfItsOwn() {
        disk.put(HALL, Design.empty("Hall"));
        documents.openCopy(HALL);
        assertNull(documents.fileProperty().get());
        assertEquals("Hall", documents.name());
        assertEquals(List.of(), settings.get().recent());
    }

    @Test
    void cancelKeepsWhatIsUnsaved() {
        disk.put(OTHER, Design.empty("Other"));
        rename("Hall");
        answers.unsaved = Unsaved.CANCEL;
        documents.open(OTHER);
        assertEquals("Hall", workbench.design().project().name());
    }

    @Test
    void savesFirstWhenAskedToAndThenGoesOn() {
        disk.put(OTHER, Design.empty("Other"));
        rename("Hall");
        answers.unsaved = Unsaved.SAVE;
        answers.saveTo = HALL;
        documents.open(OTHER);
        assertEquals("Hall", Objects.requireNonNull(disk.get(HALL)).project().name());
        assertEquals("Other", workbench.design().project().name());
    }

    @Test
    void staysWhereItIsWhenSavingFails() {
        disk.put(OTHER, Design.empty("Other"));
        rename("Hall");
        answers.unsaved = Unsaved.SAVE;
        answers.saveTo = Disk.FULL;
        documents.open(OTHER);
        assertEquals("Hall", workbench.design().project().name());
        assertTrue(workbench.isUnsaved());
        assertEquals(1, answers.problems.size());
    }

    @Test
    void aRecentFileThatIsGoneIsTold() {
        settings.change(now -> now.withRecent(HALL.toString()));
        documents.open(HALL);
        assertEquals("file.problem.whole", answers.problems.getFirst().id());
        assertEquals(List.of(), settings.get().recent());
    }

    @Test
    void aRescuedDesignCountsAsUnsaved() {
        documents.openRescued(Design.empty("Rescued"), HALL);
        assertTrue(workbench.isUnsaved());
        documents.save();
        assertFalse(workbench.isUnsaved());
    }

    private void rename(String name) {
        workbench.perform(new SetProject(Project.named(name)));
    }

    private final class Disk implements DesignStore {

        private static final Path FULL = Path.of("full.json").toAbsolutePath();

        @Override
        public Design read(Path file) throws FileProblem {
            Design design = disk.get(file);
            if (design == null) {
                throw new FileProblem(file, "", Message.of("file.missing"));
            }
            return design;
        }

        @Override
        public void write(Path file, Design design) throws FileProblem {
            if (file.equals(FULL)) {
                throw new FileProblem(file, "", Message.of("file.unreadable", "no space left"));
            }
            disk.put(file, design);
        }
    }

    private static final class Answers implements Prompts {

        private Unsaved unsaved = Unsaved.DISCARD;
        private @Nullable Path saveTo;
        private final List<Message> problems = new ArrayList<>();

        @Override
        public Unsaved unsaved(String name) {
            return unsaved;
        }

        @Override
        public Optional<Path> fileToOpen() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> fileToSave(String suggestion) {
            return Optional.ofNullable(saveTo);
        }

        @Override
        public void problem(Message message) {
            problems.add(message);
        }
    }
}
