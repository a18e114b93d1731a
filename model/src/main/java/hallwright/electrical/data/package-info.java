/// The reference data of the electrical calculation: defaults, regions, conductors, harmonics and components.
@NullMarked
package hallwright.electrical.data;

import org.jspecify.annotations.NullMarked;
