/// The power chain of a design as a graph that can be calculated with.
@NullMarked
package hallwright.power.chain;

import org.jspecify.annotations.NullMarked;
