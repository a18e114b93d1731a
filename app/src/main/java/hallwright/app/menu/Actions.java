package hallwright.app.menu;

import java.util.List;
import java.util.stream.Stream;

/// Everything that the user can do from menus, tool bar and keys.
public record Actions(
        Action startNew,
        Action open,
        Action save,
        Action saveAs,
        Action export,
        Action quit,
        Action undo,
        Action redo,
        Action cut,
        Action copy,
        Action paste,
        Action duplicate,
        Action delete,
        Action rotate,
        Action lock,
        Action selectAll,
        Action findEquipment,
        List<Action> spaces,
        Action fit,
        Action fitSelection,
        Action zoomIn,
        Action zoomOut,
        List<Action> tools,
        List<Action> colourings,
        Action theme,
        List<Action> languages,
        Action keys,
        Action about) {

    public Actions {
        spaces = List.copyOf(spaces);
        tools = List.copyOf(tools);
        colourings = List.copyOf(colourings);
        languages = List.copyOf(languages);
    }

    /// All actions that have a key, in the order of the menus.
    public List<Action> withKeys() {
        return Stream.of(
                        List.of(startNew, open, save, saveAs, export, quit),
                        List.of(undo, redo, cut, copy, paste, duplicate, delete, rotate, lock, selectAll),
                        spaces,
                        List.of(findEquipment, fit, fitSelection, zoomIn, zoomOut),
                        tools,
                        colourings,
                        List.of(theme, keys))
                .flatMap(List::stream)
                .filter(action -> action.key() != null)
                .toList();
    }
}
