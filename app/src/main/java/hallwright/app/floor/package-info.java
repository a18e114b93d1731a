/// What the window asks of the floor canvas.
@NullMarked
package hallwright.app.floor;

import org.jspecify.annotations.NullMarked;
