/// Programs that measure how long the model takes. No tests: they run by hand and print what they found.
@NullMarked
package hallwright.bench;

import org.jspecify.annotations.NullMarked;
