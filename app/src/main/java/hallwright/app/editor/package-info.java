/// The floor in the window: a picture in layers that follows the hand.
@NullMarked
package hallwright.app.editor;

import org.jspecify.annotations.NullMarked;
