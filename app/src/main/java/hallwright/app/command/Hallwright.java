package hallwright.app.command;

import hallwright.app.product.ProductHome;
import hallwright.file.FileProblem;
import hallwright.text.Language;
import hallwright.text.Message;
import hallwright.text.Texts;
import hallwright.text.Version;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The command `hallwright` and its list of commands. A new command is one class and one line in [#line].
@Command(name = "hallwright", versionProvider = Hallwright.Release.class)
@SuppressWarnings("UnusedVariable") // The library of the command line sets and reads the options.
public final class Hallwright implements Callable<Integer> {

    private static final String LANGUAGE = "--language";

    private final Session session;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            descriptionKey = "command.option.help")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            descriptionKey = "command.option.version")
    private boolean version;

    @Option(
            names = LANGUAGE,
            paramLabel = "en|zh",
            scope = ScopeType.INHERIT,
            descriptionKey = "command.option.language")
    private @Nullable String language;

    private Hallwright(Session session) {
        this.session = session;
    }

    /// Runs a command line.
    ///
    /// @param arguments what the user wrote behind the name of the program
    /// @param home where the data of the product lies
    /// @param out takes what was asked for
    /// @param err takes what went wrong
    /// @param clock today
    /// @param screen the window
    /// @return the exit code: 0 clean, 1 findings, 2 bad input or usage, 3 a defect of the program
    public static int run(
            String[] arguments, ProductHome home, PrintWriter out, PrintWriter err, Clock clock, Screen screen) {
        Optional<Language> asked = language(arguments);
        Texts texts = Texts.of(asked.orElse(Language.nearest(Locale.getDefault())));
        Session session = new Session(home, out, err, clock, texts, asked.orElse(null), screen);
        try {
            return line(session).execute(arguments);
        } finally {
            out.flush();
            err.flush();
        }
    }

    @Override
    public Integer call() throws FileProblem, Refusal {
        return new MainJob(session).run();
    }

    private static CommandLine line(Session session) {
        CommandLine line = new CommandLine(new Hallwright(session))
                .addSubcommand(new CheckCommand(session))
                .addSubcommand(new AnalyseCommand(session))
                .addSubcommand(new PowerCommand(session))
                .addSubcommand(new ExportCommand(session))
                .addSubcommand(new SizeCommand(session))
                .addSubcommand(new PlaceCommand(session))
                .addSubcommand(new ModelCommand(session))
                .addSubcommand(new QuantityCommand(session))
                .addSubcommand(new CatalogueCommand(session))
                .addSubcommand(new OpenCommand(session));
        new Usage(session).applyTo(line);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(session.out());
        line.setErr(session.err());
        line.setParameterExceptionHandler((problem, _) -> Usage.wrong(problem, session));
        line.setExecutionExceptionHandler((problem, _, _) -> failed(problem, session));
        return line;
    }

    private static int failed(Exception problem, Session session) {
        Message told = switch (problem) {
            case FileProblem file -> file.message();
            case Refusal refusal -> refusal.reason();
            default -> Message.of("command.defect", Version.signature(), problem.toString());
        };
        session.tell(Message.of("command.error", told));
        boolean ofInput = problem instanceof FileProblem || problem instanceof Refusal;
        return ofInput ? ExitCode.BAD_INPUT : ExitCode.DEFECT;
    }

    /// The language that is asked for, needed before anything is parsed.
    private static Optional<Language> language(String[] arguments) {
        for (int i = 0; i < arguments.length; i++) {
            boolean joined = arguments[i].startsWith(LANGUAGE + "=");
            if (joined || (arguments[i].equals(LANGUAGE) && i + 1 < arguments.length)) {
                String code = joined ? arguments[i].substring(LANGUAGE.length() + 1) : arguments[i + 1];
                return Optional.of(Language.ofCode(code).orElse(Language.ENGLISH));
            }
        }
        return Optional.empty();
    }

    /// Which release this is.
    static final class Release implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {Version.signature()};
        }
    }
}
