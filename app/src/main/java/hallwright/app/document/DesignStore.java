package hallwright.app.document;

import hallwright.design.Design;
import hallwright.file.FileProblem;
import java.nio.file.Path;

/// Reads and writes designs.
public interface DesignStore {

    /// The design in a file.
    ///
    /// @throws FileProblem if the file cannot be used
    Design read(Path file) throws FileProblem;

    /// Puts a design into a file, whole or not at all.
    ///
    /// @throws FileProblem if the file cannot be written
    void write(Path file, Design design) throws FileProblem;
}
