/// Checks of the model itself: is everything there that the other checks need?
@NullMarked
package hallwright.check.model;

import org.jspecify.annotations.NullMarked;
