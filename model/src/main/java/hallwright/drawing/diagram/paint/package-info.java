/// Draws single-line diagrams on any surface and as files.
@NullMarked
package hallwright.drawing.diagram.paint;

import org.jspecify.annotations.NullMarked;
