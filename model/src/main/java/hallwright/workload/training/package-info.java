/// The computing that training takes, how fast it goes, and what failures cost.
@NullMarked
package hallwright.workload.training;

import org.jspecify.annotations.NullMarked;
