/// The start of the program.
@NullMarked
package hallwright.app;

import org.jspecify.annotations.NullMarked;
