/// Tests of the floor in the window.
@NullMarked
package hallwright.app.editor;

import org.jspecify.annotations.NullMarked;
