/// Training that is spread over several sites.
@NullMarked
package hallwright.workload.sites;

import org.jspecify.annotations.NullMarked;
