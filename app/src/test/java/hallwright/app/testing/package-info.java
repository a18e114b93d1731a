/// What window tests share: the toolkit, started once, and a window that is safe on every platform.
@NullMarked
package hallwright.app.testing;

import org.jspecify.annotations.NullMarked;
