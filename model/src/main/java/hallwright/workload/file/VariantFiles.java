package hallwright.workload.file;

import hallwright.file.FileProblem;
import hallwright.file.JsonLayout;
import hallwright.file.JsonText;
import hallwright.text.Message;
import hallwright.text.Texts;
import hallwright.workload.Fields;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.variant.Comparison;
import hallwright.workload.variant.Row;
import hallwright.workload.variant.Variant;
import hallwright.workload.variant.VariantResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads variants of workloads, and writes their comparison.
public final class VariantFiles {

    /// The format of variants.
    public static final String FORMAT = "hallwright-variants";

    /// The format of a comparison.
    public static final String COMPARISON = "hallwright-comparison";

    private static final int VERSION = 1;
    private static final int MOST = 4;

    private VariantFiles() {}

    /// The variants in a file.
    ///
    /// @throws FileProblem if the file cannot be read or is wrong
    public static List<Variant> read(Path file) throws FileProblem {
        Map<String, Object> values = JsonText.values(file);
        try {
            Fields in = Fields.of(values);
            head(in);
            List<Fields> listed = in.list("variants");
            if (listed.isEmpty() || listed.size() > MOST) {
                throw in.problem("variants", Message.of("workload.variant.count", listed.size(), MOST));
            }
            List<Variant> variants = new ArrayList<>();
            for (int i = 0; i < listed.size(); i++) {
                listed.get(i).optionalFreeFields("change");
                variants.add(new Variant(listed.get(i).text("name"), changes(values, i)));
            }
            in.done();
            return variants;
        } catch (WorkloadProblem problem) {
            throw ModelConfigFiles.problem(file, problem);
        }
    }

    /// A workload as it is and its variants, sized and compared.
    ///
    /// @param workload the file with the workload
    /// @param unchanged the name of the workload as it is
    /// @param variants the file with the variants
    /// @param data the reference data
    /// @throws FileProblem if a file cannot be read or is wrong
    public static Comparison compare(Path workload, String unchanged, Path variants, ReferenceData data)
            throws FileProblem {
        List<Variant> all = new ArrayList<>();
        all.add(Variant.unchanged(unchanged));
        all.addAll(read(variants));
        return Comparison.of(JsonText.values(workload), all, data, path -> WorkloadFiles.model(workload, path));
    }

    /// A comparison as JSON text.
    ///
    /// @param texts the language of reasons
    public static String text(Comparison comparison, Texts texts) {
        Map<String, Object> root = Head.of(COMPARISON);
        root.put(
                "variants",
                comparison.columns().stream().map(each -> column(each, texts)).toList());
        root.put("rows", comparison.rows().stream().map(VariantFiles::row).toList());
        return JsonLayout.text(root);
    }

    private static void head(Fields in) throws WorkloadProblem {
        String format = in.text("format");
        if (!format.equals(FORMAT)) {
            throw in.wrong("format", format, Message.of("workload.expected.format", FORMAT));
        }
        int version = in.count("version");
        if (version > VERSION) {
            throw in.problem("version", Message.of("workload.expected.version", version, VERSION));
        }
    }

    private static Map<String, Object> changes(Map<String, Object> values, int variant) {
        Map<String, Object> changes = new LinkedHashMap<>();
        if (values.get("variants") instanceof List<?> list
                && list.get(variant) instanceof Map<?, ?> map
                && map.get("change") instanceof Map<?, ?> change) {
            change.forEach((key, value) -> changes.put(String.valueOf(key), value));
        }
        return changes;
    }

    private static Map<String, Object> column(VariantResult column, Texts texts) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("name", column.variant().name());
        node.put("change", column.variant().changes());
        Message problem = column.problem();
        if (problem != null) {
            node.put("problem", texts.of(problem));
        }
        return node;
    }

    private static Map<String, Object> row(Row row) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("key", row.key());
        node.put("unit", row.unit());
        List<Object> cells = new ArrayList<>();
        for (int i = 0; i < row.values().size(); i++) {
            cells.add(cell(row, i));
        }
        node.put("cells", cells);
        return node;
    }

    private static Map<String, Object> cell(Row row, int variant) {
        Map<String, Object> node = new LinkedHashMap<>();
        put(node, "value", row.values().get(variant));
        put(node, "difference", row.difference(variant));
        node.put("best", row.best().contains(variant));
        return node;
    }

    private static void put(Map<String, Object> node, String key, @Nullable Double value) {
        if (value != null) {
            node.put(key, FigureTree.number(value));
        }
    }
}
