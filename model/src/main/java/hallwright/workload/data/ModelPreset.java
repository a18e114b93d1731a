package hallwright.workload.data;

import hallwright.workload.model.ModelShape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A known model.
///
/// @param id the word used in files, such as `llama-3.1-70b`
/// @param name as it is called
/// @param aliases other words for it; a relative of the same shape is one
/// @param shape its shape
/// @param contextTokens the longest sequence it is made for; null for pictures
/// @param published the parameters that its maker or a catalogue of weights states exactly; null if none does
/// @param provenance where the shape comes from
public record ModelPreset(
        String id,
        String name,
        List<String> aliases,
        ModelShape shape,
        @Nullable Integer contextTokens,
        @Nullable Long published,
        Provenance provenance) {

    public ModelPreset {
        aliases = List.copyOf(aliases);
    }
}
