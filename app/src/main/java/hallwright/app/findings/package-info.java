/// What the rules found: list, filter, details and waivers.
@NullMarked
package hallwright.app.findings;

import org.jspecify.annotations.NullMarked;
