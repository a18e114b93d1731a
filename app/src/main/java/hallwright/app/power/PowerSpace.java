package hallwright.app.power;

import hallwright.app.background.LatestOnly;
import hallwright.app.control.Controls;
import hallwright.app.control.Icons;
import hallwright.app.text.Words;
import hallwright.app.theme.Theme;
import hallwright.app.workbench.Results;
import hallwright.app.workbench.Watch;
import hallwright.app.workbench.Workbench;
import hallwright.design.Design;
import hallwright.design.ObjectId;
import hallwright.power.failure.Outcome;
import hallwright.power.hall.HallPower;
import hallwright.text.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The workspace of power: the single-line diagram at the right, what an outage does and all single outages at the
/// left. What is clicked on the diagram is selected on the floor too.
public final class PowerSpace extends StackPane {

    private static final double SIDE = 0.32;

    private final Workbench workbench;
    private final Words words;
    private final ObservableValue<Theme> theme;
    private final ObjectProperty<Failed> failed = new SimpleObjectProperty<>(Failed.NOTHING);
    private final LatestOnly<Question, PowerView> answers;
    private final DiagramPane diagram = new DiagramPane();
    private final OutageTable table;
    private final Consequences consequences;
    private final Label told = Controls.label("hw-muted");
    private final SplitPane full;
    private @Nullable PowerView view;
    private boolean choosing;

    /// What is asked.
    private record Question(Design design, HallPower power, Failed failed) {}

    /// @param workbench holds the design, its results and the selection
    /// @param words the language
    /// @param theme light or dark
    /// @param worker works outages out
    /// @param home the window's thread
    public PowerSpace(Workbench workbench, Words words, ObservableValue<Theme> theme, Executor worker, Executor home) {
        this.workbench = workbench;
        this.words = words;
        this.theme = theme;
        this.answers = new LatestOnly<>(
                (question, _) -> PowerView.of(question.design(), question.power(), question.failed()),
                worker,
                home,
                this::take,
                _ -> workbench.statusProperty().set(Message.of("window.power.problem")));
        table = new OutageTable(words);
        consequences = new Consequences(words);
        getStyleClass().add("hw-power");
        diagram.accessibleTextProperty().bind(words.text("window.power.diagram"));
        diagram.setOnPicked(ids -> workbench.select(new HashSet<>(ids)));
        diagram.setOnToggled(this::toggle);
        table.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        VBox empty =
                Controls.empty(Feather.ZAP, words.text("window.power.empty"), words.text("window.power.empty.hint"));
        full = new SplitPane(side(), middle());
        full.setDividerPositions(SIDE);
        getChildren().addAll(full, empty);
        Watch.now(workbench.resultsProperty(), () -> {
            HallPower power = power();
            boolean any = power != null && power.chain().size() > 0;
            Controls.show(full, any);
            Controls.show(empty, !any);
            ask();
        });
        Watch.each(failed, this::ask);
        Watch.each(theme, this::draw);
        Watch.each(words.textsProperty(), this::draw);
        Watch.each(workbench.selectionProperty(), this::draw);
    }

    private VBox side() {
        Button restore = new Button(null, Icons.of(Feather.ROTATE_CCW));
        restore.setId("power-restore");
        restore.textProperty().bind(words.text("window.power.restore"));
        restore.disableProperty().bind(failed.map(Failed::isNothing));
        restore.setOnAction(_ -> restore());
        Button fail = new Button(null, Icons.of(Feather.ZAP_OFF));
        fail.setId("power-fail");
        fail.textProperty().bind(words.text("window.power.fail"));
        fail.disableProperty().bind(workbench.selectionProperty().map(Set::isEmpty));
        fail.setOnAction(_ -> toggle(List.copyOf(workbench.selection())));
        CordConnecting connecting = new CordConnecting(workbench, words);
        HBox buttons = new HBox(fail, restore, Controls.spacer(), connecting.button());
        buttons.getStyleClass().add("hw-plan-buttons");
        told.setWrapText(true);
        VBox head = new VBox(
                Controls.label(words.text("window.power.outage"), "hw-overline"),
                buttons,
                consequences,
                told,
                connecting);
        head.getStyleClass().addAll("hw-section", "hw-power-head");
        Button copy = Controls.iconButton(Feather.COPY, words.text("window.power.copy"), table::copy);
        HBox title = Controls.head(words.text("window.power.outages"), copy);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox all = new VBox(head, title, table);
        all.getStyleClass().add("hw-power-side");
        return all;
    }

    private VBox middle() {
        HBox bar = new HBox(
                Controls.label(words.text("window.power.hint"), "hw-muted"),
                Controls.spacer(),
                Controls.iconButton(Feather.ZOOM_OUT, words.text("window.action.zoom-out"), () -> diagram.zoom(false)),
                Controls.iconButton(Feather.MAXIMIZE, words.text("window.action.fit"), diagram::fit),
                Controls.iconButton(Feather.ZOOM_IN, words.text("window.action.zoom-in"), () -> diagram.zoom(true)));
        bar.getStyleClass().add("hw-workload-bar");
        VBox.setVgrow(diagram, Priority.ALWAYS);
        return new VBox(bar, diagram);
    }

    private @Nullable HallPower power() {
        Results results = workbench.resultsProperty().get();
        return results == null ? null : results.analysis().power();
    }

    private void ask() {
        HallPower power = power();
        Results results = workbench.resultsProperty().get();
        if (power != null && results != null && power.chain().size() > 0) {
            answers.ask(new Question(results.design(), power, failed.get()));
        }
    }

    private void take(PowerView next) {
        view = next;
        choosing = true;
        table.show(next.power());
        choosing = false;
        consequences.show(next);
        List<ObjectId> unrated = next.power().chain().notes().unrated();
        Controls.show(told, !unrated.isEmpty());
        told.setText(unrated.isEmpty() ? "" : words.get("window.power.unrated", unrated.size()));
        draw();
    }

    private void draw() {
        if (view != null) {
            diagram.show(view, theme.getValue().palette(), words.texts(), workbench.selection());
        }
    }

    private void toggle(List<ObjectId> ids) {
        if (view != null) {
            List<ObjectId> elements = ids.stream()
                    .filter(id -> {
                        int point = view.power().chain().find(id);
                        return point >= 0 && view.power().chain().element(point) != null;
                    })
                    .toList();
            if (elements.isEmpty()) {
                workbench.statusProperty().set(Message.of("window.power.no-element"));
                return;
            }
            table.getSelectionModel().clearSelection();
            failed.set(failed.get().toggled(elements));
        }
    }

    private void restore() {
        table.getSelectionModel().clearSelection();
        failed.set(Failed.NOTHING);
    }

    private void choose(@Nullable Outcome outcome) {
        if (outcome != null && view != null && !choosing) {
            failed.set(Failed.of(view.power().chain(), outcome.outage()));
        }
    }
}
