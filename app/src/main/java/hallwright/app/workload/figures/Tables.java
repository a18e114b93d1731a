package hallwright.app.workload.figures;

import hallwright.app.control.Controls;
import hallwright.app.text.Words;
import hallwright.workload.Output;
import hallwright.workload.result.FigureText;
import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;

/// Small tables of figures: names at the left, numbers aligned at the right.
final class Tables {

    private static final double GAP = 16;
    private static final double TWO_COLUMNS = 560;

    private Tables() {}

    /// Figures in two columns where there is room for them, each a button to its formula.
    static TilePane figures(List<? extends Output> figures, Words words, Explain explain) {
        TilePane tiles = new TilePane(GAP, 0);
        tiles.prefTileWidthProperty().bind(tiles.widthProperty().map(width -> {
            double all = Math.floor(width.doubleValue()) - 1;
            return all < TWO_COLUMNS ? all : Math.floor((all - GAP) / 2);
        }));
        tiles.setTileAlignment(Pos.CENTER_LEFT);
        figures.forEach(figure -> tiles.getChildren().add(line(figure, words, explain)));
        return tiles;
    }

    /// One figure: its name, its value, its band, how far it can be trusted.
    static Button line(Output figure, Words words, Explain explain) {
        Label name = Controls.label("hw-figure-name");
        name.setText(FigureText.name(figure, words.texts()));
        name.setMinWidth(0);
        Label value = Controls.label("hw-number");
        value.setText(FigureText.of(figure, words.texts()));
        value.setMinWidth(Label.USE_PREF_SIZE);
        HBox line = new HBox(name, Controls.spacer());
        if (figure.trace().uncertainty() > 0) {
            Label band = Controls.label("hw-unknown");
            band.setText(words.get("workload.formula.band", figure.trace().uncertainty()));
            band.setMinWidth(Label.USE_PREF_SIZE);
            line.getChildren().add(band);
        }
        line.getChildren().addAll(value, Controls.confidence(figure.trace().confidence(), words));
        line.getStyleClass().add("hw-figure-row");
        Button button = new Button(null, line);
        button.getStyleClass().addAll("flat", "hw-figure-button");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setAccessibleText(name.getText() + ": " + value.getText());
        button.setOnAction(_ -> explain.show(figure));
        line.prefWidthProperty().bind(button.widthProperty().subtract(14));
        return button;
    }

    /// A table with a title for each column; all but the first are numbers.
    static GridPane table(List<String> heads) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("hw-table");
        for (int i = 0; i < heads.size(); i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setHgrow(i == 0 ? Priority.ALWAYS : Priority.NEVER);
            column.setHalignment(i == 0 ? HPos.LEFT : HPos.RIGHT);
            grid.getColumnConstraints().add(column);
            Label head = Controls.label("hw-table-head");
            head.setText(heads.get(i));
            grid.add(head, i, 0);
        }
        return grid;
    }

    /// Adds a row; a cell is a text or a node.
    static void row(GridPane table, Object... cells) {
        int row = table.getRowCount();
        for (int i = 0; i < cells.length; i++) {
            table.add(cell(cells[i], i), i, row);
        }
    }

    private static Node cell(Object cell, int column) {
        if (cell instanceof Node node) {
            return node;
        }
        Label label = Controls.label(column == 0 ? "hw-figure-name" : "hw-number");
        label.setText(String.valueOf(cell));
        if (column > 0) {
            label.setMinWidth(Label.USE_PREF_SIZE);
        }
        return label;
    }
}
