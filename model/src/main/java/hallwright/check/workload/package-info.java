/// Checks of the workload of a hall: what stops it, and what it asks of the plant.
@NullMarked
package hallwright.check.workload;

import org.jspecify.annotations.NullMarked;
