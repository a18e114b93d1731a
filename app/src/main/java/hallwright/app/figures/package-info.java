/// The key figures that are always in view.
@NullMarked
package hallwright.app.figures;

import org.jspecify.annotations.NullMarked;
