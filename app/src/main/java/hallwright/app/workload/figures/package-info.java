/// What follows from a workload: the chain of headline figures, the stages, and the formula behind each figure.
@NullMarked
package hallwright.app.workload.figures;

import org.jspecify.annotations.NullMarked;
