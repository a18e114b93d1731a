package hallwright.app.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import hallwright.drawing.Palette;
import java.util.Arrays;
import java.util.Optional;
import javafx.application.ColorScheme;

/// One of the two looks of the window.
public enum Theme {
    /// Dark on light.
    LIGHT("light"),
    /// Light on dark.
    DARK("dark");

    private final String code;

    Theme(String code) {
        this.code = code;
    }

    /// The word used in settings.
    public String code() {
        return code;
    }

    /// The theme that is not this one.
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /// The theme with this code, if there is one.
    public static Optional<Theme> ofCode(String code) {
        return Arrays.stream(values()).filter(theme -> theme.code.equals(code)).findFirst();
    }

    /// The theme that fits what the system prefers.
    public static Theme of(ColorScheme scheme) {
        return scheme == ColorScheme.DARK ? DARK : LIGHT;
    }

    /// The colours of drawings that go with it.
    public Palette palette() {
        return this == LIGHT ? Palette.LIGHT : Palette.DARK;
    }

    /// Where the style sheet of the controls lies.
    String controls() {
        return switch (this) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
        };
    }

    /// The name of the file with our own colours.
    String colours() {
        return "hallwright-" + code + ".css";
    }
}
