/// Exact plane geometry in whole millimetres: x grows to the east, y to the north.
@NullMarked
package hallwright.geometry;

import org.jspecify.annotations.NullMarked;
