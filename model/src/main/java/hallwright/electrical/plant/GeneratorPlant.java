package hallwright.electrical.plant;

import hallwright.electrical.Positive;
import hallwright.electrical.Tolerance;

/// Generators of one size on one bus. Source: sizing after ISO 8528-1.
///
/// @param runWatts what they have to carry in W, see [#running]
/// @param setRating the rating of one set in W, of the kind (continuous, prime, standby) that the use asks for
/// @param derating what altitude and temperature leave of a rating, as a share
/// @param mostLoading the largest loading that is planned, as a share
public record GeneratorPlant(double runWatts, double setRating, double derating, double mostLoading) {

    public GeneratorPlant {
        Positive.of("runWatts", runWatts);
        Positive.of("setRating", setRating);
        Positive.share("derating", derating);
        Positive.share("mostLoading", mostLoading);
    }

    /// What a plant has to carry in W: `P = IT / eta UPS + recharge of the batteries + mechanical + other`.
    public static double running(double it, double upsEfficiency, double recharge, double mechanical, double other) {
        return it / Positive.share("upsEfficiency", upsEfficiency) + recharge + mechanical + other;
    }

    /// The rating that is needed in W: `P / (k altitude x k temperature x largest loading)`.
    public double ratingNeeded() {
        return runWatts / (derating * mostLoading);
    }

    /// The sets that carry it, none to spare.
    public long sets() {
        return Tolerance.units(ratingNeeded(), setRating);
    }

    /// What some sets may carry in W with so many of them out.
    public double capacity(int installed, int out) {
        return Math.max(0, installed - out) * setRating * derating * mostLoading;
    }

    /// True if some sets carry it with so many of them out.
    public boolean holds(int installed, int out) {
        return Tolerance.atMost(runWatts, capacity(installed, out));
    }

    /// The load as a share of the lowered rating of so many sets that run.
    public double loading(int running) {
        return runWatts / (running * setRating * derating);
    }
}
