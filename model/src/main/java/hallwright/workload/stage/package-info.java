/// What is asked of a workload: its model, its hardware and the stages of the model's life.
@NullMarked
package hallwright.workload.stage;

import org.jspecify.annotations.NullMarked;
