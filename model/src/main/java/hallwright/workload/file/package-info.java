/// Files of the workload calculation: reference data, model configurations, workloads, questions and their answers.
@NullMarked
package hallwright.workload.file;

import org.jspecify.annotations.NullMarked;
