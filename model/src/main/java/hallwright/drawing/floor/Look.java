package hallwright.drawing.floor;

import hallwright.drawing.Layer;
import hallwright.drawing.Palette;
import hallwright.text.Texts;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How a floor is shown.
///
/// @param palette the colours
/// @param texts the language
/// @param layers the parts that are shown
/// @param colouring the value that racks are coloured by, or null
public record Look(
        Palette palette,
        Texts texts,
        Set<Layer> layers,
        @Nullable Colouring colouring) {

    public Look {
        layers = layers.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(layers));
    }

    /// Everything shown, nothing coloured by value.
    public static Look plain(Palette palette, Texts texts) {
        return new Look(palette, texts, EnumSet.allOf(Layer.class), null);
    }

    /// The same with racks coloured by a value, or plain again.
    public Look with(@Nullable Colouring other) {
        return new Look(palette, texts, layers, other);
    }
}
