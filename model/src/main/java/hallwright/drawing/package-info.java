/// Surfaces to draw on: what can be drawn, and how it becomes SVG or a picture.
@NullMarked
package hallwright.drawing;

import org.jspecify.annotations.NullMarked;
