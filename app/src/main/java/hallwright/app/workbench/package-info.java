/// What the whole window shares: the current design and its history, the selection, the latest results.
@NullMarked
package hallwright.app.workbench;

import org.jspecify.annotations.NullMarked;
