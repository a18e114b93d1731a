/// Heat and what takes it away: air and coolant by zone and loop, with all units running and with the largest lost.
@NullMarked
package hallwright.thermal;

import org.jspecify.annotations.NullMarked;
