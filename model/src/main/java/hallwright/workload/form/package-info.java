/// Reads a workload from named values, as a file or a form holds them.
@NullMarked
package hallwright.workload.form;

import org.jspecify.annotations.NullMarked;
