/// What the hand can do on the floor: small state machines that take pointers and answer, without a window toolkit.
@NullMarked
package hallwright.app.tool;

import org.jspecify.annotations.NullMarked;
