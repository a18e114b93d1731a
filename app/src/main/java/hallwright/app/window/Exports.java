package hallwright.app.window;

import hallwright.app.document.Documents;
import hallwright.app.report.ExportPane;
import hallwright.app.report.Folders;
import hallwright.app.settings.SettingsKeeper;
import hallwright.app.text.Words;
import hallwright.app.workbench.Results;
import hallwright.app.workbench.Workbench;
import hallwright.export.ExportRequest;
import hallwright.export.StandardExporters;
import hallwright.invest.Assumptions;
import hallwright.price.PriceBook;
import hallwright.text.Message;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Opens the export dialog on the current design, as soon as its figures are there.
public final class Exports {

    private final Window owner;
    private final Workbench workbench;
    private final Documents documents;
    private final SettingsKeeper settings;
    private final Words words;
    private final @Nullable PriceBook prices;
    private final @Nullable Assumptions assumptions;
    private final Folders folders;
    private final Executor worker;
    private final Clock clock;

    /// @param owner the window that the dialog belongs to
    /// @param workbench holds design and results
    /// @param documents knows the name and the folder of the design
    /// @param settings remembers the folder
    /// @param words the language of dialog and files
    /// @param prices the price book; null if it cannot be used
    /// @param assumptions what an investment plan rests on; null if they cannot be used
    /// @param folders asks for folders
    /// @param worker runs exports
    /// @param clock dates the files
    public Exports(
            Window owner,
            Workbench workbench,
            Documents documents,
            SettingsKeeper settings,
            Words words,
            @Nullable PriceBook prices,
            @Nullable Assumptions assumptions,
            Folders folders,
            Executor worker,
            Clock clock) {
        this.owner = owner;
        this.workbench = workbench;
        this.documents = documents;
        this.settings = settings;
        this.words = words;
        this.prices = prices;
        this.assumptions = assumptions;
        this.folders = folders;
        this.worker = worker;
        this.clock = clock;
    }

    /// Opens the dialog, or says why not.
    public void open() {
        Results results = workbench.resultsProperty().get();
        if (prices == null || assumptions == null) {
            workbench.statusProperty().set(Message.of("window.export.no-data"));
        } else if (results == null || results.design() != workbench.design()) {
            workbench.statusProperty().set(Message.of("window.export.wait"));
        } else {
            ExportRequest request = new ExportRequest(
                    results.design(),
                    results.analysis(),
                    results.findings(),
                    prices,
                    assumptions,
                    clock,
                    words.language());
            String name = documents.name();
            ExportDialog.show(owner, close -> pane(request, name, close), name, words);
        }
    }

    private ExportPane pane(ExportRequest request, String name, Runnable close) {
        return new ExportPane(
                StandardExporters.ALL,
                request,
                name,
                start(),
                folders,
                words,
                worker,
                Platform::runLater,
                folder -> settings.change(
                        now -> now.withExportFolder(folder.toAbsolutePath().toString())),
                close);
    }

    /// The folder of the last export, else that of the design, else that of the user.
    private Path start() {
        String last = settings.get().exportFolder();
        Path file = documents.fileProperty().get();
        Path beside = file == null ? null : file.toAbsolutePath().getParent();
        if (last != null) {
            return Path.of(last);
        }
        return beside == null ? Path.of(System.getProperty("user.home", ".")) : beside;
    }
}
