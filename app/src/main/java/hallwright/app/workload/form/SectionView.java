package hallwright.app.workload.form;

import hallwright.app.control.Controls;
import hallwright.app.field.Answer;
import hallwright.app.field.Field;
import hallwright.app.inspector.FieldRow;
import hallwright.app.text.Words;
import hallwright.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One section of the form: its title with what can be done to it, its lines, those shown on demand, and what is
/// wrong with it.
final class SectionView extends VBox {

    private static final int LABEL = 124;
    private static final int UNIT = 42;

    private final List<FieldRow> rows = new ArrayList<>();
    private final Label wrong = Controls.label("hw-refusal");
    private final HBox head;
    private final Words words;
    private final Function<Answer, @Nullable Message> act;

    /// @param section what to show
    /// @param words the language
    /// @param open whether the lines on demand are shown
    /// @param act carries answers out
    /// @param tools stand beside the title
    SectionView(
            PlanSection section,
            Words words,
            ToggleButton open,
            Function<Answer, @Nullable Message> act,
            Node... tools) {
        this.words = words;
        this.act = act;
        getStyleClass().addAll("hw-section", "hw-plan-section");
        Label title = Controls.label("hw-overline");
        title.setText(section.title());
        head = new HBox(title, Controls.spacer());
        head.getChildren().addAll(tools);
        head.getStyleClass().add("hw-plan-head");
        wrong.setId(section.at().replace('/', '-') + "-wrong");
        wrong.setWrapText(true);
        Controls.show(wrong, false);
        getChildren().addAll(head, wrong);
        if (!section.fields().isEmpty()) {
            getChildren().add(grid(section.fields()));
        }
        if (!section.more().isEmpty()) {
            GridPane more = grid(section.more());
            open.selectedProperty().subscribe(shown -> Controls.show(more, shown));
            open.textProperty()
                    .bind(open.selectedProperty()
                            .flatMap(shown -> words.text(shown ? "workload.form.less" : "workload.form.more")));
            getChildren().addAll(open, more);
        }
    }

    /// Puts a node under the title.
    void lead(Node node) {
        getChildren().add(2, node);
    }

    List<FieldRow> rows() {
        return rows;
    }

    void update(PlanSection next) {
        List<Field> fields = next.all();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).update(fields.get(i));
        }
    }

    /// Says what is wrong, at the field if it is one of the section; null if nothing is.
    void complain(PlanForm.@Nullable Problem problem) {
        Controls.show(wrong, problem != null);
        if (problem != null) {
            wrong.setText(words.of(problem.reason()));
            String id = problem.place().replace('/', '.');
            Stream<FieldRow> there = rows.stream().filter(row -> row.id().equals(id));
            there.forEach(row -> row.complain(problem.reason()));
        }
    }

    private GridPane grid(List<Field> fields) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("hw-fields");
        ColumnConstraints value = new ColumnConstraints();
        value.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(new ColumnConstraints(LABEL), value, new ColumnConstraints(UNIT));
        for (Field field : fields) {
            FieldRow row = new FieldRow(field, words, act);
            rows.add(row);
            boolean bare = row.unit() instanceof Label unit && unit.getText().isEmpty();
            if (bare) {
                grid.addRow(grid.getRowCount(), row.label(), row.editor());
                GridPane.setColumnSpan(row.editor(), 2);
            } else {
                grid.addRow(grid.getRowCount(), row.label(), row.editor(), row.unit());
            }
        }
        return grid;
    }
}
