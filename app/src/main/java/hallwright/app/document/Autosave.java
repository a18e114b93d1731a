package hallwright.app.document;

import hallwright.app.background.Debounce;
import hallwright.app.workbench.Watch;
import hallwright.app.workbench.Workbench;
import hallwright.design.Design;
import hallwright.file.FileProblem;
import hallwright.recovery.Recovery;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Keeps a copy of unsaved work a moment after each change, away from the window's thread, and drops it when the
/// work
/// is saved or given up.
public final class Autosave {

    private static final System.Logger LOG = System.getLogger("hallwright");

    private final Workbench workbench;
    private final Documents documents;
    private final Recovery recovery;
    private final Debounce quiet;

    /// @param workbench holds the design
    /// @param documents knows its file
    /// @param recovery takes the copies
    /// @param quiet how long to wait
    public Autosave(Workbench workbench, Documents documents, Recovery recovery, Debounce quiet) {
        this.workbench = workbench;
        this.documents = documents;
        this.recovery = recovery;
        this.quiet = quiet;
        Watch.each(workbench.designProperty(), this::changed);
        Watch.each(workbench.unsavedProperty(), this::changed);
    }

    private void changed() {
        if (workbench.isUnsaved()) {
            Design design = workbench.design();
            Path file = documents.fileProperty().get();
            quiet.later(() -> keep(design, file));
        } else {
            quiet.later(this::forget);
        }
    }

    private void keep(Design design, @Nullable Path file) {
        try {
            recovery.keep(design, file);
        } catch (FileProblem problem) {
            LOG.log(System.Logger.Level.WARNING, "unsaved work cannot be kept", problem);
        }
    }

    private void forget() {
        try {
            recovery.forget();
        } catch (FileProblem problem) {
            LOG.log(System.Logger.Level.WARNING, "kept work cannot be removed", problem);
        }
    }
}
