/// Figures of the workload calculation that know the formula, the inputs and the sources they come from.
@NullMarked
package hallwright.workload;

import org.jspecify.annotations.NullMarked;
