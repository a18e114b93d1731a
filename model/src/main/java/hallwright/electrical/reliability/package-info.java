/// How often a supply fails, and which single element can take it away.
@NullMarked
package hallwright.electrical.reliability;

import org.jspecify.annotations.NullMarked;
