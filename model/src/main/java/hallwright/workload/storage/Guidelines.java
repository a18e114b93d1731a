package hallwright.workload.storage;

import hallwright.catalogue.Confidence;
import hallwright.workload.Figure;
import hallwright.workload.Formula;
import hallwright.workload.Series;
import hallwright.workload.data.StorageGuideline;
import java.util.Comparator;
import java.util.List;

/// What a storage system should deliver by the guideline of the maker of the nodes (W10.3).
public final class Guidelines {

    private Guidelines() {}

    /// One row of the table.
    ///
    /// @param key the name of the figure
    /// @param row the row
    /// @param write true for writing, false for reading
    /// @param scale what the values are divided by, 1e9 for gigabytes per second
    public static Series row(String key, StorageGuideline row, boolean write, double scale) {
        List<Double> values = write ? row.writeBytesPerSecond() : row.readBytesPerSecond();
        return new Formula(
                        "W10.3",
                        "table for {nodes} nodes",
                        row.provenance().source(),
                        row.provenance().confidence())
                .working()
                .put("nodes", row.nodes())
                .gives(
                        key,
                        scale == 1 ? "B/s" : "GB/s",
                        values.stream().map(v -> v / scale).toList());
    }

    /// The bandwidth for so many nodes: in proportion to the largest row that is not larger, and never below the
    /// row of
    /// a single node.
    ///
    /// @param key the name of the figure
    /// @param table the rows
    /// @param nodes how many nodes
    /// @param kind which of the three recommendations
    /// @param write true for writing, false for reading
    public static Figure of(
            String key, List<StorageGuideline> table, double nodes, GuidelineClass kind, boolean write) {
        List<StorageGuideline> rows = table.stream()
                .sorted(Comparator.comparingInt(StorageGuideline::nodes))
                .toList();
        StorageGuideline row = rows.getFirst();
        for (StorageGuideline each : rows) {
            if (each.nodes() <= nodes) {
                row = each;
            }
        }
        double single = value(rows.getFirst(), kind, write);
        double listed = value(row, kind, write);
        boolean several = row.nodes() > 1;
        double perNode = several ? listed / row.nodes() : 0;
        double value = Math.max(single, perNode * nodes);
        return new Formula(
                        "W10.3",
                        "max({single}, {row}/{row nodes}·{nodes}·{several})",
                        row.provenance().source(),
                        nodes == row.nodes() ? row.provenance().confidence() : Confidence.MEDIUM)
                .working()
                .put("single", single)
                .put("row", listed)
                .put("row nodes", row.nodes())
                .put("nodes", nodes)
                .put("several", several ? 1 : 0)
                .gives(key, "B/s", value);
    }

    private static double value(StorageGuideline row, GuidelineClass kind, boolean write) {
        return (write ? row.writeBytesPerSecond() : row.readBytesPerSecond()).get(kind.column());
    }
}
