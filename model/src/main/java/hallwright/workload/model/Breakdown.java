package hallwright.workload.model;

import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.Working;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/// The parameters of a model, part by part.
///
/// @param parts the parts in the order in which a token meets them
public record Breakdown(List<Part> parts) {

    public Breakdown {
        parts = List.copyOf(parts);
    }

    /// All parameters.
    public long total() {
        return parts.stream().mapToLong(Part::total).sum();
    }

    /// The parameters that one token meets, the lookup in the token table included.
    public long active() {
        return parts.stream().mapToLong(Part::active).sum();
    }

    /// All parameters as a figure that shows the parts.
    public Figure figure() {
        StringJoiner text = new StringJoiner(" + ");
        Map<String, Double> symbols = new LinkedHashMap<>();
        for (Part part : parts) {
            String symbol = part.kind().code();
            for (int number = 2; symbols.containsKey(symbol); number++) {
                symbol = part.kind().code() + " " + number;
            }
            symbols.put(symbol, (double) part.total());
            text.add("{" + symbol + "}");
        }
        Working working = Formula.read("W2", text.toString(), "published totals of 57 models reproduced")
                .working();
        symbols.forEach(working::put);
        return working.gives("params_total", "1", (double) total());
    }

    /// The parameters of the parts of one kind.
    public long of(PartKind kind) {
        return parts.stream()
                .filter(part -> part.kind() == kind)
                .mapToLong(Part::total)
                .sum();
    }
}
