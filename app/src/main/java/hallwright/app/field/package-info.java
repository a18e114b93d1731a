/// Fields that show a value and answer an entry with an edit; what the inspector is made of.
@NullMarked
package hallwright.app.field;

import org.jspecify.annotations.NullMarked;
