/// What every check is made of: the question it is asked, the verdicts it answers with, and the runner that turns
/// verdicts into findings.
@NullMarked
package hallwright.check.engine;

import org.jspecify.annotations.NullMarked;
