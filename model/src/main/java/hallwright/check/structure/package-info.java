/// Checks of weight on the floor.
@NullMarked
package hallwright.check.structure;

import org.jspecify.annotations.NullMarked;
