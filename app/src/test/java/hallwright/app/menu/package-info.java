/// Tests of the actions of the menus.
@NullMarked
package hallwright.app.menu;

import org.jspecify.annotations.NullMarked;
