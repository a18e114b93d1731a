/// Investment arithmetic and the plan of a hall: what it costs and earns year by year, and what that is worth.
@NullMarked
package hallwright.invest;

import org.jspecify.annotations.NullMarked;
