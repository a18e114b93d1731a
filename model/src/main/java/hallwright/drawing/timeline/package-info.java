/// The stages of a workload over time, drawn pool by pool with what the floor offers.
@NullMarked
package hallwright.drawing.timeline;

import org.jspecify.annotations.NullMarked;
