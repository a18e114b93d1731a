package hallwright.generate;

/// The electrical side of a feed.
///
/// @param volts between lines where it has three phases
/// @param phases 1 or 3
/// @param breakerAmperes the rating of its breaker
/// @param powerFactor real power over apparent power
record FeedSize(double volts, int phases, double breakerAmperes, double powerFactor) {}
