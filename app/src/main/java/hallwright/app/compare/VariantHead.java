package hallwright.app.compare;

import hallwright.app.text.Words;
import hallwright.app.workbench.Watch;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.variant.Change;
import hallwright.workload.variant.Variant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// The inputs of one variant: its name and the pickers of what it changes.
final class VariantHead {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Words words;
    private final ReferenceData data;
    private final Map<String, Object> base;
    private final Consumer<Variant> changed;
    private Variant variant;

    /// @param variant the variant to begin with
    /// @param base the workload that it changes
    /// @param changed is given the variant after every change
    VariantHead(Words words, ReferenceData data, Map<String, Object> base, Variant variant, Consumer<Variant> changed) {
        this.words = words;
        this.data = data;
        this.base = base;
        this.variant = variant;
        this.changed = changed;
    }

    /// The name.
    TextField name() {
        TextField field = new TextField(variant.name());
        named(field, "workload.compare.name");
        field.getStyleClass().add("hw-compare-name");
        onCommit(field, () -> {
            if (!field.getText().isBlank() && !field.getText().equals(variant.name())) {
                change(variant.named(field.getText().strip()));
            }
        });
        return field;
    }

    /// The input of a word.
    Node input(String word) {
        return switch (word) {
            case Change.ACCELERATOR -> picker(word, "workload.compare.gpu", accelerators());
            case Change.MODEL -> picker(word, "workload.compare.model", models());
            case Change.PRECISION -> picker(word, "workload.compare.precision", precisions());
            default -> deadline();
        };
    }

    private List<Option> accelerators() {
        return data.accelerators().stream()
                .filter(each -> each.node() != null)
                .map(each -> new Option(each.id(), each.name()))
                .toList();
    }

    private List<Option> models() {
        return data.models().stream()
                .map(each -> new Option(each.id(), each.name()))
                .toList();
    }

    private List<Option> precisions() {
        return data.precisions().stream()
                .map(each -> new Option(each.id(), each.id()))
                .toList();
    }

    private ComboBox<Option> picker(String word, String name, List<Option> others) {
        Object stated = Change.stated(base, word);
        String own = words.get("workload.compare.own");
        String unchanged = stated instanceof String text ? known(text, others) + " · " + own : own;
        List<Option> options = Option.with(unchanged, others);
        ComboBox<Option> box = new ComboBox<>();
        box.getItems().setAll(options);
        box.setValue(Option.of(options, variant.changes().get(word)));
        named(box, name);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setOnAction(event -> {
            Option picked = box.getValue();
            String value = picked == null ? null : picked.value();
            change(value == null ? variant.without(word) : variant.with(word, value));
        });
        return box;
    }

    /// What people call a value that the workload states.
    private static String known(String value, List<Option> options) {
        return options.stream()
                .filter(each -> value.equals(each.value()))
                .map(Option::text)
                .findFirst()
                .orElse(value);
    }

    private TextField deadline() {
        Object own = variant.changes().get(Change.DEADLINE);
        Object stated = Change.stated(base, Change.DEADLINE);
        TextField field = new TextField(own == null ? "" : number(own));
        field.setPromptText(stated == null ? words.get("workload.compare.own") : number(stated));
        named(field, "workload.compare.deadline");
        onCommit(field, () -> commitDeadline(field));
        return field;
    }

    private void commitDeadline(TextField field) {
        String text = field.getText().strip();
        Double days = days(text);
        boolean wrong = days == null && !text.isEmpty();
        field.pseudoClassStateChanged(WRONG, wrong);
        String name = words.get("workload.compare.deadline");
        String told = wrong ? words.get("workload.compare.deadline.wrong", text) : name;
        field.setTooltip(new Tooltip(told));
        field.setAccessibleText(told);
        if (!wrong) {
            change(days == null ? variant.without(Change.DEADLINE) : variant.with(Change.DEADLINE, days));
        }
    }

    private static @Nullable Double days(String text) {
        try {
            double days = Double.parseDouble(text.replace(',', '.'));
            return days > 0 && Double.isFinite(days) ? Double.valueOf(days) : null;
        } catch (NumberFormatException _) {
            return null;
        }
    }

    private String number(Object value) {
        return value instanceof Number number
                ? words.texts().quantities().number(number.doubleValue(), 2)
                : value.toString();
    }

    private void named(Control input, String id) {
        input.setAccessibleText(words.get(id));
        input.setTooltip(new Tooltip(words.get(id)));
        input.setMinWidth(0);
    }

    private void change(Variant next) {
        if (!next.equals(variant)) {
            variant = next;
            changed.accept(next);
        }
    }

    private static void onCommit(TextField field, Runnable step) {
        field.setOnAction(event -> step.run());
        Watch.each(field.focusedProperty(), () -> {
            if (!field.isFocused()) {
                step.run();
            }
        });
    }
}
