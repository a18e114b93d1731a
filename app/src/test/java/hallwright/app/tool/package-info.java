/// Tests of the tools, without a window.
@NullMarked
package hallwright.app.tool;

import org.jspecify.annotations.NullMarked;
