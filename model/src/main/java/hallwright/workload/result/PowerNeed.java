package hallwright.workload.result;

import hallwright.workload.Datum;

/// How a stage loads its machines.
///
/// @param mean share of the nameplate at work
/// @param peak share of the nameplate at most
/// @param active share of the time at work
/// @param synchronous true if all its machines step together
public record PowerNeed(Datum mean, Datum peak, double active, boolean synchronous) {}
