/// Smaller models: narrower weights, pruning, adapters and distillation, before against after.
@NullMarked
package hallwright.workload.compression;

import org.jspecify.annotations.NullMarked;
