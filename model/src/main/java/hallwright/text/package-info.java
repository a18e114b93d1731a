/// Sentences by message id, in every language of the product.
@NullMarked
package hallwright.text;

import org.jspecify.annotations.NullMarked;
