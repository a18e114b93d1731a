/// Small controls that every part of the window is made of.
@NullMarked
package hallwright.app.control;

import org.jspecify.annotations.NullMarked;
