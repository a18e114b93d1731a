package hallwright.app.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The look of all windows, dialogs and popups. The style sheets of the controls, of our colours and of our own
/// parts
/// are put together into one, because popups take no other than the one of the whole program.
public final class Look {

    private final ReadOnlyObjectWrapper<Theme> theme;
    private final UiFont font;

    /// @param first the theme to start with; shown by [#apply]
    /// @param font the font of all texts
    public Look(Theme first, UiFont font) {
        this.theme = new ReadOnlyObjectWrapper<>(first);
        this.font = font;
    }

    /// The theme in use.
    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme.getReadOnlyProperty();
    }

    /// The theme in use.
    public Theme theme() {
        return theme.get();
    }

    /// Shows the theme in use.
    public void apply() {
        Application.setUserAgentStylesheet(
                "data:text/css;base64," + Base64.getEncoder().encodeToString(sheet().getBytes(StandardCharsets.UTF_8)));
    }

    /// Shows another theme.
    public void wear(Theme next) {
        theme.set(next);
        apply();
    }

    private String sheet() {
        String sheet = resource(theme().controls()) + resource(theme().colours()) + resource("hallwright.css");
        return font.in(sheet);
    }

    private static String resource(String name) {
        try (InputStream in = Look.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "a style sheet is missing [name=" + name + "]\nMaybe the build left out the resources.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
