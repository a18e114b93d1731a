package hallwright.app.window;

import hallwright.app.editor.FloorEditor;
import hallwright.app.menu.Action;
import hallwright.app.menu.ActionControls;
import hallwright.app.menu.Actions;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SeparatorMenuItem;

/// The menu that opens on the floor.
final class FloorMenu {

    private FloorMenu() {}

    static void install(FloorEditor floor, Actions actions) {
        ContextMenu menu = new ContextMenu();
        add(menu, List.of(actions.cut(), actions.copy(), actions.paste(), actions.duplicate(), actions.delete()));
        add(menu, List.of(actions.rotate(), actions.lock()));
        add(menu, List.of(actions.selectAll(), actions.fitSelection(), actions.fit()));
        floor.setOnMenu((x, y) -> menu.show(floor, x, y));
    }

    private static void add(ContextMenu menu, List<Action> actions) {
        if (!menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        actions.forEach(action -> menu.getItems().add(ActionControls.item(action)));
    }
}
