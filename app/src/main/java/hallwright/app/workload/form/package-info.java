/// What a workload asks for, as a form: fields over the named values of the plan.
@NullMarked
package hallwright.app.workload.form;

import org.jspecify.annotations.NullMarked;
