package hallwright.app.document;

import hallwright.design.Design;
import hallwright.file.DesignFile;
import hallwright.file.FileProblem;
import java.nio.file.Path;

/// Reads and writes designs.
public interface DesignStore {

    /// Designs in design files.
    DesignStore FILES = new DesignStore() {
        @Override
        public Design read(Path file) throws FileProblem {
            return DesignFile.read(file);
        }

        @Override
        public void write(Path file, Design design) throws FileProblem {
            DesignFile.write(design, file);
        }
    };

    /// The design in a file.
    ///
    /// @throws FileProblem if the file cannot be used
    Design read(Path file) throws FileProblem;

    /// Puts a design into a file, whole or not at all.
    ///
    /// @throws FileProblem if the file cannot be written
    void write(Path file, Design design) throws FileProblem;
}
