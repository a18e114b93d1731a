/// The electrical quantities that can be asked for on their own, without a floor.
@NullMarked
package hallwright.electrical.quantity;

import org.jspecify.annotations.NullMarked;
