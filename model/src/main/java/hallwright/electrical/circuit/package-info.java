/// Circuits: currents in lines and neutrals, what a breaker may carry, and the form of the current.
@NullMarked
package hallwright.electrical.circuit;

import org.jspecify.annotations.NullMarked;
