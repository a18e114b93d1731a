package hallwright.app.compare;

import hallwright.app.background.LatestOnly;
import hallwright.app.control.Controls;
import hallwright.app.text.Words;
import hallwright.app.workbench.Watch;
import hallwright.text.Message;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.form.ModelFiles;
import hallwright.workload.form.WorkloadForm;
import hallwright.workload.variant.Change;
import hallwright.workload.variant.Comparison;
import hallwright.workload.variant.Row;
import hallwright.workload.variant.Variant;
import hallwright.workload.variant.VariantResult;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Two to four variants of a workload side by side: what each changes, what it needs, how far that is from the
/// first,
/// and what is best. It needs no floor. What is shown is worked out away from the window's thread; only the newest
/// request is answered.
public final class ComparePane extends VBox {

    private static final int FEWEST = 2;
    private static final int MOST = 4;
    private static final double NAMES = 132;
    private static final double LEAST_COLUMN = 128;
    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final System.Logger LOG = System.getLogger("hallwright");

    private final Words words;
    private final ReferenceData data;
    private final LatestOnly<Request, Comparison> calculation;
    private final ObjectProperty<@Nullable Map<String, Object>> base = new SimpleObjectProperty<>();
    private final List<Variant> variants = new ArrayList<>();
    private final List<Node> answers = new ArrayList<>();
    private final GridPane grid = new GridPane();
    private final ScrollPane scroll = new ScrollPane(grid);
    private final Label told = Controls.label("hw-compare-told");
    private final Button add;
    private final VBox empty;
    private Consumer<Map<String, Object>> onUse = values -> {};
    private int headRows;

    /// @param words the language
    /// @param data the reference data
    /// @param files where configurations are found that the workload names by path
    /// @param worker runs the calculation, one after the other
    /// @param home runs what hands answers over, on the window's thread
    public ComparePane(Words words, ReferenceData data, ModelFiles files, Executor worker, Executor home) {
        this.words = words;
        this.data = data;
        calculation = new LatestOnly<>(
                (request, outdated) -> Comparison.of(request.base(), request.variants(), data, files, outdated),
                worker,
                home,
                this::show,
                this::fail);
        add = Controls.iconButton(Feather.PLUS, words.text("workload.compare.add"), this::add);
        add.setId("compare-add");
        empty = Controls.empty(
                Feather.COLUMNS, words.text("workload.compare.empty"), words.text("workload.compare.empty.hint"));
        getStyleClass().addAll("hw-panel", "hw-compare");
        grid.getStyleClass().add("hw-compare-grid");
        scroll.setFitToWidth(true);
        told.setWrapText(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(Controls.head(words.text("workload.compare.title"), add), scroll, told, empty);
        Watch.each(base, this::restart);
        Watch.each(words.textsProperty(), this::rebuild);
        Watch.each(calculation.busyProperty(), this::tellState);
        rebuild();
    }

    /// The values of the workload that is varied, with or without its format and version; null where there is none.
    public ObjectProperty<@Nullable Map<String, Object>> baseProperty() {
        return base;
    }

    /// Is given the values of a variant, of the whole workload, when the user takes it over.
    public void setOnUse(Consumer<Map<String, Object>> use) {
        onUse = use;
    }

    /// The variants as they are.
    List<Variant> variants() {
        return List.copyOf(variants);
    }

    private boolean isEmpty() {
        Map<String, Object> values = base.get();
        return values == null || !(values.get("stages") instanceof List<?> stages) || stages.isEmpty();
    }

    private void restart() {
        while (variants.size() < FEWEST) {
            variants.add(Variant.unchanged(
                    variants.isEmpty()
                            ? words.get("workload.compare.as-planned")
                            : words.get("workload.compare.column", variants.size() + 1)));
        }
        rebuild();
    }

    private void add() {
        variants.add(Variant.unchanged(words.get("workload.compare.column", variants.size() + 1)));
        rebuild();
    }

    private void copy(int column) {
        Variant like = variants.get(column);
        variants.add(column + 1, like.named(words.get("workload.compare.copy-name", like.name())));
        rebuild();
    }

    private void remove(int column) {
        variants.remove(column);
        rebuild();
    }

    /// Builds the inputs anew and asks for the answers.
    private void rebuild() {
        boolean nothing = isEmpty();
        Controls.show(empty, nothing);
        Controls.show(scroll, !nothing);
        Controls.show(told, !nothing);
        Controls.show(add, !nothing);
        add.setDisable(variants.size() >= MOST);
        grid.getChildren().clear();
        answers.clear();
        grid.getColumnConstraints().clear();
        if (!nothing) {
            inputs();
            ask();
        }
    }

    private void inputs() {
        Map<String, Object> values = whole();
        List<String> taken = Stream.of(Change.ACCELERATOR, Change.MODEL, Change.PRECISION, Change.DEADLINE)
                .filter(word -> Change.means(values, word))
                .toList();
        grid.getColumnConstraints().add(new ColumnConstraints(NAMES));
        for (int row = 0; row < taken.size(); row++) {
            grid.add(Controls.label(words.text(nameOf(taken.get(row))), "hw-compare-figure"), 0, row + 1);
        }
        for (int i = 0; i < variants.size(); i++) {
            int column = i;
            ColumnConstraints equal = new ColumnConstraints(LEAST_COLUMN, LEAST_COLUMN, Double.MAX_VALUE);
            equal.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(equal);
            VariantHead head = new VariantHead(words, data, values, variants.get(i), changed -> {
                variants.set(column, changed);
                ask();
            });
            grid.add(new VBox(head.name(), buttons(column)), column + 1, 0);
            for (int row = 0; row < taken.size(); row++) {
                Node input = head.input(taken.get(row));
                input.setId("compare-" + taken.get(row) + "-" + column);
                grid.add(input, column + 1, row + 1);
            }
        }
        headRows = taken.size() + 1;
    }

    private static String nameOf(String word) {
        return switch (word) {
            case Change.ACCELERATOR -> "workload.compare.gpu";
            case Change.MODEL -> "workload.compare.model";
            case Change.PRECISION -> "workload.compare.precision";
            default -> "workload.compare.deadline";
        };
    }

    private HBox buttons(int column) {
        Button copy = Controls.iconButton(Feather.COPY, words.text("workload.compare.copy"), () -> copy(column));
        Button remove =
                Controls.iconButton(Feather.TRASH_2, words.text("workload.compare.remove"), () -> remove(column));
        copy.setDisable(variants.size() >= MOST);
        remove.setDisable(variants.size() <= FEWEST);
        copy.setId("compare-copy-" + column);
        remove.setId("compare-remove-" + column);
        return new HBox(copy, remove);
    }

    private void ask() {
        calculation.ask(new Request(whole(), List.copyOf(variants)));
    }

    /// The workload as a file would hold it.
    private Map<String, Object> whole() {
        Map<String, Object> values = base.get();
        Map<String, Object> whole = new LinkedHashMap<>(values == null ? Map.of() : values);
        whole.putIfAbsent("format", WorkloadForm.FORMAT);
        whole.putIfAbsent("version", 1.0);
        return whole;
    }

    private void show(Comparison comparison) {
        grid.getChildren().removeAll(answers);
        answers.clear();
        if (isEmpty() || comparison.columns().size() != variants.size()) {
            return;
        }
        FigureCells cells = new FigureCells(words);
        int line = headRows;
        for (Row row : comparison.rows()) {
            Label name = cells.name(row);
            GridPane.setValignment(name, VPos.TOP);
            put(name, 0, line);
            for (int column = 0; column < comparison.columns().size(); column++) {
                if (comparison.columns().get(column).sizing() != null) {
                    put(cells.cell(row, column), column + 1, line);
                }
            }
            line++;
        }
        for (int column = 0; column < comparison.columns().size(); column++) {
            answer(comparison.columns().get(column), column, line);
        }
        tellState();
    }

    /// Below a variant: the button that takes it over, or the reason why it cannot be sized in place of its
    /// figures.
    private void answer(VariantResult result, int column, int line) {
        Message problem = result.problem();
        if (problem != null) {
            Label reason = Controls.label("hw-compare-problem");
            reason.setText(words.get("workload.compare.not-sized", problem));
            reason.setWrapText(true);
            put(reason, column + 1, headRows);
            GridPane.setValignment(reason, VPos.TOP);
            GridPane.setRowSpan(reason, Math.max(1, line - headRows));
            return;
        }
        Button use = new Button(words.get("workload.compare.use"));
        use.setId("compare-use-" + column);
        use.setMaxWidth(Double.MAX_VALUE);
        use.setWrapText(true);
        use.setDisable(result.variant().changes().isEmpty());
        use.setOnAction(event -> onUse.accept(taken(result)));
        put(use, column + 1, line);
    }

    /// The values of a variant, with a format and version only if the workload came with them.
    private Map<String, Object> taken(VariantResult result) {
        Map<String, Object> values = new LinkedHashMap<>(result.values());
        Map<String, Object> came = base.get();
        for (String key : List.of("format", "version")) {
            if (came == null || !came.containsKey(key)) {
                values.remove(key);
            }
        }
        return values;
    }

    private void put(Node node, int column, int row) {
        answers.add(node);
        grid.add(node, column, row);
    }

    private void tellState() {
        boolean busy = calculation.busyProperty().get();
        grid.pseudoClassStateChanged(STALE, busy);
        told.setText(words.get(busy ? "workload.compare.busy" : "workload.compare.legend"));
    }

    private void fail(Throwable failure) {
        LOG.log(System.Logger.Level.ERROR, "the comparison failed", failure);
        grid.getChildren().removeAll(answers);
        answers.clear();
        told.setText(words.get("workload.compare.failed", String.valueOf(failure)));
    }

    /// What is to be compared.
    ///
    /// @param base the values of the workload
    /// @param variants what is changed
    private record Request(Map<String, Object> base, List<Variant> variants) {}
}
