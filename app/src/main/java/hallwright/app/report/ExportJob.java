package hallwright.app.report;

import hallwright.export.ExportRequest;
import hallwright.export.Exporter;
import hallwright.export.Progress;
import hallwright.file.FileProblem;
import hallwright.text.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// Writes several files of one design into a folder, one after the other. Stops at the first that cannot be
/// written.
///
/// @param exporters what to write
/// @param request what it is written from
/// @param folder where to; created if it does not exist
/// @param name the beginning of the file names
public record ExportJob(List<Exporter> exporters, ExportRequest request, Path folder, String name) {

    public ExportJob {
        exporters = List.copyOf(exporters);
    }

    /// The file that an exporter writes.
    public static String fileName(Exporter exporter, String name) {
        return name + "-" + exporter.id() + "." + exporter.fileEnding();
    }

    /// Writes the files.
    public Outcome run(Progress progress) {
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (int i = 0; i < exporters.size(); i++) {
                Exporter exporter = exporters.get(i);
                Path file = folder.resolve(fileName(exporter, name));
                exporter.export(request, file, new Part(progress, i, exporters.size(), exporter));
                written.add(file);
            }
            return new Outcome(written, null, false);
        } catch (FileProblem problem) {
            return new Outcome(written, problem.message(), false);
        } catch (CancellationException _) {
            return new Outcome(written, null, true);
        } catch (IOException e) {
            Message reason = Message.of("file.write.failed", String.valueOf(e.getMessage()));
            return new Outcome(written, new FileProblem(folder, "", reason).message(), false);
        }
    }

    /// How it ended.
    ///
    /// @param written the files that are there
    /// @param problem why one is not; null if all are
    /// @param cancelled true if the user no longer wanted the rest
    public record Outcome(List<Path> written, @Nullable Message problem, boolean cancelled) {

        public Outcome {
            written = List.copyOf(written);
        }
    }

    /// The progress of one file among several.
    private record Part(Progress whole, int index, int count, Exporter exporter) implements Progress {

        @Override
        public void at(double fraction, Message step) {
            whole.at(
                    (index + fraction) / count, Message.of("window.export.step", Message.of(exporter.titleId()), step));
        }

        @Override
        public boolean isCancelled() {
            return whole.isCancelled();
        }
    }
}
