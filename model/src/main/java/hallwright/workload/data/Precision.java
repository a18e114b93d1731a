package hallwright.workload.data;

import java.util.List;

/// A format in which weights are kept (W6.1).
///
/// @param id the word used in files, such as `nvfp4`
/// @param aliases other words for it
/// @param bitsPerWeight bits per weight with the scales that belong to it
/// @param rate the tensor rate that it multiplies at where the accelerator has it
/// @param provenance where the bits come from
public record Precision(String id, List<String> aliases, double bitsPerWeight, TensorRate rate, Provenance provenance) {

    public Precision {
        aliases = List.copyOf(aliases);
    }

    /// Bytes per weight.
    public double bytesPerWeight() {
        return bitsPerWeight / 8;
    }

    /// True if it is a 4-bit format that is also multiplied in four bits.
    public boolean fourBitMath() {
        return rate == TensorRate.FP4;
    }
}
