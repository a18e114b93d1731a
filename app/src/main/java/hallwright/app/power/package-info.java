/// The workspace of power: the single-line diagram, what any outage does, and all single outages in a table.
@NullMarked
package hallwright.app.power;

import org.jspecify.annotations.NullMarked;
