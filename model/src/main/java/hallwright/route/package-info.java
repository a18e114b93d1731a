/// Ways through the hall: how wide a load can get from a delivery door to a row.
@NullMarked
package hallwright.route;

import org.jspecify.annotations.NullMarked;
