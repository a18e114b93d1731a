package hallwright.app.command;

import hallwright.app.command.print.FindingsText;
import hallwright.export.FindingsJson;
import hallwright.rule.Findings;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hallwright check`: what the rules find in a design.
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "command.parameter.design")
    private Path file = Path.of("");

    @Option(names = "--rules", paramLabel = "ID", descriptionKey = "command.option.rules")
    private @Nullable String rules;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "command.option.format")
    private Format format = Format.TEXT;

    @Option(names = "--fail-on", paramLabel = "error|warning|never", descriptionKey = "command.option.fail-on")
    private FailOn failOn = FailOn.ERROR;

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        Session.Opened opened = session.open(file, rules);
        Findings findings = opened.results().findings();
        switch (format) {
            case JSON -> session.out().print(FindingsJson.text(findings, opened.design(), session.texts()));
            case TEXT ->
                new FindingsText(opened.design(), session.texts(), session.out()).print(findings, Integer.MAX_VALUE);
        }
        return failOn.fails(findings) ? ExitCode.FINDINGS : ExitCode.CLEAN;
    }
}
