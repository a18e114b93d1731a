package hallwright.workload.model;

/// Layers that look back over a bounded number of tokens only.
///
/// @param tokens how far they look
/// @param layers how many of the layers do
public record Window(long tokens, int layers) {

    /// No layer is bounded.
    public static final Window NONE = new Window(Long.MAX_VALUE, 0);
}
