/// Physical quantities and money as small values, and their text with unit.
@NullMarked
package hallwright.units;

import org.jspecify.annotations.NullMarked;
