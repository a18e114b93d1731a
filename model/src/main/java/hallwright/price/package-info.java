/// Prices as data: unit prices with range, age and source, and the rules that say what they apply to.
@NullMarked
package hallwright.price;

import org.jspecify.annotations.NullMarked;
