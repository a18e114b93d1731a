package hallwright.units;

/// A sum over things of which some may not be known. Unknown is never counted as nothing: the number of things that
/// could not be counted stays beside the sum.
///
/// @param known the sum of what is known
/// @param unknown how many things are missing in it
/// @param <Q> the kind of quantity
public record Total<Q extends Quantity>(Q known, int unknown) {

    public Total {
        if (unknown < 0) {
            throw new IllegalArgumentException("negative count [unknown=" + unknown + "]");
        }
    }

    /// True if nothing is missing.
    public boolean isComplete() {
        return unknown == 0;
    }
}
