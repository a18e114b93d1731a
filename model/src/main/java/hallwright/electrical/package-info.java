/// What every electrical calculation shares: when a limit is met and which standard size is the next.
@NullMarked
package hallwright.electrical;

import org.jspecify.annotations.NullMarked;
