package hallwright.app.window;

import hallwright.app.editor.FloorEditor;
import hallwright.app.menu.Action;
import hallwright.app.palette.PaletteModel;
import hallwright.app.palette.PaletteModel.Use;
import hallwright.app.palette.RackSpace;
import hallwright.app.settings.SettingsKeeper;
import hallwright.app.text.Words;
import hallwright.app.theme.Look;
import hallwright.app.theme.Theme;
import hallwright.app.workbench.Workbench;
import hallwright.catalogue.EquipmentType;
import hallwright.text.Language;
import java.util.List;
import javafx.stage.Window;

/// Carries out what concerns the whole window.
public final class WindowCommands implements Commands {

    private final Window window;
    private final Workbench workbench;
    private final FloorEditor floor;
    private final SettingsKeeper settings;
    private final Words words;
    private final Look look;
    private final Runnable leave;

    /// @param window owns the dialogs
    /// @param workbench takes the edits
    /// @param floor places equipment
    /// @param settings remembers theme and language
    /// @param words the language
    /// @param look the theme
    /// @param leave ends the program
    public WindowCommands(
            Window window,
            Workbench workbench,
            FloorEditor floor,
            SettingsKeeper settings,
            Words words,
            Look look,
            Runnable leave) {
        this.window = window;
        this.workbench = workbench;
        this.floor = floor;
        this.settings = settings;
        this.words = words;
        this.look = look;
        this.leave = leave;
    }

    @Override
    public void take(EquipmentType type) {
        if (PaletteModel.use(type) == Use.RACK) {
            mount(type);
        } else if (type.body().width() == null || type.body().depth() == null) {
            new SizeDialog(window, words).ask(type).ifPresent(size -> floor.place(type, size));
        } else {
            floor.place(type, null);
        }
    }

    @Override
    public void wear(Theme theme) {
        look.wear(theme);
        settings.change(now -> now.withTheme(theme.code()));
    }

    @Override
    public void speak(Language language) {
        words.speak(language);
        settings.change(now -> now.withLanguage(language));
    }

    @Override
    public void leave() {
        leave.run();
    }

    @Override
    public void keys(List<Action> actions) {
        new HelpDialogs(window, words).keys(actions);
    }

    @Override
    public void about() {
        new HelpDialogs(window, words).about();
    }

    private void mount(EquipmentType device) {
        RackSpace.Plan plan = new RackSpace(workbench.design()).plan(device, workbench.selection());
        if (plan.edit() != null) {
            workbench.perform(plan.edit());
        } else {
            workbench.statusProperty().set(plan.reason());
        }
    }
}
