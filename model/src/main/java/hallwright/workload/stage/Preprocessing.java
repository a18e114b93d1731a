package hallwright.workload.stage;

import org.jspecify.annotations.Nullable;

/// Data is cleaned and cut into tokens, on servers without accelerators.
///
/// @param head name, pool and start
/// @param textBytes bytes of text
/// @param passes how often all of it is read
/// @param bytesPerSecond what one server gets through; null for the default
/// @param days how long it may take; null if the servers are stated
/// @param servers how many servers there are; null if the days are stated
public record Preprocessing(
        Head head,
        double textBytes,
        double passes,
        @Nullable Double bytesPerSecond,
        @Nullable Double days,
        @Nullable Long servers)
        implements Stage {

    @Override
    public String type() {
        return "preprocessing";
    }
}
