package hallwright.app.window;

import hallwright.app.menu.Action;
import hallwright.app.menu.Actions;
import hallwright.app.menu.EditActions;
import hallwright.app.menu.FileActions;
import hallwright.app.menu.Space;
import hallwright.app.menu.ViewActions;
import hallwright.app.text.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import org.kordamp.ikonli.feather.Feather;

/// Puts all actions of the window together.
final class ActionList {

    private final Studio studio;
    private final Commands commands;
    private final Runnable find;
    private final ObjectProperty<Space> space;

    ActionList(Studio studio, Commands commands, Runnable find, ObjectProperty<Space> space) {
        this.studio = studio;
        this.commands = commands;
        this.find = find;
        this.space = space;
    }

    Actions all() {
        Words words = studio.words();
        FileActions file = new FileActions(studio.documents(), words);
        EditActions edit = new EditActions(studio.workbench(), words);
        ViewActions view = new ViewActions(studio.floor(), studio.workbench(), words);
        List<Actions> self = new ArrayList<>();
        Action keys = Action.of(
                        words.text("window.action.keys"),
                        () -> commands.keys(self.getFirst().withKeys()))
                .with(Feather.HELP_CIRCLE)
                .on("F1");
        self.add(new Actions(
                file.startNew(),
                file.open(),
                file.save(),
                file.saveAs(),
                file.export(studio.export()),
                file.quit(studio.documents()::settled, commands::leave),
                edit.undo(),
                edit.redo(),
                edit.cut(),
                edit.copy(),
                edit.paste(),
                edit.duplicate(),
                edit.delete(),
                edit.rotate(),
                edit.lock(),
                edit.selectAll(),
                Action.of(words.text("window.action.find"), find).on("Shortcut+F"),
                view.spaces(space),
                view.fit(),
                view.fitSelection(),
                view.zoomIn(),
                view.zoomOut(),
                view.tools(),
                view.colourings(),
                view.theme(studio.look(), commands::wear),
                view.languages(commands::speak),
                keys,
                Action.of(words.text("window.action.about"), commands::about)));
        return self.getFirst();
    }
}
