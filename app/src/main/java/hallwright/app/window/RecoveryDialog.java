package hallwright.app.window;

import hallwright.app.text.Words;
import hallwright.recovery.Recovery.Offer;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/// Offers the work that an earlier session did not save.
final class RecoveryDialog {

    /// What becomes of the work.
    enum Choice {
        /// It is opened.
        RESTORE,
        /// It is thrown away.
        DISCARD,
        /// It is offered again at the next start.
        LATER
    }

    private final Window owner;
    private final Words words;

    RecoveryDialog(Window owner, Words words) {
        this.owner = owner;
        this.words = words;
    }

    Choice ask(Offer offer) {
        ButtonType restore = new ButtonType(words.get("window.recovery.restore"), ButtonData.YES);
        ButtonType discard = new ButtonType(words.get("window.recovery.discard"), ButtonData.NO);
        ButtonType later = new ButtonType(words.get("window.recovery.later"), ButtonData.CANCEL_CLOSE);
        Path original = offer.original();
        String name = original == null ? offer.design().project().name() : original.toString();
        String time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(words.language().locale())
                .format(offer.time().atZone(ZoneId.systemDefault()));
        Alert alert = Ask.about(
                owner,
                words,
                Feather.LIFE_BUOY,
                words.get("window.recovery.question"),
                words.get("window.recovery.hint", name, time),
                restore,
                discard,
                later);
        ButtonType answer = alert.showAndWait().orElse(later);
        if (answer == restore) {
            return Choice.RESTORE;
        }
        return answer == discard ? Choice.DISCARD : Choice.LATER;
    }
}
