package hallwright.app.command;

import hallwright.text.Message;
import hallwright.text.Texts;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Help, and what to say when a command line cannot be understood, in the language of the session.
final class Usage {

    private static final int WIDTH = 100;

    private final Session session;

    Usage(Session session) {
        this.session = session;
    }

    /// Puts the texts into a command and the commands below it.
    void applyTo(CommandLine line) {
        line.setResourceBundle(new TextBundle(session.texts()));
        line.setUsageHelpWidth(WIDTH);
        describe(line, line.getCommandName());
        UsageMessageSpec usage = line.getCommandSpec().usageMessage();
        usage.footerHeading("%n");
        usage.footer(session.texts().get("command.usage.exit"));
        line.getSubcommands().values().stream().distinct().forEach(command -> {
            String name = command.getCommandName();
            describe(command, name);
            command.getSubcommands().forEach((below, each) -> describe(each, name + "." + below));
        });
    }

    private void describe(CommandLine line, String name) {
        UsageMessageSpec usage = line.getCommandSpec().usageMessage();
        usage.description(session.texts().get("command.about." + name));
        usage.synopsisHeading(session.texts().get("command.usage.synopsis") + " ");
        usage.descriptionHeading("%n");
        usage.parameterListHeading("%n" + session.texts().get("command.usage.parameters") + "%n");
        usage.optionListHeading("%n" + session.texts().get("command.usage.options") + "%n");
        usage.commandListHeading("%n" + session.texts().get("command.usage.commands") + "%n");
    }

    /// Says what is wrong with a command line and how to see what would be right.
    static int wrong(ParameterException problem, Session session) {
        Message reason = switch (problem) {
            case MissingParameterException missing ->
                Message.of(
                        "command.wrong.missing",
                        missing.getMissing().stream().map(Usage::label).collect(Collectors.joining(", ")));
            case UnmatchedArgumentException unknown ->
                Message.of("command.wrong.unknown", String.join(" ", unknown.getUnmatched()));
            default -> other(problem);
        };
        String command = problem.getCommandLine().getCommandSpec().qualifiedName(" ");
        session.tell(Message.of("command.error", reason));
        session.tell(Message.of("command.wrong.help", command));
        return ExitCode.BAD_INPUT;
    }

    private static Message other(ParameterException problem) {
        ArgSpec argument = problem.getArgSpec();
        if (argument == null && !problem.getCommandLine().getSubcommands().isEmpty()) {
            return Message.of(
                    "command.wrong.command",
                    String.join(", ", problem.getCommandLine().getSubcommands().keySet()));
        }
        if (argument == null || problem.getValue() == null) {
            return Message.of("command.wrong.other", String.valueOf(problem.getMessage()));
        }
        Class<?> type = argument.type();
        String allowed = type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(value -> value.toString().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", "))
                : argument.paramLabel();
        return Message.of("command.wrong.value", label(argument), problem.getValue(), allowed);
    }

    private static String label(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    /// The texts of the product as the library of the command line asks for them.
    private static final class TextBundle extends ResourceBundle {

        private final Texts texts;

        TextBundle(Texts texts) {
            this.texts = texts;
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return texts.has(key) ? texts.get(key) : null;
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.patterns().keySet());
        }
    }
}
