package hallwright.app.findings;

import hallwright.app.control.Controls;
import hallwright.app.text.Words;
import hallwright.rule.Finding;
import hallwright.rule.FindingGroup;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Steps through the findings of a group, around its ends.
final class Steps extends HBox {

    private final Words words;
    private final Label place = Controls.label("hw-muted");
    private final Runnable stepped;
    private List<Finding> members = List.of();
    private int at;

    /// @param stepped what follows after a step
    Steps(Words words, Runnable stepped) {
        this.words = words;
        this.stepped = stepped;
        Button previous =
                Controls.iconButton(Feather.CHEVRON_LEFT, words.text("window.findings.previous"), () -> step(-1));
        Button next = Controls.iconButton(Feather.CHEVRON_RIGHT, words.text("window.findings.next"), () -> step(1));
        previous.getStyleClass().add("hw-previous");
        next.getStyleClass().add("hw-next");
        place.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("hw-steps");
        getChildren().addAll(previous, place, next);
    }

    /// Shows a group at the finding where it was, or else at its worst.
    void show(@Nullable FindingGroup group) {
        Finding before = current();
        members = group == null ? List.of() : group.findings();
        at = 0;
        for (int i = 0; before != null && i < members.size(); i++) {
            if (members.get(i).fingerprint().equals(before.fingerprint())) {
                at = i;
            }
        }
        describe();
    }

    /// The finding at which it stands, or null without a group.
    @Nullable
    Finding current() {
        return members.isEmpty() ? null : members.get(at);
    }

    private void step(int by) {
        at = Math.floorMod(at + by, members.size());
        describe();
        stepped.run();
    }

    private void describe() {
        Controls.show(this, members.size() > 1);
        place.setText(words.get("window.findings.place", at + 1, members.size()));
    }
}
