/// The stages of a workload sized and laid on one timeline, and the machines, racks, power and storage that follow.
@NullMarked
package hallwright.workload.pipeline;

import org.jspecify.annotations.NullMarked;
