/// The sheets of the workbooks: what stands where, and the formulas.
@NullMarked
package hallwright.export.sheet;

import org.jspecify.annotations.NullMarked;
