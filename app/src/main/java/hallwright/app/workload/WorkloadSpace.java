package hallwright.app.workload;

import hallwright.app.control.Controls;
import hallwright.app.control.Icons;
import hallwright.app.text.Words;
import hallwright.app.workbench.Results;
import hallwright.app.workbench.Watch;
import hallwright.app.workbench.Workbench;
import hallwright.app.workload.figures.FormulaPane;
import hallwright.app.workload.form.ConfigReader;
import hallwright.app.workload.form.PlanForm;
import hallwright.app.workload.form.PlanPane;
import hallwright.app.workload.form.StageEdits;
import hallwright.design.WorkloadPlan;
import hallwright.edit.SetWorkload;
import hallwright.text.Message;
import hallwright.workload.data.Accelerator;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.floor.FloorWorkload;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The workspace of the workload: what is asked, what follows, and why. A configuration can be dropped anywhere on
/// it.
public final class WorkloadSpace extends StackPane {

    private static final double FORM = 0.26;
    private static final double FORMULA = 0.76;
    private static final String CONFIG = ".json";

    private final Workbench workbench;
    private final Words words;
    private final WorkloadMeans means;
    private final Configurations configurations;
    private final Label refused = Controls.label("hw-refusal");
    private @Nullable PlanPane plan;

    /// @param workbench holds the plan and its results, takes edits
    /// @param words the language
    /// @param means data, files and threads
    public WorkloadSpace(Workbench workbench, Words words, WorkloadMeans means) {
        this.workbench = workbench;
        this.words = words;
        this.means = means;
        configurations = new Configurations(workbench, means, this::refuse);
        getStyleClass().add("hw-workload");
        ReferenceData data = means.reference();
        Node empty = data == null ? noData() : empty(data);
        Node full = data == null ? new StackPane() : full(data);
        getChildren().addAll(full, empty);
        Watch.now(workbench.designProperty(), () -> {
            boolean any = data != null && workbench.design().workload() != null;
            Controls.show(full, any);
            Controls.show(empty, !any);
        });
        setOnDragOver(this::accept);
        setOnDragDropped(this::drop);
    }

    private Node full(ReferenceData data) {
        plan = new PlanPane(workbench, data, words, configurations::choose, this::problem);
        FormulaPane formula = new FormulaPane(words);
        Middle middle = new Middle(workbench, words, means, data, formula);
        SplitPane columns = new SplitPane(plan, middle, formula);
        columns.setDividerPositions(FORM, FORMULA);
        return columns;
    }

    private Node empty(ReferenceData data) {
        FlowPane starts = new FlowPane();
        starts.getStyleClass().add("hw-workload-starts");
        Button config = new Button(null, Icons.of(Feather.FOLDER));
        config.textProperty().bind(words.text("workload.form.open-config"));
        config.setOnAction(_ -> configurations.choose());
        Button fresh = new Button(null, Icons.of(Feather.PLUS));
        fresh.setId("workload-begin");
        fresh.getStyleClass().add("accent");
        fresh.textProperty().bind(words.text("workload.empty.begin"));
        fresh.setOnAction(_ -> workbench.perform(begin(data)));
        starts.getChildren().addAll(fresh, config);
        VBox examples = new VBox(Controls.label(words.text("workload.empty.examples"), "hw-overline"));
        for (Path example : means.examples()) {
            Button button = new Button(ExampleNames.of(example));
            button.getStyleClass().add("flat");
            button.setOnAction(_ -> configurations.begin(example));
            examples.getChildren().add(button);
        }
        examples.getStyleClass().add("hw-workload-examples");
        Controls.show(refused, false);
        refused.setWrapText(true);
        VBox says = Controls.empty(Feather.CPU, words.text("workload.empty.title"), words.text("workload.empty.hint"));
        says.getChildren().addAll(starts, refused, examples);
        return says;
    }

    private Node noData() {
        return Controls.empty(
                Feather.ALERT_TRIANGLE,
                words.text("workload.empty.no-data"),
                words.text("workload.empty.no-data-hint"));
    }

    /// A plan to begin with: the first known accelerator and one training, so that only the model is left to
    /// choose.
    private static SetWorkload begin(ReferenceData data) {
        String accelerator = data.accelerators().stream()
                .filter(each -> each.node() != null)
                .map(Accelerator::id)
                .findFirst()
                .orElse("");
        WorkloadPlan bare = new WorkloadPlan(Map.of("hardware", Map.of("accelerator", accelerator)));
        WorkloadPlan staged = StageEdits.add(bare, "pre-training").workload();
        return new SetWorkload(staged, Message.of("edit.workload.begin"));
    }

    private void refuse(ConfigReader.@Nullable Refused why) {
        if (plan != null) {
            plan.refuse(why);
        }
        Controls.show(refused, why != null);
        if (why != null) {
            refused.setText(words.get("workload.form.config-refused", why.file(), why.field(), why.reason()));
        }
    }

    /// What the latest analysis found wrong with the plan that is there now.
    private PlanForm.@Nullable Problem problem() {
        Results results = workbench.resultsProperty().get();
        FloorWorkload workload = results == null ? null : results.analysis().workload();
        Message problem = workload == null ? null : workload.problem();
        if (problem == null
                || workload == null
                || !workload.plan().equals(workbench.design().workload())) {
            return null;
        }
        List<Object> arguments = problem.arguments();
        return new PlanForm.Problem(String.valueOf(arguments.getFirst()), (Message) arguments.getLast());
    }

    private void accept(DragEvent event) {
        if (config(event) != null) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        File file = config(event);
        if (file != null) {
            event.setDropCompleted(true);
            event.consume();
            configurations.read(file.toPath());
        }
    }

    /// The configuration that is dragged, or null: designs are left to the window.
    private static @Nullable File config(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        if (files == null || files.size() != 1 || !files.getFirst().getName().endsWith(CONFIG)) {
            return null;
        }
        return files.getFirst();
    }
}
