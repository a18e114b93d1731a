/// Halls laid out by code from a description.
@NullMarked
package hallwright.generate;

import org.jspecify.annotations.NullMarked;
