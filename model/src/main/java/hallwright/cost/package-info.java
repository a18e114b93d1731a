/// The bill of materials of a design and what the hall costs to build.
@NullMarked
package hallwright.cost;

import org.jspecify.annotations.NullMarked;
