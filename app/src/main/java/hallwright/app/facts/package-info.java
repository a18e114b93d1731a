/// Everything known about an equipment type, with where it comes from.
@NullMarked
package hallwright.app.facts;

import org.jspecify.annotations.NullMarked;
