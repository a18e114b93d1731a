/// Sizes the stages of a workload one after the other, and what follows from them for the floor.
@NullMarked
package hallwright.workload.pipeline;

import org.jspecify.annotations.NullMarked;
