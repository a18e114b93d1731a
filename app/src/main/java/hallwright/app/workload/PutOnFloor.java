package hallwright.app.workload;

import hallwright.app.control.Controls;
import hallwright.app.control.Icons;
import hallwright.app.text.Words;
import hallwright.app.workbench.Results;
import hallwright.app.workbench.Watch;
import hallwright.app.workbench.Workbench;
import hallwright.design.Design;
import hallwright.edit.Edit;
import hallwright.placing.Placing;
import hallwright.text.Message;
import hallwright.workload.floor.FloorAnswer;
import hallwright.workload.floor.FloorWorkload;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Puts the machines that the workload lacks on the floor, as one step of undo, and says what could not be placed
/// and
/// why, until the next edit. Places are looked for beside the window's thread; they are used only while the design
/// is still the same.
final class PutOnFloor {

    private final Workbench workbench;
    private final Words words;
    private final WorkloadMeans means;
    private final Button button = new Button(null, Icons.of(Feather.DOWNLOAD));
    private final Label says = Controls.label("hw-muted");
    private final VBox told = new VBox(says);
    private List<Message> sentences = List.of();
    private @Nullable Design about;

    /// @param workbench holds the results and takes the edit
    /// @param words the language
    /// @param means the catalogue and the threads
    PutOnFloor(Workbench workbench, Words words, WorkloadMeans means) {
        this.workbench = workbench;
        this.words = words;
        this.means = means;
        button.setId("workload-put");
        button.textProperty().bind(words.text("workload.put.button"));
        button.setOnAction(_ -> look());
        says.setId("workload-put-says");
        says.setWrapText(true);
        says.setMinHeight(Region.USE_PREF_SIZE);
        told.setMinHeight(Region.USE_PREF_SIZE);
        told.getStyleClass().add("hw-put-says");
        Watch.each(workbench.resultsProperty(), this::enable);
        Watch.each(workbench.designProperty(), this::edited);
        Watch.each(words.textsProperty(), this::tell);
        enable();
        tell();
    }

    Button button() {
        return button;
    }

    /// What came of it, below the button.
    VBox told() {
        return told;
    }

    private void enable() {
        Results results = workbench.resultsProperty().get();
        FloorWorkload workload = results == null ? null : results.analysis().workload();
        FloorAnswer answer = workload == null ? null : workload.answer();
        boolean current = results != null && results.design() == workbench.design();
        button.setDisable(!current || answer == null || answer.fits());
    }

    /// What was said holds for the design that it was said of.
    private void edited() {
        enable();
        if (about != null && about != workbench.design()) {
            sentences = List.of();
            about = null;
            tell();
        }
    }

    private void look() {
        Results results = workbench.resultsProperty().get();
        if (results == null) {
            return;
        }
        button.setDisable(true);
        means.worker().execute(() -> {
            Placing placing = Placing.of(
                    results.analysis(), means.catalogue(), results.findings().ruleSet());
            means.home().execute(() -> place(results, placing));
        });
    }

    private void place(Results results, Placing placing) {
        Edit edit = placing.edit();
        if (results.design() != workbench.design()) {
            enable();
            return;
        }
        List<Message> all = new ArrayList<>(List.of(placing.summary()));
        all.addAll(placing.reasons());
        all.addAll(placing.remarks());
        sentences = all.stream().distinct().toList();
        if (edit != null) {
            about = null;
            workbench.perform(edit);
        }
        about = workbench.design();
        enable();
        tell();
    }

    private void tell() {
        says.setText(sentences.stream().map(words::of).collect(Collectors.joining("\n")));
        Controls.show(told, !sentences.isEmpty());
    }
}
