/// Single-line diagrams: the power chain from its sources to the racks, laid out by itself, with what an outage
/// does.
@NullMarked
package hallwright.drawing.diagram;

import org.jspecify.annotations.NullMarked;
