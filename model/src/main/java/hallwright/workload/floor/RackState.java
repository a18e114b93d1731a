package hallwright.workload.floor;

import hallwright.design.ObjectId;
import hallwright.units.Power;

/// What one rack draws when nothing runs, on average, and at most, with everything else in it at its maximum.
///
/// @param rack the rack
/// @param nodes machines of the workload's kind in it
/// @param busy how many of them the workload holds when it holds the most
/// @param idle when nothing runs
/// @param mean on average while the largest stage runs
/// @param peak at most while the largest stage runs
public record RackState(ObjectId rack, int nodes, int busy, Power idle, Power mean, Power peak) {}
