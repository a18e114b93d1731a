/// The chart of a workload's stages over time, as a part of the window.
@NullMarked
package hallwright.app.timeline;

import org.jspecify.annotations.NullMarked;
