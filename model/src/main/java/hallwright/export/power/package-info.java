/// Sheets of the power chain: panel schedules and the plan of cords.
@NullMarked
package hallwright.export.power;

import org.jspecify.annotations.NullMarked;
