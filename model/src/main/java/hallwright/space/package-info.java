/// Where things stand: what lies where, rows, aisles, free strips and ways, all in whole millimetres.
@NullMarked
package hallwright.space;

import org.jspecify.annotations.NullMarked;
