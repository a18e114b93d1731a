package hallwright.generate;

import hallwright.design.Cord;
import hallwright.design.Design;
import hallwright.design.FeedSide;
import hallwright.design.ObjectId;

/// A hall with three supplies whose machines are corded to two of them only.
public final class TwoSides {

    private TwoSides() {}

    /// The design with every second supply of side C on A and the others on B.
    public static Design of(Design design) {
        Design[] next = {design};
        for (Cord cord : design.cords()) {
            if (cord.side() == FeedSide.C) {
                FeedSide to = cord.inlet() % 2 == 0 ? FeedSide.B : FeedSide.A;
                ObjectId strip = design.cords().stream()
                        .filter(other -> other.load().equals(cord.load()) && other.side() == to)
                        .findFirst()
                        .orElseThrow()
                        .source();
                next[0] = next[0].draft().put(cord.between(strip, cord.load())).build();
            }
        }
        return next[0];
    }
}
