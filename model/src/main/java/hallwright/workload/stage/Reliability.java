package hallwright.workload.stage;

import hallwright.workload.training.IntervalRule;

/// How training lives with failures.
///
/// @param rule how the time between checkpoints is chosen
/// @param asynchronous true if training goes on while a checkpoint is written
/// @param pessimistic true to reckon with the failures that small clusters were seen to have
public record Reliability(IntervalRule rule, boolean asynchronous, boolean pessimistic) {

    /// Young's interval, and training that waits.
    public static final Reliability USUAL = new Reliability(IntervalRule.YOUNG, false, false);
}
