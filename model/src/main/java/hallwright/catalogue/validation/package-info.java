/// Whether an equipment type agrees with itself and with what is possible.
@NullMarked
package hallwright.catalogue.validation;

import org.jspecify.annotations.NullMarked;
