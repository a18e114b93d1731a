package hallwright.app.inspector;

import hallwright.app.control.Controls;
import hallwright.app.field.Answer;
import hallwright.app.field.Entry;
import hallwright.app.field.Field;
import hallwright.app.text.Words;
import hallwright.text.Message;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// One line of the inspector, or of another form, on the screen. What is entered is handed on with Enter or when
/// the field is left;
/// Escape
/// brings the old value back. An entry that cannot be used stays, marked and explained, until it is mended.
public final class FieldRow {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass STATED = PseudoClass.getPseudoClass("stated");

    private static final int LONG = 20;

    private final Words words;
    private final Function<Answer, @Nullable Message> act;
    private final Label label = Controls.label("hw-field-label");
    private final Label unit = Controls.label("hw-unit");
    private final Control editor;
    private Field field;
    private boolean updating;

    /// @param field what to show
    /// @param words the language of explanations
    /// @param act carries an answer out; gives back why it was refused, or null
    public FieldRow(Field field, Words words, Function<Answer, @Nullable Message> act) {
        this.field = field;
        this.words = words;
        this.act = act;
        this.editor = switch (field.entry()) {
            case Entry.Words _ -> textField(false);
            case Entry.Measure measure -> {
                unit.setText(measure.dimension().unit());
                yield textField(true);
            }
            case Entry.Choice choice -> choice(choice);
            case Entry.Flag _ -> flag();
            case Entry.Fixed _ -> Controls.label("hw-fixed");
        };
        label.setText(field.label());
        label.setLabelFor(editor);
        editor.setAccessibleText(field.label());
        editor.setMaxWidth(Double.MAX_VALUE);
        editor.setId(field.id().replace('.', '-'));
        update(field);
    }

    /// What the field is called.
    public Node label() {
        return label;
    }

    /// The unit beside it.
    public Node unit() {
        return unit;
    }

    /// What the value is entered with.
    public Control editor() {
        return editor;
    }

    /// The id of the field.
    public String id() {
        return field.id();
    }

    /// Shows a new value of the same field.
    public void update(Field next) {
        field = next;
        updating = true;
        switch (editor) {
            case TextField text -> {
                if (!text.getText().equals(next.value())) {
                    text.setText(next.value());
                }
                text.setPromptText(next.prompt());
            }
            case CheckBox box -> {
                box.setIndeterminate(next.value().isEmpty());
                box.setSelected(Boolean.parseBoolean(next.value()));
            }
            case ComboBox<?> box -> select(box, next);
            case Label fixed -> fixed.setText(next.value().isEmpty() ? next.prompt() : next.value());
            default -> throw new IllegalStateException("no such editor [editor=" + editor + "]");
        }
        editor.pseudoClassStateChanged(STATED, next.stated());
        explain(null);
        updating = false;
    }

    /// Takes no more entries: the line is about to leave the screen.
    public void retire() {
        updating = true;
    }

    /// Marks the value as wrong for a reason that was found elsewhere, until another value comes.
    public void complain(Message reason) {
        explain(reason);
    }

    private TextField textField(boolean number) {
        TextField text = new TextField();
        if (number) {
            text.setAlignment(Pos.CENTER_RIGHT);
        }
        text.setOnAction(event -> {
            enter(text.getText());
            text.selectAll();
        });
        text.focusedProperty().subscribe((before, focused) -> {
            if (before && !focused) {
                enter(text.getText());
            }
        });
        text.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                update(field);
                event.consume();
            }
        });
        return text;
    }

    private CheckBox flag() {
        CheckBox box = new CheckBox();
        box.setOnAction(event -> enter(Boolean.toString(box.isSelected())));
        return box;
    }

    private ComboBox<Entry.Option> choice(Entry.Choice choice) {
        ComboBox<Entry.Option> box = new ComboBox<>();
        box.getItems().setAll(choice.options());
        box.setVisibleRowCount(16);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(Entry.@Nullable Option option) {
                return option == null ? "" : option.label();
            }

            @Override
            public Entry.Option fromString(String label) {
                throw new UnsupportedOperationException("the list is not typed into");
            }
        });
        box.valueProperty().subscribe(option -> {
            if (option != null && !updating) {
                enter(option.code());
            }
        });
        return box;
    }

    @SuppressWarnings("unchecked")
    private static void select(ComboBox<?> box, Field next) {
        ComboBox<Entry.Option> options = (ComboBox<Entry.Option>) box;
        options.setPromptText(next.prompt());
        options.setValue(options.getItems().stream()
                .filter(option -> option.code().equals(next.value()))
                .findFirst()
                .orElse(null));
    }

    private void enter(String text) {
        if (updating) {
            return;
        }
        Message reason = act.apply(field.enter(text));
        explain(reason);
    }

    private static Tooltip tooltip(String text) {
        Tooltip tooltip = new Tooltip(text);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        return tooltip;
    }

    private void explain(@Nullable Message reason) {
        editor.pseudoClassStateChanged(WRONG, reason != null);
        String more = reason != null ? words.of(reason) : field.value().length() > LONG ? field.value() : "";
        editor.setTooltip(more.isEmpty() ? null : tooltip(more));
    }
}
