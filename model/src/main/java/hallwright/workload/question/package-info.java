/// What a question for a quantity, the way to work it out and its answer consist of.
@NullMarked
package hallwright.workload.question;

import org.jspecify.annotations.NullMarked;
