/// Files for other people: one exporter for each kind, all run from the window, the command line and tests alike.
@NullMarked
package hallwright.export;

import org.jspecify.annotations.NullMarked;
