package hallwright.app.command;

import hallwright.app.report.ExportJob;
import hallwright.export.DiagramExporter;
import hallwright.export.Exporter;
import hallwright.export.PlanExporter;
import hallwright.export.Progress;
import hallwright.export.StandardExporters;
import hallwright.file.FileProblem;
import hallwright.text.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hallwright export`: files made from a design.
///
/// A kind is the first word of the ids of exporters: `plan` stands for `plan` and `plan-picture`. The ending of the
/// target says which of them; a folder takes them all.
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {

    private static final String ALL = "all";
    private static final String POWER = "power";

    private final Session session;

    @Parameters(
            index = "0",
            paramLabel = "bom|investment|plan|diagram|findings|all",
            descriptionKey = "command.parameter.kind")
    private String kind = "";

    @Parameters(index = "1", paramLabel = "FILE", descriptionKey = "command.parameter.design")
    private Path file = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "PATH", descriptionKey = "command.option.out")
    private Path out = Path.of("");

    @Option(names = "--rules", paramLabel = "ID", descriptionKey = "command.option.rules")
    private @Nullable String rules;

    @Option(names = "--fail", paramLabel = "ELEMENT", arity = "1..*", descriptionKey = "command.option.fail")
    private List<String> fail = List.of();

    @Option(names = "--layer", paramLabel = "power", descriptionKey = "command.option.layer")
    private @Nullable String layer;

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        List<Exporter> ofKind = StandardExporters.ALL.stream()
                .filter(exporter -> kind.equals(ALL) || kind.equals(kind(exporter)))
                .map(this::failing)
                .toList();
        if (ofKind.isEmpty()) {
            throw new Refusal(Message.of("command.export.kind", kind, kinds()));
        }
        if (layer != null && !POWER.equals(layer)) {
            throw new Refusal(Message.of("command.wrong.value", "--layer", layer, POWER));
        }
        boolean folder = Files.isDirectory(out) || ending(out).isEmpty();
        if (!folder && ofKind.stream().noneMatch(e -> e.fileEnding().equals(ending(out)))) {
            throw new Refusal(Message.of("command.export.ending", kind, endings(ofKind), out.toString()));
        }
        Session.Opened opened = session.open(file, rules);
        return folder ? intoFolder(ofKind, opened) : intoFile(ofKind, opened);
    }

    /// Diagrams show the outage that was asked for, and plans if they show the supplies.
    private Exporter failing(Exporter exporter) {
        return switch (exporter) {
            case DiagramExporter diagram when !fail.isEmpty() -> diagram.failing(fail);
            case PlanExporter plan when POWER.equals(layer) -> plan.withSupplies(fail);
            default -> exporter;
        };
    }

    private int intoFolder(List<Exporter> exporters, Session.Opened opened) throws FileProblem, Refusal {
        ExportJob job = new ExportJob(exporters, session.request(opened), out, name(file));
        ExportJob.Outcome outcome = job.run(Progress.NONE);
        outcome.written().forEach(this::tellWritten);
        if (outcome.problem() != null) {
            throw new Refusal(outcome.problem());
        }
        return ExitCode.CLEAN;
    }

    private int intoFile(List<Exporter> exporters, Session.Opened opened) throws FileProblem {
        Exporter exporter = exporters.stream()
                .filter(e -> e.fileEnding().equals(ending(out)))
                .findFirst()
                .orElseThrow();
        Path parent = out.toAbsolutePath().getParent();
        try {
            Files.createDirectories(Objects.requireNonNull(parent));
        } catch (IOException e) {
            throw new FileProblem(out, "", Message.of("file.write.failed", String.valueOf(e.getMessage())));
        }
        exporter.export(session.request(opened), out, Progress.NONE);
        tellWritten(out);
        return ExitCode.CLEAN;
    }

    private void tellWritten(Path written) {
        session.print("command.export.written", written.toString());
    }

    /// The name of a design file without its ending.
    static String name(Path file) {
        String name = String.valueOf(file.getFileName());
        String ending = ending(file);
        return ending.isEmpty() ? name : name.substring(0, name.length() - ending.length() - 1);
    }

    private static String kind(Exporter exporter) {
        return exporter.id().replaceFirst("-.*", "");
    }

    private static String kinds() {
        return StandardExporters.ALL.stream()
                        .map(ExportCommand::kind)
                        .distinct()
                        .collect(Collectors.joining(", "))
                + ", " + ALL;
    }

    private static String endings(List<Exporter> exporters) {
        return exporters.stream()
                .map(exporter -> "." + exporter.fileEnding())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }

    private static String ending(Path path) {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
