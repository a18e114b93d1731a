/// The power of a workload: how much, how it changes, and what it adds up to.
@NullMarked
package hallwright.workload.power;

import org.jspecify.annotations.NullMarked;
