package hallwright.app.command;

import hallwright.app.command.print.PlacingPrint;
import hallwright.app.product.ProductData;
import hallwright.design.Design;
import hallwright.edit.Edit;
import hallwright.edit.EditResult.Applied;
import hallwright.edit.EditResult.Refused;
import hallwright.file.DesignFile;
import hallwright.placing.Placing;
import hallwright.rule.RuleSet;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Puts the machines that a workload lacks on the free floor of its hall, and writes the new design beside the old.
@Command(name = "place")
final class PlaceCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "FILE", descriptionKey = "command.parameter.design")
    private Path file = Path.of("");

    @Option(names = "--out", paramLabel = "NEW", descriptionKey = "command.option.new-design")
    private @Nullable Path out;

    @Option(names = "--partial", descriptionKey = "command.option.partial")
    private boolean partial;

    @Option(names = "--format", paramLabel = "text|json", descriptionKey = "command.option.format")
    private Format format = Format.TEXT;

    PlaceCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        Session.Opened opened = session.open(file, null);
        ProductData data = ProductData.read(session.home());
        RuleSet rules = Objects.requireNonNull(
                data.ruleSets().get(opened.design().site().ruleSet()));
        Placing placing = Placing.of(opened.analysis(), data.catalogue(), rules);
        Edit edit = placing.edit();
        boolean wanted = edit != null && (partial || placing.complete());
        boolean written = out != null && wanted && edit != null;
        if (out != null && written && edit != null) {
            DesignFile.write(applied(edit, opened.design()), out);
        }
        PlacingPrint print = new PlacingPrint(session.texts(), session.out());
        switch (format) {
            case JSON -> print.json(placing, written);
            case TEXT -> print.text(placing, written ? out : null);
        }
        return placing.complete() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private static Design applied(Edit edit, Design design) throws Refusal {
        return switch (edit.applyTo(design)) {
            case Applied applied -> applied.design();
            case Refused refused -> throw new Refusal(refused.reason());
        };
    }
}
