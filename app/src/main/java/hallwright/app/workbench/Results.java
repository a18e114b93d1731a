package hallwright.app.workbench;

import hallwright.analysis.Analysis;
import hallwright.design.Design;
import hallwright.rule.Findings;

/// What was calculated from a design. Views show it as stale while the current design is another one.
///
/// @param design the design that was looked at
/// @param analysis the figures
/// @param findings what the rules found
public record Results(Design design, Analysis analysis, Findings findings) {}
