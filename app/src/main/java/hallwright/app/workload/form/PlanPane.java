package hallwright.app.workload.form;

import hallwright.app.control.Controls;
import hallwright.app.control.Icons;
import hallwright.app.field.Answer;
import hallwright.app.inspector.FieldRow;
import hallwright.app.text.Words;
import hallwright.app.workbench.Watch;
import hallwright.app.workbench.Workbench;
import hallwright.design.WorkloadPlan;
import hallwright.edit.Edit;
import hallwright.edit.EditResult;
import hallwright.text.Message;
import hallwright.workload.data.ReferenceData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What is asked, at the left of the workspace. Each entry is one edit; after it the lines stay and only their
/// values
/// change, so that typing goes on where it was.
public final class PlanPane extends VBox {

    private final Workbench workbench;
    private final ReferenceData data;
    private final Words words;
    private final Runnable openConfig;
    private final Supplier<PlanForm.@Nullable Problem> problem;
    private final VBox body = new VBox();
    private final Label wrong = Controls.label("hw-refusal");
    private final Label refusal = Controls.label("hw-refusal");
    private final Map<String, ToggleButton> open = new HashMap<>();
    private final Map<String, SectionView> views = new HashMap<>();
    private final Label model = Controls.label("hw-model-name");
    private @Nullable PlanForm shown;
    private @Nullable WorkloadPlan of;

    /// @param workbench holds the plan and takes edits
    /// @param data the known models and accelerators
    /// @param words the language
    /// @param openConfig asks for a configuration
    /// @param problem what the latest analysis found wrong with the plan, or null
    public PlanPane(
            Workbench workbench,
            ReferenceData data,
            Words words,
            Runnable openConfig,
            Supplier<PlanForm.@Nullable Problem> problem) {
        this.workbench = workbench;
        this.data = data;
        this.words = words;
        this.openConfig = openConfig;
        this.problem = problem;
        getStyleClass().addAll("hw-panel", "hw-plan");
        wrong.setWrapText(true);
        refusal.setWrapText(true);
        refusal.setId("workload-config-refused");
        Controls.show(refusal, false);
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(Controls.head(words.text("workload.form.title")), wrong, scroll);
        Watch.each(workbench.designProperty(), this::refresh);
        Watch.each(workbench.resultsProperty(), this::complain);
        Watch.each(words.textsProperty(), () -> {
            shown = null;
            refresh();
        });
        refresh();
    }

    /// Shows why a configuration was refused; null takes the explanation away.
    public void refuse(ConfigReader.@Nullable Refused refused) {
        Controls.show(refusal, refused != null);
        if (refused != null) {
            refusal.setText(words.get(
                    "workload.form.config-refused",
                    refused.file(),
                    refused.field().replaceFirst("^/", ""),
                    refused.reason()));
        }
    }

    private void refresh() {
        WorkloadPlan plan = workbench.design().workload();
        if (plan == null) {
            shown = null;
            return;
        }
        boolean same = plan == of && shown != null;
        of = plan;
        if (same) {
            return;
        }
        PlanForm next = PlanForm.of(plan, data, words.texts());
        if (shown != null && shown.hasFormOf(next)) {
            next.sections()
                    .forEach(section ->
                            Objects.requireNonNull(views.get(section.at())).update(section));
        } else {
            rebuild(next);
        }
        model.setText(next.model().isEmpty() ? words.get("workload.form.no-model") : next.model());
        shown = next;
        complain();
    }

    private void rebuild(PlanForm next) {
        List<FieldRow> rows =
                views.values().stream().flatMap(view -> view.rows().stream()).toList();
        String focused = rows.stream()
                .filter(row -> row.editor().isFocused())
                .map(FieldRow::id)
                .findFirst()
                .orElse("");
        rows.forEach(FieldRow::retire);
        views.clear();
        List<Node> nodes = new ArrayList<>();
        nodes.add(view(next.general()));
        SectionView shape = view(next.shape());
        shape.lead(modelTools());
        nodes.add(shape);
        nodes.add(view(next.hardware()));
        for (int i = 0; i < next.stages().size(); i++) {
            nodes.add(view(next.stages().get(i), stageTools(i, next.stages().size())));
        }
        nodes.add(add());
        body.getChildren().setAll(nodes);
        views.values().stream()
                .flatMap(view -> view.rows().stream())
                .filter(row -> row.id().equals(focused))
                .findFirst()
                .ifPresent(row -> row.editor().requestFocus());
    }

    private SectionView view(PlanSection section, Node... tools) {
        ToggleButton more = open.computeIfAbsent(section.at(), _ -> disclosure());
        SectionView view = new SectionView(section, words, more, this::act, tools);
        views.put(section.at(), view);
        return view;
    }

    private static ToggleButton disclosure() {
        ToggleButton button = new ToggleButton();
        button.getStyleClass().addAll("flat", "hw-disclosure");
        return button;
    }

    private Node modelTools() {
        Button config = new Button(null, Icons.of(Feather.FOLDER));
        config.textProperty().bind(words.text("workload.form.open-config"));
        config.setOnAction(_ -> openConfig.run());
        Button hand = new Button(null, Icons.of(Feather.EDIT_2));
        hand.textProperty().bind(words.text("workload.form.enter-by-hand"));
        hand.setOnAction(_ -> perform(plan -> ModelLines.byHand(plan, words.texts())));
        HBox buttons = new HBox(config, hand);
        buttons.getStyleClass().add("hw-plan-buttons");
        ModelPicker picker = new ModelPicker(data, words, preset -> perform(plan -> ModelLines.choose(plan, preset)));
        VBox box = new VBox(model, picker, buttons, refusal);
        box.getStyleClass().add("hw-plan-model");
        return box;
    }

    private Node[] stageTools(int index, int count) {
        Button up = Controls.iconButton(
                Feather.CHEVRON_UP,
                words.text("workload.form.stage-up"),
                () -> perform(plan -> StageEdits.move(plan, index, -1)));
        up.setDisable(index == 0);
        Button down = Controls.iconButton(
                Feather.CHEVRON_DOWN,
                words.text("workload.form.stage-down"),
                () -> perform(plan -> StageEdits.move(plan, index, 1)));
        down.setDisable(index + 1 == count);
        Button remove = Controls.iconButton(
                Feather.TRASH_2,
                words.text("workload.form.stage-remove"),
                () -> perform(plan -> StageEdits.remove(plan, index)));
        remove.setDisable(count == 1);
        return new Node[] {up, down, remove};
    }

    private Node add() {
        MenuButton add = new MenuButton(null, Icons.of(Feather.PLUS));
        add.textProperty().bind(words.text("workload.form.add-stage"));
        add.setId("workload-add-stage");
        for (String type : StageEdits.TYPES) {
            MenuItem item = new MenuItem();
            item.textProperty().bind(words.text("workload.stage." + type));
            item.setOnAction(_ -> perform(plan -> StageEdits.add(plan, type)));
            add.getItems().add(item);
        }
        HBox box = new HBox(add);
        box.getStyleClass().add("hw-section");
        return box;
    }

    private void complain() {
        WorkloadPlan plan = workbench.design().workload();
        PlanForm.Problem found = plan == null ? null : problem.get();
        String at = found == null || plan == null ? "" : PlanForm.sectionOf(found.place(), plan);
        views.forEach(
                (section, view) -> view.complain(found != null && section.equals(at) && !at.isEmpty() ? found : null));
        boolean elsewhere = found != null && (at.isEmpty() || !views.containsKey(at));
        Controls.show(wrong, elsewhere);
        wrong.setText(found == null ? "" : words.of(found.reason()));
    }

    private void perform(Function<WorkloadPlan, Edit> edit) {
        WorkloadPlan plan = workbench.design().workload();
        if (plan != null) {
            refuse(null);
            workbench.perform(edit.apply(plan));
        }
    }

    private @Nullable Message act(Answer answer) {
        Message reason = switch (answer) {
            case Answer.Nothing _ -> null;
            case Answer.Wrong wrongEntry -> wrongEntry.reason();
            case Answer.Do edit ->
                workbench.perform(edit.edit()) instanceof EditResult.Refused refused ? refused.reason() : null;
        };
        if (reason != null) {
            workbench.statusProperty().set(reason);
        }
        return reason;
    }
}
