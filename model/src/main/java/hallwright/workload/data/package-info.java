/// Reference data of the workload calculation: accelerators, precisions, presets and defaults, each with its
/// source.
@NullMarked
package hallwright.workload.data;

import org.jspecify.annotations.NullMarked;
