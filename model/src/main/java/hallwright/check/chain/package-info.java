/// Checks of the power chain: redundancy, devices, cables and plant.
@NullMarked
package hallwright.check.chain;

import org.jspecify.annotations.NullMarked;
