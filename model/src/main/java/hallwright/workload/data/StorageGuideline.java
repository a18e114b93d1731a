package hallwright.workload.data;

import java.util.List;

/// What a storage system should deliver to so many nodes: good, better and best (W10.3).
///
/// @param scope `node` for a single node, or the number of scalable units as `su1`, `su4`
/// @param nodes how many nodes it holds for
/// @param readBytesPerSecond good, better and best read bandwidth, bytes per second
/// @param writeBytesPerSecond good, better and best write bandwidth, bytes per second
/// @param provenance where it was read
public record StorageGuideline(
        String scope,
        int nodes,
        List<Double> readBytesPerSecond,
        List<Double> writeBytesPerSecond,
        Provenance provenance) {

    public StorageGuideline {
        readBytesPerSecond = List.copyOf(readBytesPerSecond);
        writeBytesPerSecond = List.copyOf(writeBytesPerSecond);
    }
}
