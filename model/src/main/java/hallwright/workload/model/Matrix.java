package hallwright.workload.model;

/// A matrix that a token is multiplied with.
///
/// @param name what it is called in adapters: `q`, `k`, `v`, `o`, `gate`, `up`, `down` and so on
/// @param in values in
/// @param out values out
public record Matrix(String name, long in, long out) {

    /// How many weights it has.
    public long weights() {
        return in * out;
    }
}
