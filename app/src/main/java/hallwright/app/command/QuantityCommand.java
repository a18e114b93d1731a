package hallwright.app.command;

import hallwright.app.command.print.Columns;
import hallwright.app.command.print.SizingPrint;
import hallwright.electrical.file.ElectricalFiles;
import hallwright.text.Message;
import hallwright.text.Texts;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.file.QuantityFiles;
import hallwright.workload.file.ReferenceFiles;
import hallwright.workload.question.Answer;
import hallwright.workload.question.Calculation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hallwright quantity`: one quantity of the workload or the electrical calculation on its own, or the list of
/// all.
@Command(name = "quantity")
final class QuantityCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", descriptionKey = "command.parameter.quantity")
    private String name = "";

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "KEY=VALUE", descriptionKey = "command.parameter.input")
    private List<String> pairs = new ArrayList<>();

    @Option(names = "--inputs", paramLabel = "FILE", descriptionKey = "command.option.inputs")
    private @Nullable Path file;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "command.option.format")
    private Format format = Format.TEXT;

    QuantityCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        QuantityFiles quantities = new QuantityFiles(
                ReferenceFiles.read(session.home().templates()),
                ElectricalFiles.read(session.home().templates()));
        if (name.isEmpty() && file == null) {
            list(quantities);
            return ExitCode.CLEAN;
        }
        Answer answer = answer(quantities);
        switch (format) {
            case JSON -> session.out().print(QuantityFiles.text(answer));
            case TEXT -> print(answer);
        }
        return ExitCode.CLEAN;
    }

    private Answer answer(QuantityFiles quantities) throws Exception {
        if (file != null) {
            if (!pairs.isEmpty()) {
                throw new Refusal(Message.of("command.quantity.both", pairs.getFirst()));
            }
            return quantities.answer(file, name);
        }
        try {
            return quantities.answer(name, inputs());
        } catch (WorkloadProblem problem) {
            throw new Refusal(problem.reason());
        }
    }

    private Map<String, Object> inputs() throws Refusal {
        Map<String, Object> inputs = new LinkedHashMap<>();
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            if (equals < 1) {
                throw new Refusal(Message.of("command.quantity.pair", pair));
            }
            inputs.put(pair.substring(0, equals), value(pair.substring(equals + 1)));
        }
        return inputs;
    }

    /// A number, yes or no, a list in square brackets, or a text.
    private static Object value(String text) {
        if (text.startsWith("[") && text.endsWith("]")) {
            return Stream.of(text.substring(1, text.length() - 1).split(",", -1))
                    .filter(item -> !item.isBlank())
                    .map(item -> value(item.strip()))
                    .toList();
        }
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException _) {
            return text;
        }
    }

    private void print(Answer answer) {
        Texts texts = session.texts();
        new SizingPrint(texts, session.out())
                .figures(texts.get("command.quantity.title", String.join(", ", answer.used())), answer.outputs());
        answer.outputs()
                .forEach(output -> session.print(
                        "command.quantity.trace",
                        output.key(),
                        output.trace().formula().symbolic(),
                        output.trace().substituted()));
        if (!answer.unused().isEmpty()) {
            session.print(
                    "command.quantity.unused",
                    String.join(", ", answer.unused().stream().sorted().toList()));
        }
    }

    private void list(QuantityFiles quantities) {
        if (format == Format.JSON) {
            session.out().print(quantities.catalogue());
            return;
        }
        Texts texts = session.texts();
        Columns columns = new Columns(Stream.of("name", "formula", "needs", "gives")
                .map(head -> texts.get("command.head." + head))
                .toList());
        for (Calculation each : quantities.calculations()) {
            columns.add(each.name(), each.formula(), String.join(" ", each.needs()), String.join(" ", each.gives()));
        }
        columns.print(session.out());
    }
}
