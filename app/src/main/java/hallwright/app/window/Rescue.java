package hallwright.app.window;

import hallwright.app.document.Documents;
import hallwright.app.text.Words;
import hallwright.app.window.RecoveryDialog.Choice;
import hallwright.file.FileProblem;
import hallwright.recovery.Recovery;
import hallwright.recovery.Recovery.Offer;
import javafx.stage.Window;

/// Offers at the start what earlier sessions left unsaved.
public final class Rescue {

    private final Recovery recovery;
    private final Documents documents;
    private final RecoveryDialog dialog;

    /// @param owner the window that the question belongs to
    /// @param recovery what was left
    /// @param documents opens it
    /// @param words the language
    public Rescue(Window owner, Recovery recovery, Documents documents, Words words) {
        this.recovery = recovery;
        this.documents = documents;
        this.dialog = new RecoveryDialog(owner, words);
    }

    /// Asks about each, the newest first, until one is restored.
    ///
    /// @return true if one was restored
    public boolean offer() {
        for (Offer offer : recovery.offers().offers()) {
            Choice choice = dialog.ask(offer);
            if (choice == Choice.RESTORE) {
                documents.openRescued(offer.design(), offer.original());
            }
            if (choice != Choice.LATER) {
                discard(offer);
            }
            if (choice == Choice.RESTORE) {
                return true;
            }
        }
        return false;
    }

    private void discard(Offer offer) {
        try {
            recovery.discard(offer);
        } catch (FileProblem problem) {
            System.getLogger("hallwright").log(System.Logger.Level.WARNING, "kept work cannot be removed", problem);
        }
    }
}
