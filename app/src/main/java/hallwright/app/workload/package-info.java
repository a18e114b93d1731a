/// The workload of the hall in the window: what is asked at the left, what follows in the middle, why at the right.
@NullMarked
package hallwright.app.workload;

import org.jspecify.annotations.NullMarked;
