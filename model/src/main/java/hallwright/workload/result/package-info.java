/// A workload sized: its stages on one timeline, what each pool holds, and what follows for the floor.
@NullMarked
package hallwright.workload.result;

import org.jspecify.annotations.NullMarked;
