/// Rules as data and the findings they lead to: limits with their clause and evidence, severities, waivers.
@NullMarked
package hallwright.rule;

import org.jspecify.annotations.NullMarked;
