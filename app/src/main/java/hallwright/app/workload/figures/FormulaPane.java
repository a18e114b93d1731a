package hallwright.app.workload.figures;

import hallwright.app.control.Controls;
import hallwright.app.text.Words;
import hallwright.app.workbench.Watch;
import hallwright.workload.Figure;
import hallwright.workload.Input;
import hallwright.workload.Output;
import hallwright.workload.Trace;
import hallwright.workload.result.FigureText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// Where a figure comes from: its formula, the same with the numbers in it, the result with its unit, how far it
/// can
/// be trusted, and every number that went in. A number that is a figure itself leads to its own formula, and back.
public final class FormulaPane extends VBox implements Explain {

    private final Words words;
    private final Deque<Output> before = new ArrayDeque<>();
    private final Button back;
    private final ScrollPane scroll = new ScrollPane();
    private @Nullable Output shown;
    private @Nullable Links links;

    /// @param words the language
    public FormulaPane(Words words) {
        this.words = words;
        back = Controls.iconButton(Feather.ARROW_LEFT, words.text("workload.formula.back"), this::back);
        getStyleClass().addAll("hw-panel", "hw-formula");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(Controls.head(words.text("workload.formula.title"), back), scroll);
        Watch.each(words.textsProperty(), this::fill);
        fill();
    }

    @Override
    public void show(Output figure) {
        if (shown != null && shown != figure) {
            before.push(shown);
        }
        shown = figure;
        fill();
    }

    /// Takes over the figures of another sizing: the figure in view is looked up anew by its name.
    ///
    /// @param fresh the figure of the same name; null if there is none any more
    void renew(Links newLinks, @Nullable Output fresh) {
        links = newLinks;
        before.clear();
        shown = fresh;
        fill();
    }

    /// The figure in view, or null.
    @Nullable
    Output shown() {
        return shown;
    }

    private void back() {
        if (!before.isEmpty()) {
            shown = before.pop();
            fill();
        }
    }

    private void fill() {
        Controls.show(back, !before.isEmpty());
        Output figure = shown;
        scroll.setContent(
                figure == null
                        ? Controls.empty(
                                Feather.HELP_CIRCLE,
                                words.text("workload.formula.none"),
                                words.text("workload.formula.none-hint"))
                        : content(figure));
        scroll.setVvalue(0);
    }

    private Node content(Output figure) {
        Trace trace = figure.trace();
        String result = FigureText.of(figure, words.texts());
        VBox box = new VBox(
                text(FigureText.name(figure, words.texts()), "hw-formula-name"),
                text(result, "hw-formula-value"),
                trust(trace));
        box.getChildren()
                .addAll(
                        overline("workload.formula.formula"),
                        text(figure.key() + " = " + trace.formula().symbolic(), "hw-formula-text"),
                        overline("workload.formula.numbers"),
                        text("= " + trace.substituted(), "hw-formula-text"),
                        text("= " + result, "hw-formula-text"));
        if (!trace.inputs().isEmpty()) {
            box.getChildren().add(overline("workload.formula.inputs"));
            trace.inputs().forEach(input -> box.getChildren().add(input(input, figure)));
        }
        box.getChildren()
                .addAll(
                        overline("workload.formula.source"),
                        text(
                                words.get(
                                        "workload.formula.stands-in",
                                        trace.formula().id(),
                                        trace.formula().source()),
                                "hw-muted"));
        box.getStyleClass().add("hw-formula-body");
        return box;
    }

    private Node trust(Trace trace) {
        Label confidence = Controls.label("hw-muted");
        confidence.setText(
                words.get("window.confidence", words.get(trace.confidence().messageId())));
        HBox line = new HBox(Controls.confidence(trace.confidence(), words), confidence);
        if (trace.uncertainty() > 0) {
            Label band = Controls.label("hw-unknown");
            band.setText(words.get("workload.formula.band", trace.uncertainty()));
            line.getChildren().add(band);
        }
        line.getStyleClass().add("hw-formula-line");
        return line;
    }

    private Node input(Input input, Output user) {
        Label symbol = Controls.label("hw-formula-symbol");
        symbol.setText(input.symbol());
        symbol.setWrapText(true);
        Label value = Controls.label("hw-number");
        value.setText(FigureText.of(input.value(), "1", words.texts()));
        value.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(symbol, Controls.spacer(), value, Controls.confidence(input.confidence(), words));
        line.getStyleClass().add("hw-formula-line");
        Optional<Figure> figure = links == null ? Optional.empty() : links.of(input, user);
        VBox box = new VBox(line);
        if (figure.isPresent()) {
            Hyperlink link =
                    new Hyperlink(words.get("workload.formula.follows", FigureText.name(figure.get(), words.texts())));
            link.setWrapText(true);
            link.setOnAction(_ -> show(figure.get()));
            box.getChildren().add(link);
        } else {
            String source = input.source().isEmpty() ? words.get("workload.formula.stated") : input.source();
            box.getChildren().add(text(source, "hw-hint"));
        }
        box.getStyleClass().add("hw-formula-input");
        return box;
    }

    private Label overline(String id) {
        return Controls.label(words.text(id), "hw-overline");
    }

    private static Label text(String text, String style) {
        Label label = Controls.label(style);
        label.setText(text);
        label.setWrapText(true);
        return label;
    }
}
