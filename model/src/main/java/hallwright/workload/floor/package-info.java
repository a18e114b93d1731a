/// A workload against the hall that is drawn: what fits, how long it takes, what each rack draws, and what a loss
/// costs.
@NullMarked
package hallwright.workload.floor;

import org.jspecify.annotations.NullMarked;
