package hallwright.app.settings;

import hallwright.app.background.Debounce;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The current settings, written a moment after the last change.
public final class SettingsKeeper {

    private final ReadOnlyObjectWrapper<Settings> settings;
    private final Consumer<Settings> file;
    private final Debounce writing;

    /// @param first the settings as they were read
    /// @param file writes settings; called away from the window's thread
    /// @param writing how long to wait
    public SettingsKeeper(Settings first, Consumer<Settings> file, Debounce writing) {
        this.settings = new ReadOnlyObjectWrapper<>(first);
        this.file = file;
        this.writing = writing;
    }

    /// The current settings.
    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /// The current settings.
    public Settings get() {
        return settings.get();
    }

    /// Changes the settings, and writes them a moment later.
    public void change(UnaryOperator<Settings> change) {
        Settings next = change.apply(settings.get());
        if (!next.equals(settings.get())) {
            settings.set(next);
            writing.later(() -> file.accept(next));
        }
    }

    /// Writes at once what is not yet written.
    public void flush() {
        writing.now();
    }
}
