/// Work off the window's thread: the newest request wins, and what may wait is done once.
@NullMarked
package hallwright.app.background;

import org.jspecify.annotations.NullMarked;
