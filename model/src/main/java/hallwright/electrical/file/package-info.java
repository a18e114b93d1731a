/// Reads the reference data of the electrical calculation.
@NullMarked
package hallwright.electrical.file;

import org.jspecify.annotations.NullMarked;
