/// Tests that hold the structure of the project.
@NullMarked
package hallwright.architecture;

import org.jspecify.annotations.NullMarked;
