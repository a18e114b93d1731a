/// Storage and service nodes that a workload needs.
@NullMarked
package hallwright.workload.storage;

import org.jspecify.annotations.NullMarked;
