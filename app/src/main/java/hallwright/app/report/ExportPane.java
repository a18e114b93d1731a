package hallwright.app.report;

import hallwright.app.control.Controls;
import hallwright.app.control.Icons;
import hallwright.app.text.Words;
import hallwright.export.ExportRequest;
import hallwright.export.Exporter;
import hallwright.export.Progress;
import hallwright.text.Message;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What to export and where to, the progress while it is written, and the way to the folder when it is done.
public final class ExportPane extends VBox {

    private final ExportRequest request;
    private final Folders folders;
    private final Words words;
    private final Executor worker;
    private final Executor home;
    private final Consumer<Path> remember;
    private final String name;
    private final Map<Exporter, CheckBox> kinds = new LinkedHashMap<>();
    private final TextField folder = new TextField();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label step = Controls.label("hw-muted");
    private final Label result = Controls.label("hw-result");
    private final Button export;
    private final Button cancel;
    private final Button open;
    private final Button close;
    private AtomicBoolean cancelled = new AtomicBoolean();

    /// @param exporters what can be written
    /// @param request what it is written from
    /// @param name the beginning of the file names
    /// @param start the folder of the last export
    /// @param folders asks for folders
    /// @param words the language
    /// @param worker runs the export
    /// @param home runs what shows it, on the window's thread
    /// @param remember keeps the folder for the next time
    /// @param close leaves the dialog
    public ExportPane(
            List<Exporter> exporters,
            ExportRequest request,
            String name,
            Path start,
            Folders folders,
            Words words,
            Executor worker,
            Executor home,
            Consumer<Path> remember,
            Runnable close) {
        this.request = request;
        this.name = name;
        this.folders = folders;
        this.words = words;
        this.worker = worker;
        this.home = home;
        this.remember = remember;
        this.close = button("window.export.close", Feather.X, close);
        export = button("window.export.run", Feather.UPLOAD, this::run);
        cancel = button("window.cancel", Feather.SLASH, this::cancel);
        open = button("window.export.open", Feather.FOLDER, () -> target().ifPresent(folders::open));
        folder.setText(start.toString());
        build(exporters);
        running(false);
        Controls.show(open, false);
        Controls.show(result, false);
    }

    /// Stops what is being written; what is complete stays.
    public void cancel() {
        cancelled.set(true);
    }

    private void build(List<Exporter> exporters) {
        getStyleClass().addAll("hw-form", "hw-export");
        getChildren().add(Controls.label(words.text("window.export.what"), "hw-overline"));
        for (Exporter exporter : exporters) {
            CheckBox kind = new CheckBox();
            kind.textProperty().bind(words.text(exporter.titleId()));
            kind.setSelected(true);
            kind.selectedProperty().subscribe(this::enable);
            Label file = Controls.label("hw-muted");
            file.setText(ExportJob.fileName(exporter, name));
            HBox line = new HBox(kind, Controls.spacer(), file);
            line.getStyleClass().add("hw-palette-line");
            kinds.put(exporter, kind);
            getChildren().add(line);
        }
        folder.accessibleTextProperty().bind(words.text("window.export.where"));
        folder.textProperty().subscribe(this::enable);
        HBox.setHgrow(folder, Priority.ALWAYS);
        Button choose = button(
                "window.export.choose",
                Feather.FOLDER,
                () -> folders.choose(target().orElse(null)).ifPresent(path -> folder.setText(path.toString())));
        HBox where = new HBox(folder, choose);
        where.getStyleClass().add("hw-palette-line");
        bar.setMaxWidth(Double.MAX_VALUE);
        result.setWrapText(true);
        HBox buttons = new HBox(open, Controls.spacer(), close, cancel, export);
        buttons.getStyleClass().add("hw-export-buttons");
        export.setDefaultButton(true);
        getChildren()
                .addAll(
                        Controls.label(words.text("window.export.where"), "hw-overline"),
                        where,
                        bar,
                        step,
                        result,
                        buttons);
    }

    private void run() {
        List<Exporter> chosen = new ArrayList<>();
        kinds.forEach((exporter, kind) -> {
            if (kind.isSelected()) {
                chosen.add(exporter);
            }
        });
        ExportJob job = new ExportJob(chosen, request, target().orElseThrow(), name);
        AtomicBoolean stop = new AtomicBoolean();
        cancelled = stop;
        running(true);
        worker.execute(() -> {
            ExportJob.Outcome outcome = outcome(job, watch(stop));
            home.execute(() -> done(job, outcome));
        });
    }

    /// A failure of the program itself must not leave the dialog waiting for ever.
    private static ExportJob.Outcome outcome(ExportJob job, Progress progress) {
        try {
            return job.run(progress);
        } catch (RuntimeException | Error failure) {
            System.getLogger("hallwright").log(System.Logger.Level.ERROR, "the export failed", failure);
            Message told = Message.of("window.export.failed", String.valueOf(failure));
            return new ExportJob.Outcome(List.of(), told, false);
        }
    }

    private Progress watch(AtomicBoolean stop) {
        return new Progress() {
            @Override
            public void at(double fraction, Message now) {
                home.execute(() -> {
                    bar.setProgress(fraction);
                    step.setText(words.of(now));
                });
            }

            @Override
            public boolean isCancelled() {
                return stop.get();
            }
        };
    }

    private void done(ExportJob job, ExportJob.Outcome outcome) {
        running(false);
        int count = outcome.written().size();
        String written = words.get("window.export.written", count, job.folder().toString());
        if (outcome.problem() != null) {
            result.setText(words.of(outcome.problem()));
        } else {
            result.setText(outcome.cancelled() ? words.get("window.export.cancelled", count) : written);
        }
        Controls.show(result, true);
        Controls.show(open, count > 0);
        if (count > 0) {
            remember.accept(job.folder());
        }
    }

    private void running(boolean now) {
        Controls.show(bar, now);
        Controls.show(step, now);
        Controls.show(cancel, now);
        Controls.show(export, !now);
        Controls.show(close, !now);
        kinds.values().forEach(kind -> kind.setDisable(now));
        folder.setDisable(now);
        if (now) {
            Controls.show(result, false);
        }
    }

    private void enable() {
        export.setDisable(target().isEmpty() || kinds.values().stream().noneMatch(CheckBox::isSelected));
    }

    /// The folder; empty if the text cannot be one.
    private Optional<Path> target() {
        try {
            return folder.getText().isBlank() ? Optional.empty() : Optional.of(Path.of(folder.getText()));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private Button button(String id, Feather picture, Runnable action) {
        Button button = new Button(null, Icons.of(picture));
        button.textProperty().bind(words.text(id));
        button.setOnAction(event -> action.run());
        return button;
    }
}
