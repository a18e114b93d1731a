package hallwright.app.compare;

import hallwright.app.control.Controls;
import hallwright.app.control.Icons;
import hallwright.app.text.Words;
import hallwright.text.Texts;
import hallwright.workload.result.FigureText;
import hallwright.workload.variant.Row;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The cells of a figure: its value, how far it is from the first variant, and a star on the best.
final class FigureCells {

    private final Words words;

    FigureCells(Words words) {
        this.words = words;
    }

    /// The name of the figure.
    Label name(Row row) {
        Label name = Controls.label("hw-compare-row");
        name.setText(words.get(row.messageId()));
        name.setWrapText(true);
        return name;
    }

    /// The figure of a variant.
    VBox cell(Row row, int variant) {
        Texts texts = words.texts();
        Double value = row.values().get(variant);
        boolean best = row.best().contains(variant);
        Label number = Controls.label(best ? "hw-compare-best" : "hw-compare-value");
        number.setText(value == null ? "–" : FigureText.of(value, row.unit(), texts));
        HBox line = new HBox(number);
        line.getStyleClass().add("hw-compare-line");
        if (best) {
            line.getChildren().addFirst(Icons.of(Feather.STAR));
        }
        VBox cell = new VBox(line);
        cell.getStyleClass().add("hw-compare-cell");
        Double difference = row.difference(variant);
        String against = variant > 0 && difference != null ? FigureText.difference(difference, texts) : "";
        if (variant > 0) {
            Label share = Controls.label("hw-compare-share");
            share.setText(against);
            cell.getChildren().add(share);
        }
        String told = words.get(row.messageId()) + " " + number.getText() + " " + against;
        cell.setAccessibleText(best ? told + " " + words.get("workload.compare.best") : told);
        return cell;
    }
}
