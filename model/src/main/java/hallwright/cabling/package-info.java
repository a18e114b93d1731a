/// Cables along a route in formulas: how long they are and how full a tray gets.
@NullMarked
package hallwright.cabling;

import org.jspecify.annotations.NullMarked;
