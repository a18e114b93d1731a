/// What can be placed, searched and grouped by category.
@NullMarked
package hallwright.app.palette;

import org.jspecify.annotations.NullMarked;
