package hallwright.export;

import hallwright.file.FileProblem;
import java.nio.file.Path;

/// Makes one kind of file from a design. Runs without a window, on any thread, and touches nothing but its file.
///
/// A new kind is one class and one line in [StandardExporters].
public interface Exporter {

    /// The word used on the command line, such as `bom`.
    String id();

    /// The id of the text that names it in menus.
    default String titleId() {
        return "export.kind." + id();
    }

    /// The ending of its files, without a dot.
    String fileEnding();

    /// Writes the file, whole or not at all.
    ///
    /// @throws FileProblem if it cannot be written
    /// @throws java.util.concurrent.CancellationException if the user no longer wants it
    void export(ExportRequest request, Path file, Progress progress) throws FileProblem;
}
