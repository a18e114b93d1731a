/// Cables: what they may carry and what voltage they lose.
@NullMarked
package hallwright.electrical.cable;

import org.jspecify.annotations.NullMarked;
