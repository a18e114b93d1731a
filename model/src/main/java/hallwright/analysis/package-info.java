/// Everything that follows from a design, each stage taken over from the previous analysis where its inputs are the
/// same objects.
@NullMarked
package hallwright.analysis;

import org.jspecify.annotations.NullMarked;
