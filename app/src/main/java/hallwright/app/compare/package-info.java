/// Variants of a workload side by side, as a part of the window.
@NullMarked
package hallwright.app.compare;

import org.jspecify.annotations.NullMarked;
