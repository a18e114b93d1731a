/// Plant: losses, fuel, batteries and sizes of what stands between the utility and the room.
@NullMarked
package hallwright.electrical.plant;

import org.jspecify.annotations.NullMarked;
