/// What training keeps in the memory of each accelerator, and how a model is split so that it fits.
@NullMarked
package hallwright.workload.memory;

import org.jspecify.annotations.NullMarked;
