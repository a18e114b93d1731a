package hallwright.app.command;

import hallwright.text.Message;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `hallwright open`: the window on a design.
@Command(name = "open")
final class OpenCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "command.parameter.design")
    private Path file = Path.of("");

    OpenCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Refusal {
        if (!session.show(file)) {
            throw new Refusal(Message.of("command.open.no-display", file.toString()));
        }
        return ExitCode.CLEAN;
    }
}
