/// The shapes of models and their parameters, counted part by part.
@NullMarked
package hallwright.workload.model;

import org.jspecify.annotations.NullMarked;
