/// What happens to the power of a hall when parts of its chain are out.
@NullMarked
package hallwright.power.failure;

import org.jspecify.annotations.NullMarked;
