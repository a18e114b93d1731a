package hallwright.app.theme;

import hallwright.drawing.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// The font of the window: the one that the drawings use, so that both languages are shown on every system.
///
/// @param regular the name of the family for most texts
/// @param heavy the name of the family for titles; the toolkit does not find it as the bold face of the other
public record UiFont(String regular, String heavy) {

    private static final double ANY_SIZE = 13;

    /// Makes both weights known to the toolkit.
    ///
    /// @return null if the toolkit cannot read them; then the font of the system is used
    public static @Nullable UiFont load() {
        String regular = load(Typeface.REGULAR);
        String heavy = load(Typeface.SEMI_BOLD);
        return regular == null || heavy == null ? null : new UiFont(regular, heavy);
    }

    /// A style sheet that asks for this font wherever it asked for any.
    String in(String sheet) {
        return sheet.replaceAll("-fx-font-weight: (bold|bolder|700);", "-fx-font-family: \"" + heavy + "\";")
                + ".root { -fx-font-family: \"" + regular + "\"; }\n";
    }

    private static @Nullable String load(Typeface typeface) {
        try (InputStream in = typeface.open()) {
            Font font = Font.loadFont(in, ANY_SIZE);
            return font == null ? null : font.getFamily();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
