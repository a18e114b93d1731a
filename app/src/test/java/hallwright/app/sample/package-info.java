/// Small halls with round numbers, for tests of the window.
@NullMarked
package hallwright.app.sample;

import org.jspecify.annotations.NullMarked;
