package hallwright.workload;

import hallwright.text.Message;
import java.io.Serial;

/// Something asked for that cannot be worked out: which field, what stands there and what would be right.
public final class WorkloadProblem extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String field;
    private final transient Message reason;

    /// A problem with a field.
    ///
    /// @param field the name of the field, with a slash before each inner name; empty for the whole
    /// @param reason what is wrong, with the value and the remedy
    public WorkloadProblem(String field, Message reason) {
        super(field + " " + reason);
        this.field = field;
        this.reason = reason;
    }

    /// Which field.
    public String field() {
        return field;
    }

    /// What is wrong.
    public Message reason() {
        return reason;
    }
}
