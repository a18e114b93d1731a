/// Tests that hold the structure of the window.
@NullMarked
package hallwright.app.architecture;

import org.jspecify.annotations.NullMarked;
