/// Where the data of the product lies, and reading it.
@NullMarked
package hallwright.app.product;

import org.jspecify.annotations.NullMarked;
