/// How the window looks: two themes, one style sheet, one font.
@NullMarked
package hallwright.app.theme;

import org.jspecify.annotations.NullMarked;
