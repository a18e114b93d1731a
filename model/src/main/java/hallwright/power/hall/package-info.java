/// The power chain of a whole hall with its outages, ready for checks and reports.
@NullMarked
package hallwright.power.hall;

import org.jspecify.annotations.NullMarked;
