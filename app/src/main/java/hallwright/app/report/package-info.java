/// Export: what, where, progress.
@NullMarked
package hallwright.app.report;

import org.jspecify.annotations.NullMarked;
