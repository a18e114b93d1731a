/// Checks of circuits and feeds.
@NullMarked
package hallwright.check.power;

import org.jspecify.annotations.NullMarked;
