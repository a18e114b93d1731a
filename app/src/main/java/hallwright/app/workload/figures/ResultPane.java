package hallwright.app.workload.figures;

import hallwright.app.control.Controls;
import hallwright.app.text.Words;
import hallwright.app.timeline.TimelineChart;
import hallwright.app.workbench.Results;
import hallwright.app.workbench.Watch;
import hallwright.app.workbench.Workbench;
import hallwright.drawing.timeline.Capacity;
import hallwright.drawing.timeline.StageTimeline;
import hallwright.workload.Figure;
import hallwright.workload.Output;
import hallwright.workload.floor.FloorAnswer;
import hallwright.workload.floor.FloorWorkload;
import hallwright.workload.model.ModelShape;
import hallwright.workload.result.PoolKind;
import hallwright.workload.result.StageResult;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What follows, in the middle of the workspace. While a workload cannot be understood, what followed from the last
/// one stays in view, dimmed.
public final class ResultPane extends ScrollPane {

    private static final double MARGIN = 8;
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final Workbench workbench;
    private final Words words;
    private final FormulaPane formula;
    private final ChainView chain;
    private final TimelineChart timeline;
    private final VBox stages = new VBox();
    private final VBox floor = new VBox();
    private final VBox body;
    private final Set<String> open = new HashSet<>();
    private @Nullable FloorWorkload shown;

    /// @param workbench holds the results
    /// @param words the language
    /// @param formula shows formulas
    public ResultPane(Workbench workbench, Words words, FormulaPane formula) {
        this.workbench = workbench;
        this.words = words;
        this.formula = formula;
        this.chain = new ChainView(formula);
        timeline = new TimelineChart(words);
        body = new VBox(chain, group("workload.view.timeline", timeline), stages, floor);
        body.getStyleClass().add("hw-results-body");
        getStyleClass().add("hw-results");
        setContent(body);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        Watch.each(workbench.resultsProperty(), this::fill);
        Watch.each(workbench.designProperty(), this::mark);
        Watch.each(timeline.selectedProperty(), this::reveal);
        Watch.each(words.textsProperty(), () -> {
            shown = null;
            fill();
        });
        fill();
    }

    private void fill() {
        Results results = workbench.resultsProperty().get();
        FloorWorkload workload = results == null ? null : results.analysis().workload();
        FloorAnswer answer = workload == null ? null : workload.answer();
        if (results != null && workload != null && answer != null) {
            Chain made = new Chain(results.analysis(), workload, answer, words.texts());
            chain.fill(made.cards());
            if (shown == null || shown.answer() != answer || shown.cost() != workload.cost()) {
                show(workload, answer, made.shape());
            }
            shown = workload;
        }
        mark();
    }

    private void show(FloorWorkload workload, FloorAnswer answer, @Nullable ModelShape shape) {
        formula.renew(new Links(answer.sizing()), fresh(answer));
        List<Node> nodes = new ArrayList<>();
        for (StageResult stage : answer.sizing().stages()) {
            String name = stage.name();
            nodes.add(new StageView(stage, words, formula, open.contains(name), shownAll -> {
                if (shownAll) {
                    open.add(name);
                } else {
                    open.remove(name);
                }
            }));
        }
        stages.getChildren().setAll(nodes);
        timeline.timelineProperty()
                .set(StageTimeline.of(
                        answer.sizing(),
                        Map.of(
                                PoolKind.ACCELERATORS,
                                Capacity.ofNodes(
                                        answer.supply().nodes(),
                                        answer.supply().node().gpus()))));
        FloorTables tables = new FloorTables(words, formula);
        List<Node> below = new ArrayList<>(List.of(
                group("workload.view.resources", Tables.figures(answer.sizing().resources(), words, formula)),
                group("workload.view.losses", tables.losses(answer)),
                group("workload.view.racks", tables.racks(answer)),
                group("workload.view.costs", tables.cost(answer, workload))));
        if (shape != null) {
            below.add(group("workload.view.model", tables.breakdown(shape)));
        }
        floor.getChildren().setAll(below);
    }

    /// The figure in view as it is now: the one with the same key and, if there are several, with the same formula.
    private @Nullable Output fresh(FloorAnswer answer) {
        Output old = formula.shown();
        if (old == null) {
            return null;
        }
        Stream<Figure> all = Stream.concat(
                answer.sizing().stages().stream().flatMap(stage -> stage.figures().stream()),
                answer.sizing().resources().stream());
        return all.filter(each -> each.key().equals(old.key())
                        && each.trace().formula().equals(old.trace().formula()))
                .findFirst()
                .orElse(null);
    }

    /// Brings the stage that was chosen in the chart into view.
    private void reveal() {
        String name = timeline.selectedProperty().get();
        for (Node node : stages.getChildren()) {
            if (node instanceof StageView stage && stage.name().equals(name)) {
                double hidden = body.getHeight() - getViewportBounds().getHeight();
                double top = stages.getLayoutY() + stage.getLayoutY() - MARGIN;
                setVvalue(hidden <= 0 ? 0 : Math.clamp(top / hidden, 0, 1));
            }
        }
    }

    private Node group(String id, Node content) {
        Label title = Controls.label(words.text(id), "hw-overline");
        VBox box = new VBox(title, content);
        box.getStyleClass().add("hw-stage");
        return box;
    }

    private void mark() {
        Results results = workbench.resultsProperty().get();
        FloorWorkload workload = results == null ? null : results.analysis().workload();
        boolean current = results != null
                && results.design() == workbench.design()
                && workload != null
                && workload.problem() == null;
        body.pseudoClassStateChanged(STALE, !current);
        Controls.show(body, shown != null);
    }
}
