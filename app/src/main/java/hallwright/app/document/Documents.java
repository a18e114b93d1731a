package hallwright.app.document;

import hallwright.app.settings.SettingsKeeper;
import hallwright.app.workbench.Workbench;
import hallwright.design.Design;
import hallwright.file.FileProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Opens and saves the design on the workbench. Files are read and written on a worker; nothing that is unsaved is
/// given up without a question.
public final class Documents {

    /// How the names of design files end.
    public static final String ENDING = ".json";

    private final Workbench workbench;
    private final DesignStore store;
    private final Prompts prompts;
    private final SettingsKeeper settings;
    private final Executor files;
    private final Executor home;
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// @param workbench holds the design
    /// @param store reads and writes
    /// @param prompts asks the user
    /// @param settings remembers recent files
    /// @param files runs what reads and writes, one after the other
    /// @param home runs what shows the result, on the window's thread
    public Documents(
            Workbench workbench,
            DesignStore store,
            Prompts prompts,
            SettingsKeeper settings,
            Executor files,
            Executor home) {
        this.workbench = workbench;
        this.store = store;
        this.prompts = prompts;
        this.settings = settings;
        this.files = files;
        this.home = home;
    }

    /// The file of the current design; null if it was never saved.
    public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /// True while a file is read or written.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// What people call the current design: its file, or its project where it has none.
    public String name() {
        Path current = file.get();
        Path last = current == null ? null : current.getFileName();
        return last == null ? workbench.design().project().name() : withoutEnding(last.toString());
    }

    /// Starts an empty floor.
    public void startNew(String name) {
        settled(() -> show(Design.empty(name), null));
    }

    /// Asks for a file and opens it.
    public void open() {
        settled(() -> prompts.fileToOpen().ifPresent(path -> read(path, path)));
    }

    /// Opens a file.
    public void open(Path path) {
        settled(() -> read(path, path));
    }

    /// Opens a copy of a file: saving asks where to.
    public void openCopy(Path path) {
        settled(() -> read(path, null));
    }

    /// Shows a design that was rescued; it counts as unsaved.
    public void openRescued(Design design, @Nullable Path path) {
        show(design, path);
        workbench.markUnsaved();
    }

    /// Saves, and asks where to if the design has no file.
    public void save() {
        save(file.get(), () -> {});
    }

    /// Asks where to and saves.
    public void saveAs() {
        save(null, () -> {});
    }

    /// Goes on once nothing is unsaved any more, or the user gives it up.
    public void settled(Runnable next) {
        if (!workbench.isUnsaved()) {
            next.run();
            return;
        }
        switch (prompts.unsaved(name())) {
            case SAVE -> save(file.get(), next);
            case DISCARD -> next.run();
            case CANCEL -> {}
        }
    }

    private void read(Path path, @Nullable Path own) {
        away(path, () -> {
            Design design = store.read(path);
            return () -> {
                show(design, own);
                if (own != null) {
                    remember(own);
                }
            };
        });
    }

    private void save(@Nullable Path known, Runnable next) {
        Optional<Path> target =
                known == null ? prompts.fileToSave(name() + ENDING).map(Documents::withEnding) : Optional.of(known);
        target.ifPresent(path -> {
            Design design = workbench.design();
            away(path, () -> {
                store.write(path, design);
                return () -> {
                    file.set(path);
                    workbench.markSaved(design);
                    remember(path);
                    next.run();
                };
            });
        });
    }

    private void show(Design design, @Nullable Path path) {
        file.set(path);
        workbench.open(design);
    }

    private void remember(Path path) {
        settings.change(now -> now.withRecent(path.toAbsolutePath().toString()));
    }

    private void away(Path path, FileStep step) {
        busy.set(true);
        files.execute(() -> {
            Runnable after;
            try {
                after = step.run();
            } catch (FileProblem problem) {
                boolean gone = Files.notExists(path);
                after = () -> {
                    if (gone) {
                        settings.change(
                                now -> now.withoutRecent(path.toAbsolutePath().toString()));
                    }
                    prompts.problem(problem.message());
                };
            }
            Runnable shown = after;
            home.execute(() -> {
                busy.set(false);
                shown.run();
            });
        });
    }

    private static Path withEnding(Path path) {
        Path last = path.getFileName();
        return last == null || last.toString().contains(".") ? path : path.resolveSibling(last + ENDING);
    }

    private static String withoutEnding(String name) {
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    /// Work on a file that ends with something to show.
    @FunctionalInterface
    private interface FileStep {

        Runnable run() throws FileProblem;
    }
}
