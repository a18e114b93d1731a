package hallwright.app.power;

import hallwright.app.control.Controls;
import hallwright.app.control.Icons;
import hallwright.app.text.Words;
import hallwright.app.workbench.Watch;
import hallwright.app.workbench.Workbench;
import hallwright.design.Design;
import hallwright.design.Mount;
import hallwright.design.ObjectId;
import hallwright.edit.AutoConnect;
import hallwright.edit.EditResult;
import hallwright.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Connects power supplies to outlets: in the selected racks, or in all racks if none is selected, as one step of
/// undo;
/// and says until the next edit what could not be connected and why.
final class CordConnecting extends VBox {

    private static final int MOST = 5;

    private final Workbench workbench;
    private final Words words;
    private final Button button = new Button(null, Icons.of(Feather.LINK));
    private final VBox told = new VBox();
    private @Nullable Design about;

    CordConnecting(Workbench workbench, Words words) {
        this.workbench = workbench;
        this.words = words;
        button.setId("power-connect");
        button.textProperty().bind(words.text("window.power.connect"));
        button.setOnAction(_ -> connect());
        told.setId("power-connect-told");
        told.getStyleClass().add("hw-consequences");
        getChildren().add(told);
        Controls.show(told, false);
        Watch.each(workbench.designProperty(), () -> {
            if (about != null && about != workbench.design()) {
                about = null;
                Controls.show(told, false);
            }
        });
    }

    Button button() {
        return button;
    }

    private void connect() {
        Design design = workbench.design();
        AutoConnect edit = new AutoConnect(racks(design), AutoConnect.USUAL_REACH);
        AutoConnect.Plan plan = edit.plan(design);
        EditResult result = workbench.perform(edit);
        List<Message> said = new ArrayList<>();
        if (result instanceof EditResult.Refused refused) {
            said.add(refused.reason());
        } else {
            said.add(Message.of(
                    "window.power.connected", plan.cords().size(), plan.feeds().size()));
            if (!plan.singleCorded().isEmpty()) {
                said.add(Message.of(
                        "window.power.single-corded", plan.singleCorded().size()));
            }
            plan.problems().stream()
                    .limit(MOST)
                    .map(AutoConnect.Problem::reason)
                    .forEach(said::add);
            if (plan.problems().size() > MOST) {
                said.add(Message.of(
                        "window.power.not-connected.more", plan.problems().size() - MOST));
            }
        }
        about = workbench.design();
        told.getChildren().setAll(said.stream().map(this::label).toList());
        Controls.show(told, true);
    }

    private Label label(Message message) {
        Label label = Controls.label("hw-muted");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setText(words.of(message));
        return label;
    }

    /// The selected racks with devices, or all of them.
    private Set<ObjectId> racks(Design design) {
        Set<ObjectId> filled = design.mounts().stream().map(Mount::rack).collect(Collectors.toSet());
        Set<ObjectId> selected =
                workbench.selection().stream().filter(filled::contains).collect(Collectors.toSet());
        return selected.isEmpty() ? filled : selected;
    }
}
