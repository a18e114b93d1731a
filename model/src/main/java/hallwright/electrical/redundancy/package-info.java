/// What is left when something fails: shared sources, groups of units and supplies of one device.
@NullMarked
package hallwright.electrical.redundancy;

import org.jspecify.annotations.NullMarked;
