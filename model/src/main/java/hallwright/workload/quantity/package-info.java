/// Single quantities of the calculation, each asked for by name with named inputs.
@NullMarked
package hallwright.workload.quantity;

import org.jspecify.annotations.NullMarked;
