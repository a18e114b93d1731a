package hallwright.app.command;

import hallwright.app.command.print.Columns;
import hallwright.text.Texts;
import hallwright.workload.WorkloadProblem;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.file.ModelConfigFiles;
import hallwright.workload.file.ModelText;
import hallwright.workload.file.ReferenceFiles;
import hallwright.workload.model.LanguageModel;
import hallwright.workload.model.ModelShape;
import hallwright.workload.model.Part;
import hallwright.workload.result.FigureText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hallwright model`: the parameters of a model, part by part.
@Command(name = "model")
final class ModelCommand implements Callable<Integer> {

    private static final String ENDING = ".json";

    private final Session session;

    @Parameters(paramLabel = "CONFIG", descriptionKey = "command.parameter.config")
    private String config = "";

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "command.option.format")
    private Format format = Format.TEXT;

    ModelCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        ModelShape shape = shape();
        switch (format) {
            case JSON -> session.out().print(ModelText.of(shape, session.texts()));
            case TEXT -> print(shape);
        }
        return ExitCode.CLEAN;
    }

    /// A configuration in a file, or the preset of that name.
    private ModelShape shape() throws Exception {
        Path file = Path.of(config);
        if (config.endsWith(ENDING) || Files.exists(file)) {
            return ModelConfigFiles.read(file);
        }
        ReferenceData data = ReferenceFiles.read(session.home().templates());
        try {
            return data.model("CONFIG", config).shape();
        } catch (WorkloadProblem problem) {
            throw new Refusal(problem.reason());
        }
    }

    private void print(ModelShape shape) {
        Texts texts = session.texts();
        session.print("command.model.title", config, shape.family(), number(shape.parameters()));
        if (shape instanceof LanguageModel model) {
            session.print(
                    "command.model.active",
                    number(model.active()),
                    number(model.activeAsPublished()),
                    number(model.multiplied()));
        }
        Columns columns = new Columns(Stream.of("part", "copies", "each", "total", "formula")
                .map(name -> texts.get("command.head." + name))
                .toList());
        List<Part> parts = shape.breakdown().parts();
        for (Part part : parts) {
            columns.add(
                    texts.get(part.kind().messageId()),
                    number(part.copies()),
                    number(part.each()),
                    number(part.total()),
                    part.trace().formula().symbolic() + " = " + part.trace().substituted());
        }
        columns.print(session.out());
    }

    private String number(long count) {
        return FigureText.of((double) count, "1", session.texts());
    }
}
