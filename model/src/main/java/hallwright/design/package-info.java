/// The design: one immutable value that holds everything the user has drawn.
@NullMarked
package hallwright.design;

import org.jspecify.annotations.NullMarked;
