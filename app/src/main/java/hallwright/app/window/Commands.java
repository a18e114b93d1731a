package hallwright.app.window;

import hallwright.app.menu.Action;
import hallwright.app.theme.Theme;
import hallwright.catalogue.EquipmentType;
import hallwright.text.Language;
import java.util.List;

/// What the user can ask for that concerns the whole program.
public interface Commands {

    /// Takes an equipment type up from the palette.
    void take(EquipmentType type);

    /// Wears another theme from now on.
    void wear(Theme theme);

    /// Speaks another language from now on.
    void speak(Language language);

    /// Leaves the program.
    void leave();

    /// Shows the keys.
    void keys(List<Action> actions);

    /// Shows what the program is.
    void about();
}
