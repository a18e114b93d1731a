package hallwright.electrical.plant;

import hallwright.electrical.Positive;

/// The loss of a converter or a transformer in three terms, each as a share of its rating: `loss = a + b x + c x^2`
/// at a
/// load of `x` times the rating. Source: the loss terms of guides to UPS efficiency; `b` is zero for transformers.
///
/// @param noLoad a, lost at any load
/// @param proportional b, in proportion to the load
/// @param square c, with the square of the load
public record LossCurve(double noLoad, double proportional, double square) {

    public LossCurve {
        Positive.zeroOrMore("noLoad", noLoad);
        Positive.zeroOrMore("proportional", proportional);
        Positive.zeroOrMore("square", square);
    }

    /// The loss as a share of the rating at a load as a share of the rating.
    public double loss(double load) {
        Positive.zeroOrMore("load", load);
        return noLoad + proportional * load + square * load * load;
    }

    /// The efficiency `x / (x + loss)` at a load as a share of the rating; zero without load.
    public double efficiency(double load) {
        return load == 0 ? 0 : load / (load + loss(load));
    }

    /// The load with the best efficiency as a share of the rating: `x = sqrt(a / c)`, where the loss without load
    /// equals
    /// the loss with the square. Above one, or infinite, if that point lies beyond full load.
    public double best() {
        if (square == 0) {
            return noLoad == 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        return Math.sqrt(noLoad / square);
    }

    /// What goes in at what comes out in W, of a unit with a rating in W: `P + rating x loss(P / rating)`.
    public double input(double output, double rating) {
        return output + Positive.of("rating", rating) * loss(output / rating);
    }
}
