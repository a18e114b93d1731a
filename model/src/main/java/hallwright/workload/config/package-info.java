/// Model shapes from the configurations that models are published with.
@NullMarked
package hallwright.workload.config;

import org.jspecify.annotations.NullMarked;
