/// Weight on the floor.
@NullMarked
package hallwright.structure;

import org.jspecify.annotations.NullMarked;
