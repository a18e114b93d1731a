package hallwright.workload;

import hallwright.catalogue.Confidence;

/// A number that went into a formula.
///
/// @param symbol the symbol that it stands for
/// @param value the number, in SI units
/// @param source where it was read; empty if it was asked for or follows from other figures
/// @param confidence how far it can be trusted
public record Input(String symbol, double value, String source, Confidence confidence) {}
