/// Tests of surfaces, floors and plans.
@NullMarked
package hallwright.drawing;

import org.jspecify.annotations.NullMarked;
