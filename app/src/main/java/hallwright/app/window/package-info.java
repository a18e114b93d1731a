/// The window: where each part has its place.
@NullMarked
package hallwright.app.window;

import org.jspecify.annotations.NullMarked;
