package hallwright.app;

import hallwright.app.background.Calculator;
import hallwright.app.background.Debounce;
import hallwright.app.background.FullAnalyst;
import hallwright.app.background.Workers;
import hallwright.app.document.Autosave;
import hallwright.app.document.DesignStore;
import hallwright.app.document.Documents;
import hallwright.app.document.Samples;
import hallwright.app.editor.FloorEditor;
import hallwright.app.field.Entry.Option;
import hallwright.app.product.ProductData;
import hallwright.app.product.ProductHome;
import hallwright.app.settings.Settings;
import hallwright.app.settings.SettingsFile;
import hallwright.app.settings.SettingsKeeper;
import hallwright.app.text.Words;
import hallwright.app.theme.Look;
import hallwright.app.theme.Theme;
import hallwright.app.theme.UiFont;
import hallwright.app.window.Exports;
import hallwright.app.window.MainWindow;
import hallwright.app.window.Rescue;
import hallwright.app.window.Studio;
import hallwright.app.window.SystemFolders;
import hallwright.app.window.WaiverDialog;
import hallwright.app.window.WindowCommands;
import hallwright.app.window.WindowPrompts;
import hallwright.app.workbench.Workbench;
import hallwright.app.workload.WorkloadMeans;
import hallwright.design.Design;
import hallwright.file.FileProblem;
import hallwright.file.JsonStore;
import hallwright.recovery.Recovery;
import hallwright.text.Language;
import hallwright.text.Message;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/// The program with a window: puts its parts together, opens the file that it was started with, and ends in good
/// order.
public final class DesktopProgram extends Application {

    /// The parameter that names the language for this start.
    static final String LANGUAGE = "language";

    private static final System.Logger LOG = System.getLogger("hallwright");
    private static final Duration KEEP_AFTER = Duration.ofSeconds(2);
    private static final Duration SETTINGS_AFTER = Duration.ofMillis(500);
    private static final long PATIENCE_SECONDS = 10;

    private final ProductHome home = ProductHome.find();
    private final Clock clock = Clock.system(ZoneId.systemDefault());
    private final ScheduledExecutorService analysing = Workers.single("hallwright-analysis");
    private final ScheduledExecutorService filing = Workers.single("hallwright-files");
    private final Recovery recovery = new Recovery(home.recovery());
    private final JsonStore store = JsonStore.open(home.settings());
    private final SettingsFile settingsFile = new SettingsFile(store);
    private final SettingsKeeper settings =
            new SettingsKeeper(settingsFile.read(), settingsFile::write, new Debounce(SETTINGS_AFTER, filing));

    @Override
    public void start(Stage stage) {
        ProductData data = ProductData.read(home);
        Settings known = settings.get();
        Words words = new Words(Optional.ofNullable(getParameters().getNamed().getOrDefault(LANGUAGE, known.language()))
                .flatMap(Language::ofCode)
                .orElse(Language.nearest(Locale.getDefault())));
        Look look = new Look(
                Optional.ofNullable(known.theme())
                        .flatMap(Theme::ofCode)
                        .orElse(Theme.of(Platform.getPreferences().getColorScheme())),
                UiFont.load());
        look.apply();
        Workbench workbench = new Workbench(Design.empty(words.get("window.document.untitled")));
        FloorEditor floor = new FloorEditor(workbench);
        WindowPrompts prompts = new WindowPrompts(stage, settings, words);
        Documents documents =
                new Documents(workbench, DesignStore.FILES, prompts, settings, filing, Platform::runLater);
        Calculator calculator = new Calculator(
                workbench,
                new FullAnalyst(data.ruleSets(), data.prices(), data.reference(), data.electrical(), clock),
                analysing,
                Platform::runLater);
        new Autosave(workbench, documents, recovery, new Debounce(KEEP_AFTER, filing));
        Exports exports = new Exports(
                stage,
                workbench,
                documents,
                settings,
                words,
                data.prices(),
                data.assumptions(),
                new SystemFolders(stage, address -> getHostServices().showDocument(address)),
                Workers.single("hallwright-export"),
                clock);
        Studio studio = new Studio(
                workbench,
                documents,
                floor,
                calculator.busyProperty(),
                settings,
                words,
                look,
                data.catalogue(),
                options(data),
                Samples.in(home.samples()),
                new WaiverDialog(stage, settings, words),
                new WorkloadMeans(
                        data.reference(),
                        data.catalogue(),
                        Samples.in(home.workloads()),
                        prompts::configToOpen,
                        documents::open,
                        Workers.single("hallwright-models"),
                        Platform::runLater),
                exports::open,
                clock);
        MainWindow[] window = new MainWindow[1];
        window[0] =
                new MainWindow(stage, studio, new WindowCommands(stage, workbench, floor, settings, words, look, () -> {
                    window[0].remember();
                    Platform.exit();
                }));
        window[0].show(() -> begin(new Rescue(stage, recovery, documents, words), documents));
        tell(workbench, data);
    }

    /// Offers what an earlier start left unsaved; opens the file that was asked for otherwise, or the
    /// sample hall.
    private void begin(Rescue rescue, Documents documents) {
        if (!rescue.offer()) {
            List<String> files = getParameters().getUnnamed();
            if (files.isEmpty()) {
                documents.openCopy(home.mainSample());
            } else {
                documents.open(Path.of(files.getFirst()));
            }
        }
    }

    @Override
    public void stop() throws InterruptedException {
        settings.flush();
        filing.execute(this::endSession);
        filing.shutdown();
        filing.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        analysing.shutdownNow();
    }

    private void endSession() {
        try {
            recovery.close();
        } catch (FileProblem problem) {
            LOG.log(System.Logger.Level.WARNING, "kept work cannot be removed", problem);
        }
    }

    private static List<Option> options(ProductData data) {
        return data.ruleSets().values().stream()
                .map(rules -> new Option(rules.id(), rules.title()))
                .toList();
    }

    /// Says in the status line what data cannot be used; the rest works.
    private static void tell(Workbench workbench, ProductData data) {
        data.problems().forEach(problem -> LOG.log(System.Logger.Level.WARNING, problem.getMessage()));
        if (!data.problems().isEmpty()) {
            workbench
                    .statusProperty()
                    .set(Message.of(
                            "window.data.problems",
                            data.problems().size(),
                            data.problems().getFirst().message()));
        }
    }
}
