/// The machines that a workload still lacks, put on the free floor as one edit, or the reasons why they do not fit.
@NullMarked
package hallwright.placing;

import org.jspecify.annotations.NullMarked;
