/// Checks of power density and of the heat that racks give to the air.
@NullMarked
package hallwright.check.density;

import org.jspecify.annotations.NullMarked;
