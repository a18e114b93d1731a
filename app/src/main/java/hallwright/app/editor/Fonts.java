package hallwright.app.editor;

import hallwright.drawing.Typeface;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;

/// The shipped font as the toolkit knows it. The whole window uses it, so that Chinese is written on every system.
public final class Fonts {

    /// The family of the regular weight, for style sheets.
    public static final String FAMILY = "Noto Sans SC";

    /// The family of the heavier weight, for style sheets.
    public static final String SEMI_BOLD_FAMILY = "Noto Sans SC SemiBold";

    private static final Map<Typeface, String> NAMES = new HashMap<>();
    private static final Map<Key, Font> FONTS = new HashMap<>();

    private Fonts() {}

    /// Makes both weights known to the toolkit. Does nothing the second time.
    public static void load() {
        of(Typeface.REGULAR, 12);
        of(Typeface.SEMI_BOLD, 12);
    }

    /// A weight in a size.
    public static Font of(Typeface face, double size) {
        synchronized (FONTS) {
            return FONTS.computeIfAbsent(new Key(face, size), key -> new Font(name(face), size));
        }
    }

    private static String name(Typeface face) {
        return NAMES.computeIfAbsent(face, missing -> {
            try (InputStream in = missing.open()) {
                Font font = Font.loadFont(in, 12);
                if (font == null) {
                    throw new IllegalStateException(
                            "the toolkit cannot read the shipped font\nMaybe its temporary folder is full.");
                }
                return font.getName();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private record Key(Typeface face, double size) {}
}
