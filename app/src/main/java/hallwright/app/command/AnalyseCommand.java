package hallwright.app.command;

import hallwright.app.command.print.FiguresText;
import hallwright.design.Project;
import hallwright.export.AnalysisJson;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hallwright analyse`: the figures of a design.
@Command(name = "analyse", aliases = "analyze")
final class AnalyseCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "command.parameter.design")
    private Path file = Path.of("");

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "command.option.format")
    private Format format = Format.TEXT;

    AnalyseCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        Session.Opened opened = session.open(file, null);
        switch (format) {
            case JSON -> session.out().print(AnalysisJson.text(opened.analysis()));
            case TEXT -> {
                Project project = opened.design().project();
                session.print("command.figures.title", project.name(), project.revision());
                new FiguresText(opened.analysis(), session.texts(), session.out()).printAll();
            }
        }
        return ExitCode.CLEAN;
    }
}
