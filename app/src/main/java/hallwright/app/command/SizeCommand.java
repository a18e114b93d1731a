package hallwright.app.command;

import hallwright.app.command.print.ComparisonPrint;
import hallwright.app.command.print.SizingPrint;
import hallwright.drawing.timeline.StageTimeline;
import hallwright.drawing.timeline.TimelineSvg;
import hallwright.file.FileProblem;
import hallwright.file.SafeWrite;
import hallwright.text.Message;
import hallwright.workload.data.ReferenceData;
import hallwright.workload.file.ReferenceFiles;
import hallwright.workload.file.SizingText;
import hallwright.workload.file.VariantFiles;
import hallwright.workload.file.WorkloadFiles;
import hallwright.workload.result.Sizing;
import hallwright.workload.variant.Comparison;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hallwright size`: what a workload needs, without a floor.
@Command(name = "size")
final class SizeCommand implements Callable<Integer> {

    private static final double PICTURE_WIDTH = 960;

    private final Session session;

    @Parameters(paramLabel = "WORKLOAD", descriptionKey = "command.parameter.workload")
    private Path file = Path.of("");

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "command.option.format")
    private Format format = Format.TEXT;

    @Option(names = "--variants", paramLabel = "VARIANTS", descriptionKey = "command.option.variants")
    private @Nullable Path variants;

    @Option(names = "--svg", paramLabel = "PATH", descriptionKey = "command.option.svg")
    private @Nullable Path picture;

    SizeCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        ReferenceData data = ReferenceFiles.read(session.home().templates());
        if (variants != null) {
            compare(data, variants);
            return ExitCode.CLEAN;
        }
        Sizing sizing = WorkloadFiles.size(file, data);
        switch (format) {
            case JSON -> session.out().print(SizingText.of(sizing, session.texts()));
            case TEXT -> new SizingPrint(session.texts(), session.out()).print(sizing);
        }
        if (picture != null) {
            draw(sizing, picture);
        }
        return ExitCode.CLEAN;
    }

    private void compare(ReferenceData data, Path with) throws FileProblem {
        String unchanged = session.texts().get("workload.compare.as-planned");
        Comparison comparison = VariantFiles.compare(file, unchanged, with, data);
        switch (format) {
            case JSON -> session.out().print(VariantFiles.text(comparison, session.texts()));
            case TEXT -> new ComparisonPrint(session.texts(), session.out()).print(comparison);
        }
    }

    private void draw(Sizing sizing, Path to) throws FileProblem {
        StageTimeline timeline = StageTimeline.of(sizing, Map.of());
        String name = sizing.workload().name();
        SafeWrite.text(to, TimelineSvg.of(timeline, name, PICTURE_WIDTH, session.texts()));
        session.tell(Message.of("command.export.written", to.toString()));
    }
}
