/// The design file that the window works on: open, save, recent files, samples and recovery.
@NullMarked
package hallwright.app.document;

import org.jspecify.annotations.NullMarked;
