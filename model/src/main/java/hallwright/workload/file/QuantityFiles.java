package hallwright.workload.file;

import hallwright.electrical.data.ElectricalData;
import hallwright.electrical.quantity.ElectricalQuantities;
import hallwright.file.FileProblem;
import hallwright.file.JsonLayout;
import hallwright.file.JsonText;
import hallwright.text.Message;
import hallwright.workload.Fields;
import hallwright.workload.Output;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.quantity.Quantities;
import hallwright.workload.question.Answer;
import hallwright.workload.question.Calculation;
import hallwright.workload.question.Question;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads questions for single quantities of the workload and the electrical calculation, and writes the answers.
public final class QuantityFiles {

    /// The format of an answer.
    public static final String FORMAT = "hallwright-quantity";

    /// The format of the list of quantities.
    public static final String LIST_FORMAT = "hallwright-quantities";

    private final Quantities quantities;

    /// Questions over reference data.
    ///
    /// @param data of the workload calculation
    /// @param electrical of the electrical calculation
    public QuantityFiles(ReferenceData data, ElectricalData electrical) {
        this.quantities = new Quantities(data, ElectricalQuantities.all(electrical));
    }

    /// The answer to the question in a file.
    ///
    /// @param file holds `{"quantity": ..., "inputs": {...}}`, a worked case with `name`, `category`, `formula` and
    ///     `inputs` or with `topic`, `region` and `inputs`, or the inputs alone
    /// @param quantity the quantity that is asked for where the file does not say it; empty if it does
    /// @throws FileProblem if the file is no question, an input is wrong or too little is given
    public Answer answer(Path file, String quantity) throws FileProblem {
        Map<String, Object> values = JsonText.values(file);
        boolean whole = values.containsKey("inputs");
        try {
            return quantities.answer(question(Fields.of(values), values, whole, quantity));
        } catch (WorkloadProblem problem) {
            String place = problem.field();
            boolean head = !whole || place.equals("quantity") || place.equals("inputs");
            throw new FileProblem(file, (head ? "/" : "/inputs/") + place, problem.reason());
        }
    }

    /// The answer to a question that stands in no file.
    ///
    /// @param quantity the quantity that is asked for
    /// @param inputs the inputs by key
    /// @throws WorkloadProblem if the quantity is not known, an input is wrong or too little is given
    public Answer answer(String quantity, Map<String, Object> inputs) throws WorkloadProblem {
        return quantities.answer(new Question("", quantity, "", Fields.of(inputs)));
    }

    /// The calculations that there are.
    public List<Calculation> calculations() {
        return quantities.calculations();
    }

    /// The calculations that there are, with what each takes and gives, as JSON text.
    public String catalogue() {
        List<Object> all = new ArrayList<>();
        for (Calculation each : quantities.calculations()) {
            Map<String, Object> node = new LinkedHashMap<>();
            node.put("name", each.name());
            node.put("quantity", each.quantity());
            node.put("formula", each.formula());
            node.put("needs", each.needs());
            node.put("takes", each.takes());
            node.put("gives", each.gives());
            all.add(node);
        }
        Map<String, Object> root = Head.of(LIST_FORMAT);
        root.put("calculations", all);
        return JsonLayout.text(root);
    }

    private static Question question(Fields in, Map<String, Object> values, boolean whole, String quantity)
            throws WorkloadProblem {
        if (!whole) {
            if (quantity.isEmpty()) {
                throw in.problem("inputs", Message.of("workload.quantity.no-inputs"));
            }
            return new Question("", quantity, "", Fields.of(values));
        }
        Fields inputs = in.optionalFreeFields("inputs");
        String region = in.optionalText("region");
        if (inputs != null && region != null) {
            inputs = inputs.with("region", region);
        }
        String stated = text(in.optionalText("quantity", "category", "topic"), quantity);
        String name = text(in.optionalText("name"), "");
        String formula = text(in.optionalText("formula"), "");
        if (stated.isEmpty() && name.isEmpty() && formula.isEmpty()) {
            throw in.missing("quantity");
        }
        return new Question(name, stated, formula, inputs == null ? Fields.of(Map.of()) : inputs.alone());
    }

    private static String text(@Nullable String found, String otherwise) {
        return found == null ? otherwise : found;
    }

    /// An answer as JSON text.
    public static String text(Answer answer) {
        Map<String, Object> outputs = new LinkedHashMap<>();
        List<Object> traces = new ArrayList<>();
        for (Output output : answer.outputs()) {
            outputs.put(output.key(), FigureTree.value(output));
            traces.add(FigureTree.trace(output));
        }
        Map<String, Object> root = Head.of(FORMAT);
        root.put("name", answer.question().name());
        root.put("quantity", answer.question().quantity());
        root.put("calculations", answer.used());
        root.put("outputs", outputs);
        root.put("traces", traces);
        root.put("unused", answer.unused().stream().sorted().toList());
        return JsonLayout.text(root);
    }
}
