package hallwright.app.findings;

import hallwright.app.control.Controls;
import hallwright.app.text.Words;
import hallwright.app.workbench.Results;
import hallwright.app.workbench.Watch;
import hallwright.app.workbench.Workbench;
import hallwright.design.ObjectId;
import hallwright.rule.Finding;
import hallwright.rule.FindingGroup;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The list of findings at the right: filter, list, and the details of the selected one. Findings that say the same
/// about different subjects are listed once. Selecting them selects and shows everything that they are about.
public final class FindingsView extends VBox {

    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final Workbench workbench;
    private final Words words;
    private final Consumer<List<Finding>> show;
    private final Consumer<List<Finding>> mark;
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.TO_DO);
    private final ListView<FindingGroup> list = new ListView<>();
    private final FindingCard card;
    private final Label coverage = Controls.label("hw-coverage");
    private final VBox none;
    private final VBox filtered;
    private final VBox waiting;
    private boolean filling;
    private List<Finding> pointed = List.of();

    /// @param workbench holds results and selection, and takes waivers
    /// @param words the language
    /// @param show points findings out and brings what they are about into view
    /// @param mark points findings out
    /// @param prompt asks for the reason of a waiver
    /// @param clock dates waivers
    public FindingsView(
            Workbench workbench,
            Words words,
            Consumer<List<Finding>> show,
            Consumer<List<Finding>> mark,
            WaiverPrompt prompt,
            Clock clock) {
        this.workbench = workbench;
        this.words = words;
        this.show = show;
        this.mark = mark;
        this.card = new FindingCard(words, this::point, new Waiving(workbench, prompt, clock));
        this.none = Controls.empty(
                Feather.CHECK_CIRCLE, words.text("window.findings.none"), words.text("window.findings.none.hint"));
        this.filtered = Controls.empty(
                Feather.FILTER, words.text("window.findings.filtered"), words.text("window.findings.filtered.hint"));
        this.waiting = Controls.empty(
                Feather.CLOCK, words.text("window.findings.waiting"), words.text("window.findings.waiting.hint"));
        build();
        Watch.each(filter, this::fill);
        Watch.each(workbench.resultsProperty(), this::fill);
        Watch.each(workbench.designProperty(), this::markStale);
        Watch.each(words.textsProperty(), this::fill);
        Watch.each(workbench.selectionProperty(), this::selectionChanged);
        fill();
    }

    /// Which findings are listed.
    public ObjectProperty<Filter> filterProperty() {
        return filter;
    }

    /// The listed findings, those that say the same put together, in order.
    public List<FindingGroup> shown() {
        return List.copyOf(list.getItems());
    }

    private void build() {
        getStyleClass().addAll("hw-panel", "hw-findings");
        list.accessibleTextProperty().bind(words.text("window.findings.title"));
        list.setCellFactory(view -> new FindingCell(workbench, words));
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        list.setOnKeyPressed(event -> {
            FindingGroup group = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && group != null) {
                point(group);
            } else if (event.getCode() == KeyCode.ESCAPE) {
                list.getSelectionModel().clearSelection();
            }
        });
        StackPane middle = new StackPane(list, none, filtered, waiting);
        VBox.setVgrow(middle, Priority.ALWAYS);
        coverage.setWrapText(true);
        coverage.setMinHeight(USE_PREF_SIZE);
        FilterBar bar = new FilterBar(workbench, filter, words);
        HBox head =
                Controls.head(words.text("window.findings.title"), bar.search(), new StateMenu(filter, words).button());
        getChildren().addAll(head, bar, middle, card, coverage);
    }

    private void fill() {
        Results results = workbench.resultsProperty().get();
        FindingGroup before = list.getSelectionModel().getSelectedItem();
        filling = true;
        List<FindingGroup> shown = results == null
                ? List.of()
                : new FindingsModel(results.design(), results.findings(), words.texts())
                        .groups(filter.get(), workbench.selection());
        list.getItems().setAll(shown);
        reselect(before);
        filling = false;
        card.show(list.getSelectionModel().getSelectedItem(), results);
        remark(list.getSelectionModel().getSelectedItem());
        boolean any = results != null && !results.findings().all().isEmpty();
        Controls.show(list, !shown.isEmpty());
        Controls.show(waiting, results == null);
        Controls.show(none, results != null && !any);
        Controls.show(filtered, any && shown.isEmpty());
        String looked = results == null
                ? ""
                : new FindingsModel(results.design(), results.findings(), words.texts()).coverage();
        coverage.setText(looked);
        coverage.setTooltip(looked.isEmpty() ? null : new Tooltip(looked));
        markStale();
    }

    /// What is pointed out goes when something else is selected by hand.
    private void selectionChanged() {
        FindingGroup group = list.getSelectionModel().getSelectedItem();
        if (filter.get().selectedOnly()) {
            fill();
        } else if (group != null && leaves(group)) {
            list.getSelectionModel().clearSelection();
        }
    }

    /// True if the user has turned to something else than the subjects of a group. A group without subjects, about
    /// the
    /// whole hall, is left only for objects.
    private boolean leaves(FindingGroup group) {
        return subjects(group.findings()).findAny().isPresent()
                ? subjects(group.findings()).noneMatch(workbench.selection()::contains)
                : !workbench.selection().isEmpty();
    }

    /// Selects what was selected before: the group that holds the same finding, or else another of the same group.
    private void reselect(@Nullable FindingGroup before) {
        list.getSelectionModel().clearSelection();
        if (before == null) {
            return;
        }
        Map<String, FindingGroup> byFinding = new HashMap<>();
        for (FindingGroup group : list.getItems()) {
            group.findings().forEach(finding -> byFinding.put(finding.fingerprint(), group));
        }
        before.findings().stream()
                .map(finding -> byFinding.get(finding.fingerprint()))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
    }

    private void selected(@Nullable FindingGroup group) {
        if (filling) {
            return;
        }
        card.show(group, workbench.resultsProperty().get());
        if (group == null) {
            pointed = List.of();
            mark.accept(pointed);
        } else {
            point(group);
        }
    }

    /// Selects everything that findings are about, and brings it into view.
    private void point(FindingGroup group) {
        pointed = group.findings();
        if (!filter.get().selectedOnly()) {
            workbench.select(subjects(pointed)
                    .filter(id -> workbench.design().find(id) != null)
                    .collect(Collectors.toSet()));
        }
        show.accept(pointed);
    }

    /// Points out what was pointed out before, as the latest results see it.
    private void remark(@Nullable FindingGroup group) {
        Set<String> before = pointed.stream().map(Finding::fingerprint).collect(Collectors.toSet());
        List<Finding> same = group == null
                ? List.of()
                : group.findings().stream()
                        .filter(finding -> before.contains(finding.fingerprint()))
                        .toList();
        pointed = same.isEmpty() && group != null ? group.findings() : same;
        mark.accept(pointed);
    }

    private static Stream<ObjectId> subjects(List<Finding> findings) {
        return findings.stream().flatMap(finding -> finding.subjects().stream());
    }

    private void markStale() {
        Results results = workbench.resultsProperty().get();
        pseudoClassStateChanged(STALE, results != null && results.design() != workbench.design());
    }
}
