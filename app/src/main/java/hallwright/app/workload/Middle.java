package hallwright.app.workload;

import hallwright.app.compare.ComparePane;
import hallwright.app.control.Controls;
import hallwright.app.text.Words;
import hallwright.app.workbench.Watch;
import hallwright.app.workbench.Workbench;
import hallwright.app.workload.figures.FormulaPane;
import hallwright.app.workload.figures.ResultPane;
import hallwright.design.WorkloadPlan;
import hallwright.edit.SetWorkload;
import hallwright.text.Message;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.ReferenceData;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The middle of the workspace: what follows, or variants of it side by side.
final class Middle extends VBox {

    private static final List<String> ENVELOPE = List.of("format", "version");

    private final Workbench workbench;
    private final Words words;
    private final ToggleGroup group = new ToggleGroup();
    private final StackPane pages = new StackPane();
    private @Nullable WorkloadPlan compared;

    /// @param workbench holds the plan and its results, takes edits
    /// @param words the language
    /// @param means data, files and threads
    /// @param data the known models and accelerators
    /// @param formula shows formulas
    Middle(Workbench workbench, Words words, WorkloadMeans means, ReferenceData data, FormulaPane formula) {
        this.workbench = workbench;
        this.words = words;
        getStyleClass().add("hw-workload-middle");
        PutOnFloor put = new PutOnFloor(workbench, words, means);
        HBox tabs = new HBox(
                tab("workload.view.tab.figures", new ResultPane(workbench, words, formula)),
                tab("workload.view.tab.compare", compare(means, data)));
        tabs.getStyleClass().add("hw-segments");
        HBox bar = new HBox(tabs, Controls.spacer(), put.button());
        bar.getStyleClass().add("hw-workload-bar");
        VBox.setVgrow(pages, Priority.ALWAYS);
        getChildren().addAll(bar, put.told(), pages);
    }

    private ToggleButton tab(String id, Node page) {
        ToggleButton tab = new ToggleButton();
        tab.textProperty().bind(words.text(id));
        tab.setId(id.replace('.', '-'));
        tab.getStyleClass().addAll("flat", "hw-icon-button", "hw-segment");
        tab.setToggleGroup(group);
        tab.setOnAction(_ -> tab.setSelected(true));
        tab.setSelected(pages.getChildren().isEmpty());
        pages.getChildren().add(page);
        page.visibleProperty().bind(tab.selectedProperty());
        return tab;
    }

    private ComparePane compare(WorkloadMeans means, ReferenceData data) {
        ComparePane compare = new ComparePane(
                words,
                data,
                path -> {
                    throw new WorkloadProblem("model/config", Message.of("workload.floor.config", path));
                },
                means.worker(),
                means.home());
        compare.setOnUse(values -> {
            Map<String, Object> plan = new LinkedHashMap<>(values);
            ENVELOPE.forEach(plan::remove);
            workbench.perform(new SetWorkload(new WorkloadPlan(plan), Message.of("edit.workload.variant")));
        });
        Watch.now(workbench.designProperty(), () -> {
            WorkloadPlan plan = workbench.design().workload();
            if (plan != compared) {
                compared = plan;
                compare.baseProperty().set(values(plan));
            }
        });
        return compare;
    }

    private static @Nullable Map<String, Object> values(@Nullable WorkloadPlan plan) {
        return plan == null ? null : plan.values();
    }
}
