package hallwright.workload.compression;

import hallwright.workload.Figure;

/// One line of the table that sets a compressed model beside the one it came from.
///
/// @param before the figure of the model as it was
/// @param after the same figure of the compressed model
public record BeforeAfter(Figure before, Figure after) {

    public BeforeAfter {
        if (!before.key().equals(after.key())) {
            throw new IllegalArgumentException(
                    "two different figures [before=" + before.key() + ", after=" + after.key() + "]");
        }
    }

    /// After as a share of before.
    public double ratio() {
        return after.value() / before.value();
    }
}
