package hallwright.app.command.print;

import hallwright.text.Message;
import hallwright.text.Texts;
import hallwright.workload.result.FigureText;
import hallwright.workload.variant.Comparison;
import hallwright.workload.variant.Row;
import hallwright.workload.variant.VariantResult;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/// Variants of a workload as a table for people: a column for each, the best of a row with an asterisk.
public final class ComparisonPrint {

    private final Texts texts;
    private final PrintWriter out;

    public ComparisonPrint(Texts texts, PrintWriter out) {
        this.texts = texts;
        this.out = out;
    }

    public void print(Comparison comparison) {
        List<VariantResult> variants = comparison.columns();
        List<String> heads = new ArrayList<>(List.of(texts.get("command.head.figure")));
        variants.forEach(each -> heads.add(each.variant().name()));
        Columns columns = new Columns(heads);
        for (Row row : comparison.rows()) {
            List<String> cells = new ArrayList<>(List.of(texts.get(row.messageId())));
            for (int i = 0; i < variants.size(); i++) {
                cells.add(cell(row, i));
            }
            columns.add(cells.toArray(String[]::new));
        }
        out.println(
                texts.get("command.size.compared", variants.getFirst().variant().name()));
        columns.print(out);
        for (VariantResult each : variants) {
            Message problem = each.problem();
            if (problem != null) {
                out.println(texts.get("command.size.not-sized", each.variant().name(), problem));
            }
        }
    }

    private String cell(Row row, int variant) {
        Double value = row.values().get(variant);
        if (value == null) {
            return "–";
        }
        String text = FigureText.of(value, row.unit(), texts);
        Double difference = row.difference(variant);
        if (variant > 0 && difference != null) {
            text += " (" + FigureText.difference(difference, texts) + ")";
        }
        return row.best().contains(variant) ? text + " *" : text;
    }
}
