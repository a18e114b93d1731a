/// What can be bought and placed: equipment types as data, each fact with its evidence.
@NullMarked
package hallwright.catalogue;

import org.jspecify.annotations.NullMarked;
