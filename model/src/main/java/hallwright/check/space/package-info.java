/// Checks of clearances, rows, doors and ways.
@NullMarked
package hallwright.check.space;

import org.jspecify.annotations.NullMarked;
