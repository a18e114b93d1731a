package hallwright.app.theme;

import hallwright.app.editor.Fonts;
import hallwright.drawing.Typeface;

/// The font of the window: the one that the drawings use, so that both languages are shown on every system.
///
/// @param regular the name of the family for most texts
/// @param heavy the name of the family for titles; the toolkit does not find it as the bold face of the other
public record UiFont(String regular, String heavy) {

    private static final double ANY_SIZE = 13;

    /// Makes both weights known to the toolkit.
    public static UiFont load() {
        return new UiFont(
                Fonts.of(Typeface.REGULAR, ANY_SIZE).getFamily(),
                Fonts.of(Typeface.SEMI_BOLD, ANY_SIZE).getFamily());
    }

    /// A style sheet that asks for this font wherever it asked for any.
    String in(String sheet) {
        return sheet.replaceAll("-fx-font-weight: (bold|bolder|700);", "-fx-font-family: \"" + heavy + "\";")
                + ".root { -fx-font-family: \"" + regular + "\"; }\n";
    }
}
