/// The language that the window speaks at this moment.
@NullMarked
package hallwright.app.text;

import org.jspecify.annotations.NullMarked;
