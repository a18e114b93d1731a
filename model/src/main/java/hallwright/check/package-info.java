/// The list of all checks.
@NullMarked
package hallwright.check;

import org.jspecify.annotations.NullMarked;
