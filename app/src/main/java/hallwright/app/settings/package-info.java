/// What the program remembers about its user between two starts.
@NullMarked
package hallwright.app.settings;

import org.jspecify.annotations.NullMarked;
