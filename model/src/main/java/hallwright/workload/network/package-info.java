/// Switches and cables of the compute fabric.
@NullMarked
package hallwright.workload.network;

import org.jspecify.annotations.NullMarked;
