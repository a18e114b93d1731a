/// Electricity: what the equipment draws and what its circuits carry.
@NullMarked
package hallwright.power;

import org.jspecify.annotations.NullMarked;
