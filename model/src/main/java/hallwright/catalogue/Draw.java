package hallwright.catalogue;

import hallwright.units.Power;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The electricity a type takes. Each value is null where it is not known.
///
/// @param maximum the most it draws
/// @param typical what it draws in ordinary work
/// @param heatMaximum the most heat it gives off, where the maker states it apart
/// @param voltage the accepted supply, as the maker writes it
/// @param phases 1 or 3
/// @param inlets groups of inlets; empty if not known
/// @param supplyRedundancy power supplies needed plus spare, such as `4+2`
public record Draw(
        @Nullable Power maximum,
        @Nullable Power typical,
        @Nullable Power heatMaximum,
        @Nullable String voltage,
        @Nullable Integer phases,
        List<Inlet> inlets,
        @Nullable String supplyRedundancy) {

    /// Nothing known.
    public static final Draw UNKNOWN = new Draw(null, null, null, null, null, List.of(), null);

    public Draw {
        inlets = List.copyOf(inlets);
    }

    /// How many cords it has in all; zero if not known.
    public int cords() {
        return inlets.stream().mapToInt(Inlet::count).sum();
    }
}
