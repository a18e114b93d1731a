package hallwright.file;

import hallwright.text.Message;
import hallwright.workload.Fields;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.quantity.Quantities;
import hallwright.workload.question.Answer;
import hallwright.workload.question.Calculation;
import hallwright.workload.question.Question;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads questions for single quantities of the workload calculation, and writes the answers.
public final class QuantityFiles {

    /// The format of an answer.
    public static final String FORMAT = "hallwright-quantity/1";

    private final Quantities quantities;

    /// Questions over reference data.
    public QuantityFiles(ReferenceData data) {
        this.quantities = new Quantities(data);
    }

    /// The answer to the question in a file, as JSON text.
    ///
    /// @param file holds `{"quantity": ..., "inputs": {...}}`, or a worked case with `name`, `category`, `formula`
    ///     and
    ///     `inputs`
    /// @throws FileProblem if the file is no question, an input is wrong or too little is given
    public String answer(Path file) throws FileProblem {
        return answer(file, "");
    }

    /// The answer to the question in a file, as JSON text.
    ///
    /// @param file holds a question, or its inputs alone
    /// @param quantity the quantity that is asked for where the file does not say it; empty if it does
    /// @throws FileProblem if the file is no question, an input is wrong or too little is given
    public String answer(Path file, String quantity) throws FileProblem {
        JsonIn in = JsonText.read(file);
        Question question = question(in, quantity);
        try {
            return text(quantities.answer(question));
        } catch (WorkloadProblem problem) {
            String place = problem.field();
            boolean head = place.equals("quantity") || !in.has("inputs");
            throw new FileProblem(file, (head ? "/" : "/inputs/") + place, problem.reason());
        }
    }

    /// The quantities that there are, with what each takes and gives, as JSON text.
    public String catalogue() {
        ObjectNode root = JsonText.MAPPER.createObjectNode();
        root.put("format", "hallwright-quantities/1");
        ArrayNode all = root.putArray("calculations");
        for (Calculation each : quantities.calculations()) {
            ObjectNode node = all.addObject();
            node.put("name", each.name());
            node.put("quantity", each.quantity());
            node.put("formula", each.formula());
            each.needs().forEach(node.putArray("needs")::add);
            each.takes().forEach(node.putArray("takes")::add);
            each.gives().forEach(node.putArray("gives")::add);
        }
        return FigureJson.write(root);
    }

    private static Question question(JsonIn in, String quantity) throws FileProblem {
        boolean whole = in.has("inputs");
        if (!whole && quantity.isEmpty()) {
            throw in.problem("inputs", Message.of("workload.quantity.no-inputs"));
        }
        Map<String, Object> inputs = whole ? in.object("inputs").plain() : in.plain();
        String stated = whole ? first(in.optionalText("quantity"), in.optionalText("category")) : "";
        String name = whole ? first(in.optionalText("name"), "") : "";
        String formula = whole ? first(in.optionalText("formula"), "") : "";
        String wanted = stated.isEmpty() ? quantity : stated;
        if (wanted.isEmpty() && name.isEmpty() && formula.isEmpty()) {
            throw in.problem("quantity", Message.of("file.key-missing", "quantity"));
        }
        return new Question(name, wanted, formula, Fields.of(inputs));
    }

    private static String first(@Nullable String one, @Nullable String other) {
        if (one != null) {
            return one;
        }
        return other == null ? "" : other;
    }

    private static String text(Answer answer) {
        ObjectNode root = JsonText.MAPPER.createObjectNode();
        root.put("format", FORMAT);
        root.put("name", answer.question().name());
        root.put("quantity", answer.question().quantity());
        answer.used().forEach(root.putArray("calculations")::add);
        ObjectNode outputs = root.putObject("outputs");
        answer.outputs().forEach(output -> FigureJson.value(outputs, output));
        ArrayNode traces = root.putArray("traces");
        answer.outputs().forEach(output -> FigureJson.trace(traces.addObject(), output));
        answer.unused().stream().sorted().forEach(root.putArray("unused")::add);
        return FigureJson.write(root);
    }
}
