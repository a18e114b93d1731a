/// What is left of unsaved work after the program ended without asking.
@NullMarked
package hallwright.recovery;

import org.jspecify.annotations.NullMarked;
