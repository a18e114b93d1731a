/// What the user can do, as one list for menus, tool bar and keys.
@NullMarked
package hallwright.app.menu;

import org.jspecify.annotations.NullMarked;
