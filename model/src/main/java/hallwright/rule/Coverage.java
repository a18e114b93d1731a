package hallwright.rule;

/// How much was looked at: silence about a rule must not pass for a pass.
///
/// @param rules rules that were applied
/// @param objects objects in the design
/// @param passed results that met their limit
/// @param open results that did not, waivers that went stale included
/// @param waived results that did not and are accepted
/// @param notEvaluated results that lack an input
/// @param unchecked rules of the rule set that no check evaluates yet
public record Coverage(int rules, int objects, int passed, int open, int waived, int notEvaluated, int unchecked) {}
