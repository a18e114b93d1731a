/// How fast a model answers on an accelerator, and how many replicas a service needs.
@NullMarked
package hallwright.workload.serving;

import org.jspecify.annotations.NullMarked;
