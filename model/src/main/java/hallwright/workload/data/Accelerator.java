package hallwright.workload.data;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A processor that models are trained and served on (W8). Rates are dense.
///
/// @param id the word used in files, such as `h100-sxm`
/// @param name as its maker calls it
/// @param aliases other words for it
/// @param generation which default utilisation holds for it: `ampere`, `hopper`, `blackwell` or `other`
/// @param memoryBytes nameplate memory, bytes
/// @param bytesPerSecond memory bandwidth, bytes per second
/// @param rates operations per second by format; a format that is missing is not supported
/// @param thermalW thermal design power, watts; null if not published
/// @param domain how many are joined by the fast links inside a node or rack
/// @param linkBytesPerSecond fast link per accelerator, both directions together, bytes per second; null if unknown
/// @param node the machine it is usually bought in; null if not known
/// @param unverified names of fields whose sources disagree or that are estimates
/// @param provenance where the facts come from
public record Accelerator(
        String id,
        String name,
        List<String> aliases,
        String generation,
        double memoryBytes,
        double bytesPerSecond,
        Map<TensorRate, Double> rates,
        @Nullable Double thermalW,
        int domain,
        @Nullable Double linkBytesPerSecond,
        @Nullable NodeReference node,
        Set<String> unverified,
        Provenance provenance) {

    public Accelerator {
        aliases = List.copyOf(aliases);
        unverified = Set.copyOf(unverified);
        rates = Collections.unmodifiableMap(new EnumMap<>(rates));
    }

    /// Operations per second of a format, or of 16-bit floating point where the format is not supported and weights
    /// are widened before they are multiplied.
    public double rate(TensorRate format) {
        Double found = rates.get(format);
        return found == null ? rates.getOrDefault(TensorRate.BF16, 0.0) : found;
    }

    /// True if it multiplies in the format itself.
    public boolean supports(TensorRate format) {
        return rates.containsKey(format);
    }
}
