package hallwright.app.findings;

import hallwright.app.control.Controls;
import hallwright.app.text.Words;
import hallwright.app.workbench.Results;
import hallwright.app.workbench.Watch;
import hallwright.app.workbench.Workbench;
import hallwright.design.ObjectId;
import hallwright.design.Waiver;
import hallwright.edit.Unwaive;
import hallwright.edit.Waive;
import hallwright.rule.Finding;
import hallwright.rule.Measure;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
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

/// The list of findings at the right: filter, list, and the details of the selected one. Selecting a finding
/// selects
/// and shows what it is about.
public final class FindingsView extends VBox {

    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final Workbench workbench;
    private final Words words;
    private final Consumer<Finding> show;
    private final Consumer<@Nullable Finding> mark;
    private final WaiverPrompt prompt;
    private final Clock clock;
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.TO_DO);
    private final ListView<Finding> list = new ListView<>();
    private final FindingCard card;
    private final Label coverage = Controls.label("hw-coverage");
    private final VBox none;
    private final VBox filtered;
    private final VBox waiting;
    private boolean filling;

    /// @param workbench holds results and selection, and takes waivers
    /// @param words the language
    /// @param show brings what a finding is about into view
    /// @param mark points the selected finding out; null for none
    /// @param prompt asks for the reason of a waiver
    /// @param clock dates waivers
    public FindingsView(
            Workbench workbench,
            Words words,
            Consumer<Finding> show,
            Consumer<@Nullable Finding> mark,
            WaiverPrompt prompt,
            Clock clock) {
        this.workbench = workbench;
        this.words = words;
        this.show = show;
        this.mark = mark;
        this.prompt = prompt;
        this.clock = clock;
        this.card = new FindingCard(words, show, this::waive, this::unwaive);
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

    /// The listed findings, in order.
    public List<Finding> shown() {
        return List.copyOf(list.getItems());
    }

    private void build() {
        getStyleClass().addAll("hw-panel", "hw-findings");
        list.accessibleTextProperty().bind(words.text("window.findings.title"));
        list.setCellFactory(view -> new FindingCell(workbench, words));
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        list.setOnKeyPressed(event -> {
            Finding finding = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && finding != null) {
                show.accept(finding);
            } else if (event.getCode() == KeyCode.ESCAPE) {
                list.getSelectionModel().clearSelection();
            }
        });
        StackPane middle = new StackPane(list, none, filtered, waiting);
        VBox.setVgrow(middle, Priority.ALWAYS);
        coverage.setMinHeight(USE_PREF_SIZE);
        FilterBar bar = new FilterBar(workbench, filter, words);
        HBox head =
                Controls.head(words.text("window.findings.title"), bar.search(), new StateMenu(filter, words).button());
        getChildren().addAll(head, bar, middle, card, coverage);
    }

    private void fill() {
        Results results = workbench.resultsProperty().get();
        Finding before = list.getSelectionModel().getSelectedItem();
        filling = true;
        List<Finding> shown = results == null
                ? List.of()
                : new FindingsModel(results.design(), results.findings(), words.texts())
                        .shown(filter.get(), workbench.selection());
        list.getItems().setAll(shown);
        reselect(before);
        filling = false;
        card.show(list.getSelectionModel().getSelectedItem(), results);
        mark.accept(list.getSelectionModel().getSelectedItem());
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
        Finding finding = list.getSelectionModel().getSelectedItem();
        if (filter.get().selectedOnly()) {
            fill();
        } else if (finding != null
                && !workbench.selection().isEmpty()
                && finding.subjects().stream().noneMatch(workbench.selection()::contains)) {
            list.getSelectionModel().clearSelection();
        }
    }

    private void reselect(@Nullable Finding before) {
        list.getSelectionModel().clearSelection();
        if (before != null) {
            list.getItems().stream()
                    .filter(finding -> finding.fingerprint().equals(before.fingerprint()))
                    .findFirst()
                    .ifPresent(finding -> list.getSelectionModel().select(finding));
        }
    }

    private void selected(@Nullable Finding finding) {
        card.show(finding, workbench.resultsProperty().get());
        if (!filling) {
            mark.accept(finding);
        }
        if (finding != null && !filling) {
            Set<ObjectId> subjects = finding.subjects().stream()
                    .filter(id -> workbench.design().find(id) != null)
                    .collect(Collectors.toSet());
            if (!filter.get().selectedOnly()) {
                workbench.select(subjects);
            }
            show.accept(finding);
        }
    }

    private void waive(Finding finding) {
        Measure measure = finding.measure();
        prompt.ask(finding)
                .ifPresent(reply -> workbench.perform(new Waive(new Waiver(
                        finding.fingerprint(),
                        reply.reason(),
                        reply.author(),
                        LocalDate.now(clock),
                        reply.expires(),
                        measure == null ? 0 : measure.actual(),
                        measure == null ? 0 : measure.limit()))));
    }

    private void unwaive(Finding finding) {
        workbench.perform(new Unwaive(finding.fingerprint()));
    }

    private void markStale() {
        Results results = workbench.resultsProperty().get();
        pseudoClassStateChanged(STALE, results != null && results.design() != workbench.design());
    }
}
