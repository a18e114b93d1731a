/// What is known about the selection, and how it is changed.
@NullMarked
package hallwright.app.inspector;

import org.jspecify.annotations.NullMarked;
