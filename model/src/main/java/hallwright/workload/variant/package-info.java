/// Variants of a workload side by side: what each needs, and what is best.
@NullMarked
package hallwright.workload.variant;

import org.jspecify.annotations.NullMarked;
