package hallwright.app.menu;

import hallwright.app.floor.FloorView;
import hallwright.app.text.Words;
import hallwright.app.theme.Look;
import hallwright.app.theme.Theme;
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

    private final FloorView floor;
    private final Workbench workbench;
    private final Words words;

    /// @param floor the floor canvas
    /// @param workbench holds the selection
    /// @param words the language
    public ViewActions(FloorView floor, Workbench workbench, Words words) {
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
        return Action.of(words.text("window.action.fit-selection"), floor::fitSelection)
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

    /// The tools that the pointer can be used for.
    public List<Action> tools() {
        return List.of(
                tool("select", "window.action.tool.select", Feather.MOUSE_POINTER, "F2"),
                tool("pan", "window.action.tool.pan", Feather.MOVE, "F3"),
                tool("measure", "window.action.tool.measure", Feather.EDIT_3, "F4"));
    }

    /// One switch for each value that racks can be coloured by, that for none first.
    public List<Action> colourings() {
        List<Action> actions = new ArrayList<>();
        actions.add(choice(
                words.text("window.action.colour.none"), floor.colouringProperty(), null).on("F6"));
        actions.add(choice(
                words.text(Colouring.Kind.POWER.messageId()), floor.colouringProperty(), Colouring.Kind.POWER)
                .on("F7"));
        actions.add(choice(
                words.text(Colouring.Kind.AIR_HEAT.messageId()), floor.colouringProperty(), Colouring.Kind.AIR_HEAT)
                .on("F8"));
        actions.add(choice(
                words.text(Colouring.Kind.MASS.messageId()), floor.colouringProperty(), Colouring.Kind.MASS));
        return actions;
    }

    /// Changes between the light and the dark theme.
    public Action theme(Look look, Consumer<Theme> wear) {
        return Action.of(words.text("window.action.theme"), () -> wear.accept(look.theme().other()))
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

    private Action tool(String id, String text, Feather picture, String key) {
        return choice(words.text(text), floor.toolProperty(), id).with(picture).on(key);
    }

    /// A switch that is on while the property has the value; switching it off does nothing.
    private static <T> Action choice(ObservableValue<String> text, ObjectProperty<T> property, @Nullable T value) {
        BooleanProperty on = new SimpleBooleanProperty();
        Watch.now(property, () -> on.set(Objects.equals(property.get(), value)));
        on.subscribe(now -> {
            boolean holds = Objects.equals(property.get(), value);
            if (now && !holds) {
                property.set(value);
            } else if (!now && holds) {
                on.set(true);
            }
        });
        return Action.toggle(text, on);
    }
}
