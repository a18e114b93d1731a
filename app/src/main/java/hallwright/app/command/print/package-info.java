/// What the command line prints for people.
@NullMarked
package hallwright.app.command.print;

import org.jspecify.annotations.NullMarked;
