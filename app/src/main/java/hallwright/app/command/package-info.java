/// The command line: everything the window can compute or export, as text and as JSON.
@NullMarked
package hallwright.app.command;

import org.jspecify.annotations.NullMarked;
