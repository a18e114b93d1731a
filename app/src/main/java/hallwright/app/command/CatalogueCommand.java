package hallwright.app.command;

import hallwright.app.command.print.Columns;
import hallwright.catalogue.Catalogue;
import hallwright.catalogue.Category;
import hallwright.catalogue.EquipmentType;
import hallwright.file.CatalogueFiles;
import hallwright.file.FileProblem;
import hallwright.text.Message;
import hallwright.units.Quantity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `hallwright catalogue`: the equipment types, those of the user's own folder included.
@Command(name = "catalogue", aliases = "catalog")
final class CatalogueCommand {

    private final Session session;

    CatalogueCommand(Session session) {
        this.session = session;
    }

    /// The types that can be placed.
    @Command(name = "list")
    int list(
            @Option(names = "--category", paramLabel = "CATEGORY", descriptionKey = "command.option.category") @Nullable
                    String category,
            @Option(
                            names = "--format",
                            paramLabel = "text|json",
                            defaultValue = "text",
                            descriptionKey = "command.option.format")
                    Format format)
            throws Refusal {
        Category wanted = category == null ? null : category(category);
        List<EquipmentType> types = read(List.of()).catalogue().types().stream()
                .filter(type -> wanted == null || type.category() == wanted)
                .toList();
        switch (format) {
            case JSON -> session.out().print(CatalogueFiles.text(Catalogue.of(types)));
            case TEXT -> table(types);
        }
        return ExitCode.CLEAN;
    }

    /// Reads every file and tells what is wrong with it.
    @Command(name = "validate")
    int validate(
            @Parameters(arity = "0..*", paramLabel = "FOLDER", descriptionKey = "command.parameter.folder")
                    Path @Nullable [] folders) {
        CatalogueFiles.Result result = read(folders == null ? List.of() : Arrays.asList(folders));
        result.refused().forEach(problem -> line("command.catalogue.refused", problem));
        result.warnings().forEach(problem -> line("command.catalogue.doubtful", problem));
        session.print(
                "command.catalogue.sum",
                result.catalogue().types().size(),
                result.refused().size(),
                result.warnings().size());
        return result.refused().isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private CatalogueFiles.Result read(List<Path> more) {
        List<Path> overlays = new ArrayList<>();
        if (Files.isDirectory(session.home().userEquipment())) {
            overlays.add(session.home().userEquipment());
        }
        overlays.addAll(more);
        return CatalogueFiles.read(session.home().equipment(), overlays);
    }

    private void line(String id, FileProblem problem) {
        session.print(id, problem.message());
    }

    private void table(List<EquipmentType> types) {
        Columns columns = new Columns(
                List.of(head("id"), head("category"), head("maker"), head("model"), head("maximum"), head("mass")));
        for (EquipmentType type : types) {
            columns.add(
                    type.id().value(),
                    session.texts().get(type.category().messageId()),
                    type.product().manufacturer(),
                    type.product().model(),
                    text(type.draw().maximum()),
                    text(type.body().mass()));
        }
        columns.print(session.out());
        session.print("command.catalogue.count", types.size());
    }

    private String head(String name) {
        return session.texts().get("command.head." + name);
    }

    private String text(@Nullable Quantity quantity) {
        return quantity == null ? "–" : session.texts().quantities().format(quantity);
    }

    private static Category category(String code) throws Refusal {
        return Category.ofCode(code)
                .orElseThrow(() -> new Refusal(Message.of(
                        "command.catalogue.category",
                        code,
                        Arrays.stream(Category.values()).map(Category::code).collect(Collectors.joining(", ")))));
    }
}
