/// The drawing of a floor: what every object looks like at every zoom, in every palette and colouring.
@NullMarked
package hallwright.drawing.floor;

import org.jspecify.annotations.NullMarked;
