package hallwright.app.window;

import hallwright.app.report.Folders;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Folders by the dialogs of the system.
public final class SystemFolders implements Folders {

    private final Window owner;
    private final Consumer<String> show;

    /// @param owner the window that the dialog belongs to
    /// @param show opens an address in the program that the system keeps for it
    public SystemFolders(Window owner, Consumer<String> show) {
        this.owner = owner;
        this.show = show;
    }

    @Override
    public Optional<Path> choose(@Nullable Path start) {
        DirectoryChooser chooser = new DirectoryChooser();
        if (start != null && Files.isDirectory(start)) {
            chooser.setInitialDirectory(start.toFile());
        }
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
    }

    @Override
    public void open(Path folder) {
        show.accept(folder.toAbsolutePath().toUri().toString());
    }
}
