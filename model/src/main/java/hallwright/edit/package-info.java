/// Everything a user can do to a design, each as a value that makes a new design or says why not.
@NullMarked
package hallwright.edit;

import org.jspecify.annotations.NullMarked;
