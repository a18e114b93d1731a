package hallwright.app.menu;

import hallwright.app.editor.FloorEditor;
import hallwright.app.text.Words;
import hallwright.app.theme.Look;
import hallwright.app.theme.Theme;
import hallwright.app.tool.Tool;
import hallwright.app.tool.Tools;
import hallwright.app.workbench.Watch;
import hallwright.app.workbench.Workbench;
import hallwright.drawing.floor.Colouring;
import hallwright.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What can be done with the view: zoom, tools, colouring, theme, language.
public final class ViewActions {

    private final FloorEditor floor;
    private final Workbench workbench;
    private final Words words;

    /// @param floor the floor canvas
    /// @param workbench holds the selection
    /// @param words the language
    public ViewActions(FloorEditor floor, Workbench workbench, Words words) {
        this.floor = floor;
        this.workbench = workbench;
        this.words = words;
    }

    /// Shows the whole floor.
    public Action fit() {
        return Action.of(words.text("window.action.fit"), floor::fit)
                .with(Feather.MAXIMIZE)
                .on("Home");
    }

    /// Shows the selection.
    public Action fitSelection() {
        return Action.of(words.text("window.action.fit-selection"), floor::zoomToSelection)
                .with(Feather.CROSSHAIR)
                .on("Shift+Home")
                .when(Bindings.createBooleanBinding(
                        () -> !workbench.selection().isEmpty(), workbench.selectionProperty()));
    }

    /// Shows less, larger.
    public Action zoomIn() {
        return Action.of(words.text("window.action.zoom-in"), floor::zoomIn)
                .with(Feather.ZOOM_IN)
                .on("Page_Up");
    }

    /// Shows more, smaller.
    public Action zoomOut() {
        return Action.of(words.text("window.action.zoom-out"), floor::zoomOut)
                .with(Feather.ZOOM_OUT)
                .on("Page_Down");
    }

    /// One switch for each space that the middle of the window can show.
    public List<Action> spaces(ObjectProperty<Space> space) {
        return List.of(
                space(space, Space.FLOOR).with(Feather.LAYOUT).on("Shortcut+1"),
                space(space, Space.WORKLOAD).with(Feather.CPU).on("Shortcut+2"),
                space(space, Space.POWER).with(Feather.ZAP).on("Shortcut+3"));
    }

    private Action space(ObjectProperty<Space> space, Space value) {
        return choice(words.text(value.messageId()), space, value, () -> space.set(value));
    }

    /// The tools that the pointer can be used for.
    public List<Action> tools() {
        return Tools.standard().stream().map(this::tool).toList();
    }

    /// One switch for each value that racks can be coloured by, that for none first.
    public List<Action> colourings() {
        return List.of(
                colouring("window.action.colour.none", null).on("F6"),
                colouring(Colouring.Kind.POWER.messageId(), Colouring.Kind.POWER)
                        .on("F7"),
                colouring(Colouring.Kind.AIR_HEAT.messageId(), Colouring.Kind.AIR_HEAT)
                        .on("F8"),
                colouring(Colouring.Kind.MASS.messageId(), Colouring.Kind.MASS));
    }

    /// Changes between the light and the dark theme.
    public Action theme(Look look, Consumer<Theme> wear) {
        return Action.of(
                        words.text("window.action.theme"),
                        () -> wear.accept(look.theme().other()))
                .with(Feather.MOON)
                .on("F9");
    }

    /// One switch for each language.
    public List<Action> languages(Consumer<Language> speak) {
        List<Action> actions = new ArrayList<>();
        for (Language language : Language.values()) {
            BooleanProperty on = new SimpleBooleanProperty();
            Watch.now(words.textsProperty(), () -> on.set(words.language() == language));
            on.subscribe(now -> {
                if (now && words.language() != language) {
                    speak.accept(language);
                } else if (!now && words.language() == language) {
                    on.set(true);
                }
            });
            actions.add(Action.toggle(words.text("window.language." + language.code()), on));
        }
        return actions;
    }

    private Action tool(Tool tool) {
        Action action = choice(
                words.text(tool.messageId()),
                floor.toolProperty().map(Tool::id),
                tool.id(),
                () -> floor.toolProperty().set(tool));
        return switch (tool.id()) {
            case "pan" -> action.with(Feather.MOVE).on("F3");
            case "measure" -> action.with(Feather.EDIT_3).on("F4");
            default -> action.with(Feather.MOUSE_POINTER).on("F2");
        };
    }

    private Action colouring(String id, Colouring.@Nullable Kind kind) {
        return choice(
                words.text(id),
                floor.colouringProperty(),
                kind,
                () -> floor.colouringProperty().set(kind));
    }

    /// A switch that is on while the property has the value; switching it off does nothing.
    private static Action choice(
            ObservableValue<String> text, ObservableValue<?> now, @Nullable Object value, Runnable set) {
        BooleanProperty on = new SimpleBooleanProperty();
        Watch.now(now, () -> on.set(Objects.equals(now.getValue(), value)));
        on.subscribe(wanted -> {
            boolean holds = Objects.equals(now.getValue(), value);
            if (wanted && !holds) {
                set.run();
            } else if (!wanted && holds) {
                on.set(true);
            }
        });
        return Action.toggle(text, on);
    }
}
